/** The rules in another order: every set of them, as the engine holds it, for as long as some work takes. */
import { besideRules } from '../../src/shared/rules/additional/beside-rules.ts';
import { deciderRules, removalRules } from '../../src/shared/rules/cancelling/removal-rules.ts';
import { classificationRules } from '../../src/shared/rules/classification/classification-rules.ts';
import { unitRules } from '../../src/shared/rules/counting/unit-rules.ts';
import { flagKindRules, flagRules } from '../../src/shared/rules/flags/flag-rules.ts';
import { fraudLocationRules } from '../../src/shared/rules/location/fraud/fraud-location-rules.ts';
import { locationRules } from '../../src/shared/rules/location/general/location-rules.ts';
import { outcomeDeciderRules, outcomeRules } from '../../src/shared/rules/outcomes/outcome-rules.ts';
import { principalRules } from '../../src/shared/rules/principal-crime/principal-rules.ts';
import { gateRules } from '../../src/shared/rules/recording/gate-rules.ts';
import { reportRules } from '../../src/shared/rules/recording/incident-report.ts';
import { insteadRules } from '../../src/shared/rules/recording/instead-rules.ts';
import { reclassificationRules, reclassifierRules } from '../../src/shared/rules/reclassification/reclassification-rules.ts';
import { beforehandRules, recorderRules } from '../../src/shared/rules/reporting/recorder-rules.ts';
import { delayRules, dueRules } from '../../src/shared/rules/time/time-rules.ts';
import type { Rule } from '../../src/shared/rules/rule.ts';

export type AnyRule = Rule<never, unknown>;

/** Every set that is weighed together: an exception is looked for in the set of the rule that makes it. */
export const sets = [
  ...Object.values(classificationRules),
  ...Object.values(gateRules),
  ...Object.values(flagRules),
  ...Object.values(flagKindRules),
  ...[besideRules, removalRules, deciderRules, unitRules, fraudLocationRules, locationRules, principalRules, reportRules, insteadRules, recorderRules, beforehandRules, outcomeRules, outcomeDeciderRules, dueRules, delayRules, reclassificationRules, reclassifierRules],
] as unknown as readonly (readonly AnyRule[])[];

/** By a number for each place, so that one list of numbers shuffles sets of any size. */
const shuffled = (rules: readonly AnyRule[], by: readonly number[]): readonly AnyRule[] =>
  rules.map((rule, at) => ({ rule, key: by[at % by.length] ?? 0 })).toSorted((a, b) => a.key - b.key).map(({ rule }) => rule).toReversed();

/** The engine reads its sets where they stand, so they are turned round in place and put back whatever happens. */
export const withShuffledBook = <T>(by: readonly number[], work: () => T): T => {
  const before = [...new Set(sets)].map((set) => [set as AnyRule[], [...set]] as const);
  try {
    for (const [set, rules] of before) set.splice(0, set.length, ...shuffled(rules, by));
    return work();
  } finally {
    for (const [set, rules] of before) set.splice(0, set.length, ...rules);
  }
};
