/** Which texts an event committed to, by the names they are kept under. */
import { committing, type EventKind, type TrailEvent } from './event.ts';

/** What is the body of what it is about is kept under that. */
const bodies: { readonly [K in EventKind]?: string } = { 'mapping.saved': 'mapping', 'view.saved': 'view', 'points.signed': 'points' };

const nameOf = (kind: EventKind, field: string): string => (field === 'body' ? (bodies[kind] ?? field) : field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));

/** The codes of an incident are no text: they lie with its version. */
export const committedTexts = ({ kind, data }: Pick<TrailEvent, 'kind' | 'data'>): readonly { readonly name: string; readonly commitment: string }[] =>
  committing[kind].flatMap((field) => {
    const commitment = (data as Readonly<Record<string, unknown>>)[field];
    return field === 'codes' || typeof commitment !== 'string' ? [] : [{ name: nameOf(kind, field), commitment }];
  });
