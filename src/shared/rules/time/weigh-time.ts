/** By when each act is recorded, and what becomes of a delay. */
import type { ActCase } from '../facts/case.ts';
import type { Classified } from '../classification/classified.ts';
import type { OtherRecord } from '../recording/other-record.ts';
import type { FactName } from '../truth.ts';
import { weigh, type Weighed } from '../weigh.ts';
import type { Delay } from './delay.ts';
import { dueOf, type Clock, type Due } from './due.ts';
import { delayRules, dueRules } from './time-rules.ts';

export type DueOfAct = {
  /** Null where it is not told which clock runs. */
  readonly from: Due['from'] | null;
  readonly atOnce: boolean | null;
  readonly by: Due['by'];
  readonly sameDay: Due['sameDay'];
  /** How it was recorded, where that is told and settled. */
  readonly recorded: Delay | null;
  /** What would tell more of the clock or of a delay; it never keeps a crime from being recorded. */
  readonly asks: readonly FactName[];
};

type Timed = { readonly due: DueOfAct; readonly clock: Weighed<Clock>; readonly delay: Weighed<Delay> | null };

const lacking = <O>({ answer }: Weighed<O>): readonly FactName[] => (answer.is === 'open' ? answer.needs : []);

/** What has a clock: a crime to be recorded now or later, and the reported incidents of rape and death. */
export const hasClock = ({ act }: ActCase, classified: Classified, instead: OtherRecord | null, isRecorded: boolean): boolean =>
  isRecorded || classified.is === 'waiting' || instead?.startsWith('N') === true || (act.circumstances?.includes('police-on-duty') === true && instead === 'crime-related-incident');

/** On which day another clock began: asked of what is recorded, and not while recording would still do harm. */
const untoldStart = (act: ActCase['act'], { from, sameDay }: Due, classified: Classified): readonly FactName[] => {
  if (from === 'first-report' || sameDay !== null || classified.is === 'waiting' || act.authorityDecided === 'not-yet') return [];
  return from === 'national-crime-agency' ? [] : [`${act.at}.${from === 'investigation' ? 'madeOutOn' : 'authorityDecidedOn'}`];
};

export const weighTime = ({ act, of }: ActCase, classified: Classified, instead: OtherRecord | null): Timed => {
  const input = { act, of, classified, instead };
  const clock = weigh(dueRules, input, of.day);
  if (clock.answer.is !== 'settled') return { due: { from: null, atOnce: null, by: null, sameDay: null, recorded: null, asks: lacking(clock) }, clock, delay: null };
  const due = dueOf(clock.answer.outcome, input);
  const delay = weigh(delayRules, { act, due }, of.day);
  const received = due.from === 'first-report' && due.by === null ? ['report.receivedAt'] : untoldStart(act, due, classified);
  return { due: { ...due, recorded: delay.answer.is === 'settled' ? delay.answer.outcome : null, asks: [...received, ...lacking(delay)] }, clock, delay };
};
