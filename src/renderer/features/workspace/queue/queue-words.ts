/** The queue in words and letters: the names of its views, the flags of a row, the time it has left. */
import type { QueueRow, QueueView } from '../../../../shared/ipc/queries.ts';
import { bandAt, limitMs, type Band } from '../../../../shared/triage/clock.ts';
import { harmNames, type Harm } from '../../../../shared/triage/marks.ts';
import { isParked } from '../../../../shared/triage/parking.ts';
import { msBetween } from '../../../../shared/domain/instant.ts';
import { localDateOf } from '../../../../shared/domain/local-date.ts';
import { clockWords, dayWords, leftWords, spanWords } from '../../../data/time-words.ts';

export const viewNames: Readonly<Record<QueueView, string>> = {
  open: 'Open',
  unclaimed: 'Unclaimed',
  mine: 'Mine',
  overdue: 'Overdue',
  returned: 'Returned',
  changed: 'Changed since decision',
  parked: 'Parked',
  'domestic-abuse': 'Domestic abuse',
  'reported-incidents': 'N100 and N300 open',
  'second-look': 'Second look',
  'victims-due': 'Victims due by tomorrow',
  historic: 'Historic',
  decided: 'Decided',
};

type RowFlag = { readonly letters: string; readonly says: string };

/** Letters for the harms that triage names. */
const harmLetters: Readonly<Record<Harm, string>> = {
  sexual: 'SO',
  death: 'DE',
  'domestic-abuse': 'DA',
  stalking: 'ST',
  slavery: 'MS',
  honour: 'HB',
  child: 'CH',
  vulnerable: 'VA',
  violence: 'VI',
  weapon: 'WE',
  hate: 'HC',
};

/** At most three, the gravest first; what is open as N100 or N300 before all else. */
export const rowFlags = (row: QueueRow): readonly RowFlag[] => {
  const reported = row.reported.map((code) => ({ letters: `N${code.slice(0, 3)}`, says: `N${code} is open` }));
  return [...reported, ...row.harms.map((harm) => ({ letters: harmLetters[harm], says: harmNames[harm].toLowerCase() }))].slice(0, 3);
};

type RowTime = { readonly band: Band; readonly words: string; readonly share: number };

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

/** "14:00" today, "1 Dec" on another day: a row has no room for more. */
const shortMoment = (at: string, now: string | null): string => (now !== null && localDateOf(at) === localDateOf(now) ? clockWords(at) : dayWords(at).replace(/ \d{4}$/, ''));

/** The second line: what was reported, and what has become of it where that matters. */
export const rowSubject = (row: QueueRow, now: string | null): { readonly note: string | null; readonly subject: string } => ({
  note: row.parked !== null && isParked(row.parked.until, now) ? `parked till ${shortMoment(row.parked.until, now)}` : (stateNotes[row.state] ?? null),
  subject: row.openingCode ?? 'No opening code',
});

/** "…0187": a reference by its end, which is what people read aloud. */
export const refTail = (ref: string): string => /([^-/\s]+)$/.exec(ref)?.[1] ?? ref;
