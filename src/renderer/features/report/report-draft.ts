/** A report while it is being entered, and the call it becomes. */
import type { Capacity, Route } from '../../../shared/domain/report.ts';
import type { FieldProblem } from '../../../shared/ipc/result.ts';
import { nowIs } from '../../data/now.ts';
import { localTimeWords, readLocalTime } from '../../ui/local-time.ts';
import { emptyParty, type PartyDraft } from './party-fields.tsx';

export type ReportDraft = {
  readonly capacity: Capacity;
  readonly route: Exclude<Route, 'import'>;
  readonly received: string;
  readonly opening: string;
  readonly qualifiers: readonly string[];
  readonly narrative: string;
  readonly place: string;
  readonly occurred: string;
  readonly parties: readonly PartyDraft[];
};

export const blankReport = (): ReportDraft => {
  const now = nowIs();
  return { capacity: 'victim', route: '101-call', received: now === null ? '' : localTimeWords(now), opening: '', qualifiers: [], narrative: '', place: '', occurred: '', parties: [emptyParty('reporter')] };
};

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** A row with nothing in it is nobody; somebody who gave an age or a number and no name is somebody. */
const isSomebody = ({ name, age, phone }: PartyDraft): boolean => [name, age, phone].some((text) => text.trim() !== '');

export const ageProblem = ({ age }: PartyDraft): string | null => (age.trim() === '' || (/^\d{1,3}$/.test(age.trim()) && Number(age) <= 130) ? null : 'In whole years, up to 130');

export const draftProblems = (draft: ReportDraft): readonly FieldProblem[] => {
  const received = readLocalTime(draft.received);
  return received.kind === 'read' ? [] : [{ path: 'received.at', message: received.kind === 'wrong' ? received.problem : 'Say when police first received it', cite: null }];
};

export const toReport = (draft: ReportDraft) => {
  const received = readLocalTime(draft.received);
  return {
    received: { at: received.kind === 'read' ? received.instant : '', precision: 'minute' as const, text: null },
    route: draft.route,
    capacity: draft.capacity,
    openingCode: orNull(draft.opening),
    qualifiers: [...draft.qualifiers],
    grade: null,
    text: {
      narrative: draft.narrative,
      log: [],
      parties: draft.parties.filter(isSomebody).map(({ role, name, age, phone }) => ({ role, kind: 'person' as const, name: orNull(name), age: orNull(age) === null ? null : Number(age), phone: orNull(phone) })),
      place: orNull(draft.place) === null ? null : { text: draft.place.trim() },
      occurred: orNull(draft.occurred),
      other: [],
    },
  };
};
