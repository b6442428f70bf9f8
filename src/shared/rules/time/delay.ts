/** Recording later than the limit, done or proposed. */
import type { Placed } from '../ask.ts';
import { msBetween } from '../../domain/instant.ts';
import { localDateOf } from '../../domain/local-date.ts';
import type { Act } from '../facts/document.ts';
import { known } from '../ask.ts';
import type { Rule } from '../rule.ts';
import { all, type Truth } from '../truth.ts';
import type { Due } from './due.ts';

export type DelayCase = { readonly act: Placed<Act>; readonly due: Due };

export type Delay = 'same-day' | 'within-24-hours' | 'delayed-with-rationale';
export type DelayRule = Rule<DelayCase, Delay>;

const isLate = ({ act, due }: DelayCase): boolean => due.by !== null && act.recordedAt !== undefined && msBetween(due.by, act.recordedAt) > 0;

/** Told before anything is recorded, a delay is proposed. */
const isProposed = ({ act, due }: DelayCase): boolean => due.from === 'first-report' && act.recordedAt === undefined && (act.delay ?? []).length > 0;

/** What is said for it is asked where it is late. */
export const isDelayed = (input: DelayCase): Truth => (isLate(input) ? all(known(input.act, 'delay')) : isProposed(input));

export const isInTime = ({ act, due }: DelayCase): boolean => due.by !== null && act.recordedAt !== undefined && msBetween(due.by, act.recordedAt) <= 0;

export const isSameDay = ({ act, due }: DelayCase): boolean => act.recordedAt !== undefined && localDateOf(act.recordedAt) === due.sameDay;
