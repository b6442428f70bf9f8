/** The queue in words and letters: the names of its views, the flags of a row, the time it has left. */
import type { QueueRow, QueueView } from '../../../../shared/ipc/queries.ts';
import { bandAt, limitMs, type Band } from '../../../../shared/triage/clock.ts';
import { msBetween } from '../../../../shared/domain/instant.ts';
import { leftWords, spanWords } from '../../../data/time-words.ts';

export const viewNames: Readonly<Record<QueueView, string>> = {
  open: 'Open',
  unclaimed: 'Unclaimed',
  mine: 'Mine',
  overdue: 'Overdue',
  returned: 'Returned',
  changed: 'Changed since decision',
  'domestic-abuse': 'Domestic abuse',
  'reported-incidents': 'N100 and N300 open',
  'victims-due': 'Victims to contact',
  historic: 'Historic',
  decided: 'Decided',
};

export type RowFlag = { readonly letters: string; readonly says: string };

/** Letters for the harms that triage names, by the words its reasons begin with. */
const harmLetters: Readonly<Record<string, string>> = {
  'sexual offence': 'SO',
  death: 'DE',
  'domestic abuse': 'DA',
  'stalking or harassment': 'ST',
  'modern slavery': 'MS',
  'honour based abuse': 'HB',
  'a child': 'CH',
  'vulnerable adult': 'VA',
  violence: 'VI',
  weapon: 'WE',
  hate: 'HC',
};

const harm = (reason: string): RowFlag[] => {
  const says = reason.split(':')[0] ?? '';
  const letters = Object.hasOwn(harmLetters, says) ? harmLetters[says] : undefined;
  return letters ? [{ letters, says }] : [];
};

/** At most three, the gravest first; what is open as N100 or N300 before all else. */
export const rowFlags = (row: QueueRow): readonly RowFlag[] => {
  const reported = row.reported.map((code) => ({ letters: `N${code.slice(0, 3)}`, says: `N${code} is open` }));
  return [...reported, ...row.why.flatMap(harm)].slice(0, 3);
};

export type RowTime = { readonly band: Band; readonly words: string; readonly share: number };

/** How much of the 24 hours is left, as words and as a share for the ring. */
export const rowTime = (row: Pick<QueueRow, 'due' | 'regime' | 'state'>, now: string | null): RowTime => {
  if (row.state === 'decided') return { band: 'no-clock', words: 'decided', share: 0 };
  if (row.due === null || now === null) return { band: 'no-clock', words: row.regime === 'historic' ? 'historic' : 'no clock', share: 0 };
  const left = msBetween(now, row.due);
  const words = left < 0 ? `${spanWords(left)} over` : spanWords(left);
  return { band: bandAt(row.due, now), words, share: Math.min(1, Math.max(0, left / limitMs)) };
};

/** The same for somebody who listens instead of looking. */
export const rowTimeSpoken = (row: QueueRow, now: string | null): string =>
  row.state === 'decided' ? 'decided' : row.due === null || now === null ? 'no clock' : leftWords(row.due, now);

const stateNotes: Partial<Readonly<Record<QueueRow['state'], string>>> = {
  returned: 'returned',
  changed: 'changed since',
  'awaiting-reference': 'no reference yet',
};

/** The second line: what was reported, and what has become of it where that matters. */
export const rowSubject = (row: QueueRow): { readonly note: string | null; readonly subject: string } => ({
  note: stateNotes[row.state] ?? null,
  subject: row.openingCode ?? 'No opening code',
});

/** "…0187": a reference by its end, which is what people read aloud. */
export const refTail = (ref: string): string => /([^-/\s]+)$/.exec(ref)?.[1] ?? ref;
