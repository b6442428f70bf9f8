/** Recording later than the limit, done or proposed. */
import type { Placed } from '../ask.ts';
import { msBetween } from '../../domain/instant.ts';
import { localDateOf } from '../../domain/local-date.ts';
import type { Act } from '../facts/document.ts';
import { known } from '../ask.ts';
import type { Rule } from '../rule.ts';
import type { Truth } from '../truth.ts';
import type { Due } from './due.ts';

type DelayCase = { readonly act: Placed<Act>; readonly due: Due };

export type Delay = 'same-day' | 'within-24-hours' | 'delayed-with-rationale';
export type DelayRule = Rule<DelayCase, Delay>;

/** How long after the limit it was recorded, in milliseconds; null where no hours are counted, or it is not told. */
const lateBy = ({ act, due }: DelayCase): number | null => (due.by === null || act.recordedAt === undefined ? null : msBetween(due.by, act.recordedAt));

/** Told before anything is recorded, a delay is proposed. */
const isProposed = ({ act, due }: DelayCase): boolean => due.from === 'first-report' && act.recordedAt === undefined && (act.delay ?? []).length > 0;

/** What is said for it is asked where it is late. */
export const isDelayed = (input: DelayCase): Truth => ((lateBy(input) ?? 0) > 0 ? known(input.act, 'delay') : isProposed(input));

/** Null where it was not recorded in time. */
export const inTime = (input: DelayCase): Exclude<Delay, 'delayed-with-rationale'> | null => {
  const { act, due } = input;
  const late = lateBy(input);
  if (late === null || late > 0 || act.recordedAt === undefined) return null;
  return localDateOf(act.recordedAt) === due.sameDay ? 'same-day' : 'within-24-hours';
};
