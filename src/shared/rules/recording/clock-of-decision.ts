/** Which clock the crimes a decision records are held against: the 24 hours, or another that the facts told with it settle (pages 10, 17, 18 and 37). */
import type { Decision } from '../../domain/decision.ts';
import { msBetween } from '../../domain/instant.ts';
import { localDateOf } from '../../domain/local-date.ts';
import { otherClockOf, type ClockFound } from '../time/other-clock.ts';
import { factsOfAllCrimes } from './against-facts.ts';
import type { DecisionContext } from './decision-problems.ts';

/** Where the facts tell of other crimes than are recorded, of none or of not all, they say nothing of its clock. */
export const clockOfDecision = (decision: Decision, context: DecisionContext): ClockFound => {
  const said = factsOfAllCrimes(decision, context);
  return said === null ? { held: null, untold: null } : otherClockOf(said, context.due, localDateOf(context.now));
};

/** Past the clock that holds; `due`: when the 24 hours end. */
export const isPastClock = ({ held }: Pick<ClockFound, 'held'>, due: string | null, at: string): boolean => {
  const by = held === null ? due : held.by;
  return by !== null && msBetween(by, at) > 0;
};
