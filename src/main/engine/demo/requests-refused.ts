/** Corrections that would take a crime away are refused within days, and asked for as cancellations; the latest wait. */
import { dayMs, plusMs, type Instant } from '../../../shared/domain/instant.ts';
import type { DemoAct } from './act.ts';
import { lastAtHour } from './local-time.ts';
import { askInstead } from './oversight-words.ts';
import { decisionMaker } from './staff.ts';
import { asking } from './words.ts';

/** Why says which corrections these are. */
const takesCrimeAway = (why: string): boolean => asking.some((words) => words === why);

export const refusedRequestActs = (acts: readonly DemoAct[], now: Instant): readonly DemoAct[] =>
  acts.flatMap((act): readonly DemoAct[] => {
    if (act.act !== 'correct' || !takesCrimeAway(act.input.why)) return [];
    const at = plusMs(lastAtHour(plusMs(act.at, 3 * dayMs), 11), 25 * 60_000);
    return at < plusMs(now, -dayMs) ? [{ act: 'refuse-request', at, actor: decisionMaker, input: { request: `${act.key}.request`, why: askInstead } }] : [];
  });
