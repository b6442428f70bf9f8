/**
 * What may be saved only with a reason, each kept with the decision under the warning it answers. Each is guidance a person may
 * know better than, or a rule with an exception that only a person sees; nobody passes over one unsaid.
 */
import type { Decision } from '../../domain/decision.ts';
import type { WarningId } from '../../domain/warning.ts';
import type { FieldProblem } from '../../ipc/result.ts';
import { crr, type Cite } from '../cite.ts';
import { crimesApart } from './against-facts.ts';
import type { DecisionContext } from './decision-problems.ts';
import { problem } from './problem.ts';
import { addedToAnOpenCrime } from './warnings/added-to-an-open-crime.ts';
import { breachNotRecorded } from './warnings/breach-not-recorded.ts';
import { deathInTheWords } from './warnings/death-in-the-words.ts';
import { moreThanOneCrime } from './warnings/more-than-one-crime.ts';
import { noDomesticAbuseFlag } from './warnings/no-domestic-abuse-flag.ts';
import { nothingBesideSlavery } from './warnings/nothing-beside-slavery.ts';
import { rapeInTheWords } from './warnings/rape-in-the-words.ts';
import { referralWithoutSlavery } from './warnings/referral-without-slavery.ts';
import { reporterInDoubt } from './warnings/reporter-in-doubt.ts';
import { thirdParty } from './warnings/third-party.ts';
import { victimWithoutAnAnswer } from './warnings/victim-without-an-answer.ts';
import type { Asks } from './warnings/warning.ts';

/** In the order they are asked. */
const warnings: readonly (readonly [WarningId, Cite, Asks])[] = [
  ['other-than-the-facts', crr('13'), crimesApart],
  ['more-than-one-crime', crr('12-14'), moreThanOneCrime],
  ['victim-without-an-answer', crr('12'), victimWithoutAnAnswer],
  ['third-party', crr('7-8'), thirdParty],
  ['reporter-in-doubt', crr('8'), reporterInDoubt],
  ['no-domestic-abuse-flag', crr('28'), noDomesticAbuseFlag],
  ['rape-in-the-words', crr('63'), rapeInTheWords],
  ['death-in-the-words', crr('35'), deathInTheWords],
  ['referral-without-slavery', crr('48'), referralWithoutSlavery],
  ['nothing-beside-slavery', crr('48'), nothingBesideSlavery],
  ['added-to-an-open-crime', crr('57-58'), addedToAnOpenCrime],
  ['breach-not-recorded', crr('89-90'), breachNotRecorded],
];

export type Raised = { readonly id: WarningId; readonly says: string; readonly cite: Cite };

/** What this decision raises, answered or not. */
export const raisedWarnings = (decision: Decision, context: DecisionContext): readonly Raised[] =>
  warnings.flatMap(([id, cite, asks]) => {
    const says = asks(decision, context);
    return says === null ? [] : [{ id, says, cite }];
  });

/** Those without their reason. */
export const warningProblems = (decision: Decision, context: DecisionContext): readonly FieldProblem[] =>
  raisedWarnings(decision, context)
    .filter(({ id }) => decision.reasons[id] === undefined)
    .map(({ id, says, cite }) => problem(`reasons.${id}`, says, cite));

/** With the reasons something asks for and no other: a reason whose warning has gone answers nothing. */
export const withReasonsAsked = (decision: Decision, context: DecisionContext): Decision => {
  const raised: ReadonlySet<string> = new Set(raisedWarnings(decision, context).map(({ id }) => id));
  return { ...decision, reasons: Object.fromEntries(Object.entries(decision.reasons).filter(([id]) => raised.has(id))) };
};
