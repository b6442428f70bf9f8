/** What the words of a report point to: the places in its narrative and its log, and what each letter under them says. */
import type { IncidentFile } from '../../../../shared/ipc/queries.ts';
import type { IncidentVersion } from '../../../../shared/domain/incident.ts';
import { localDateOf } from '../../../../shared/domain/local-date.ts';
import { foundIn, type Found } from '../../../../shared/lexicon/found-in.ts';
import { indicators, type Indicator } from '../../../../shared/lexicon/indicators.ts';
import type { Cite } from '../../../../shared/rules/cite.ts';
import { promptsFor, worded } from '../../../../shared/rules/recording/prompts.ts';
import { isOpen } from '../../../../shared/triage/status.ts';
import type { Pointer } from '../../../record/text-pieces.ts';
import { latestVersion } from '../open-incident.ts';

/** `letter` is null where no word of the text says it: an age, or a code. */
export type Said = { readonly id: string; readonly letter: string | null; readonly about: string; readonly says: string; readonly cite: Cite };

type Pointers = { readonly narrative: readonly Pointer[]; readonly log: readonly (readonly Pointer[])[]; readonly list: readonly Said[] };

/** Prompts read their words as they are, denied or not: so do the places they are shown at. */
const lexicon: readonly Indicator[] = [...indicators, ...worded.map((each) => ({ ...each, isHeardDenied: true }))];

/** a, b, ..., z, aa, ab, ... */
const letterOf = (at: number): string => (at < 26 ? '' : letterOf(Math.floor(at / 26) - 1)) + String.fromCharCode(97 + (at % 26));

const read = (version: IncidentVersion): Pointers => {
  const { text, codes } = version;
  const on = codes.received.at === null ? null : localDateOf(codes.received.at);
  const places = [text.narrative, ...text.log.map((entry) => entry.text)].map((each) => foundIn(each, lexicon, on));
  const ids = [...new Set(places.flat().map(({ id }) => id))];
  const entryOf = (id: string): Indicator | undefined => lexicon.find((entry) => entry.id === id);
  const asPointer = ({ id, from, to }: Found): Pointer => ({ from, to, letter: letterOf(ids.indexOf(id)), about: entryOf(id)?.about ?? '' });
  const [narrative = [], ...log] = places.map((each) => each.map(asPointer));
  const pointed = ids.flatMap((id, at) => {
    const entry = entryOf(id);
    return entry ? [{ id, letter: letterOf(at), about: entry.about, says: entry.says, cite: entry.cite }] : [];
  });
  const others = promptsFor(version).filter(({ id }) => !ids.includes(id)).map((prompt) => ({ ...prompt, letter: null }));
  return { narrative, log, list: [...others, ...pointed] };
};

const nothing: Pointers = { narrative: [], log: [], list: [] };

/** A version never changes: it is read once for all who show it. */
const readBefore = new WeakMap<IncidentVersion, Pointers>();

/** While an incident waits to be decided; what was decided is read without them. */
export const pointersOf = (file: IncidentFile): Pointers => {
  const version = latestVersion(file)?.incident ?? null;
  if (version === null || !isOpen(file.state)) return nothing;
  const known = readBefore.get(version) ?? read(version);
  readBefore.set(version, known);
  return known;
};
