/** By when an act is recorded: from which moment its clock runs, and whether it waits for nothing at all. */
import type { Placed } from '../ask.ts';
import { plusMs, hourMs, type Instant } from '../../domain/instant.ts';
import { localDateOf, type LocalDate } from '../../domain/local-date.ts';
import type { Classified } from '../classification/classified.ts';
import type { Case } from '../facts/case.ts';
import type { Act } from '../facts/document.ts';
import type { OtherRecord } from '../recording/other-record.ts';
import type { Rule } from '../rule.ts';

/** An act that is recorded, or of which something is kept instead. */
type DueCase = { readonly act: Placed<Act>; readonly of: Case; readonly classified: Classified; readonly instead: OtherRecord | null };

export type Clock = {
  readonly from: 'first-report' | 'appropriate-authority' | 'investigation' | 'national-crime-agency';
  /** Without delay, whatever the limit. */
  readonly atOnce: boolean;
};

export type DueRule = Rule<DueCase, Clock>;

/** `by` and `sameDay` are null where no hours are counted, or the moment they are counted from is not told. */
export type Due = Clock & { readonly by: Instant | null; readonly sameDay: LocalDate | null };

/** Page 10. */
const limitMs = 24 * hourMs;

/** The day on which another clock than the report's began. */
const startOf = (from: Exclude<Clock['from'], 'first-report'>, act: Act): string | undefined => {
  switch (from) {
    case 'appropriate-authority':
      return act.authorityDecidedOn;
    case 'investigation':
      return act.madeOutOn;
    case 'national-crime-agency':
      return act.harmEndedOn;
  }
};

export const dueOf = (clock: Clock, { act, of }: DueCase): Due => {
  const received = of.report.receivedAt ?? null;
  if (clock.from === 'first-report') return { ...clock, by: received === null ? null : plusMs(received, limitMs), sameDay: received === null ? null : localDateOf(received) };
  return { ...clock, by: null, sameDay: (startOf(clock.from, act) as LocalDate | undefined) ?? null };
};
