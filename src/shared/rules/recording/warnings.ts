/**
 * What may be saved only with a reason, which is kept with the decision as why it departs. Each is guidance a person may know
 * better than, and nobody passes over unsaid.
 */
import type { Allegation, Decision } from '../../domain/decision.ts';
import type { FieldProblem } from '../../ipc/result.ts';
import { flagsPointedTo } from '../../triage/priority.ts';
import { crr } from '../cite.ts';
import type { DecisionContext } from './decision-problems.ts';
import { problem } from './problem.ts';

type Warning = (decision: Decision, context: DecisionContext) => readonly FieldProblem[];

const recording = ({ about }: Decision): readonly Allegation[] => (about.kind === 'allegations' ? about.allegations.filter(({ answer }) => answer.kind === 'record') : []);

const crimesOf = ({ answer }: Allegation): Extract<Allegation['answer'], { kind: 'record' }>['crimes'] => (answer.kind === 'record' ? answer.crimes : []);

const namedVictim = ({ victim }: Allegation): boolean => victim.kind !== 'state';

/** A finished incident between the same two is its principal crime; modern slavery is recorded beside it. Told facts say so themselves. */
const twoBetweenTheSame: Warning = (decision, context) => {
  if (decision.facts !== null) return [];
  const classes = (allegation: Allegation): readonly string[] => crimesOf(allegation).map(({ offence }) => context.offence(offence)?.class ?? '').filter((own) => own !== '106');
  return recording(decision).some((allegation) => namedVictim(allegation) && classes(allegation).length > 1)
    ? [problem('departure', 'More than one crime between the same two: of a finished incident the principal one is recorded. Say why each is', crr('12-14'))]
    : [];
};

/** Whose word it is recorded on, where a third party reports it who does not stand for the victim. */
const byAThirdParty: Warning = (decision, { version }) => {
  const isUnconfirmed = ({ answer }: Allegation): boolean => answer.kind === 'record' && answer.withoutConfirmation === null;
  return version?.codes.capacity === 'other-third-party' && recording(decision).some((allegation) => namedVictim(allegation) && isUnconfirmed(allegation))
    ? [problem('departure', 'A third party reports it: say who confirmed it for the victim, or record it without, with the ground', crr('7-8'))]
    : [];
};

/** The report's codes say domestic abuse, and no crime of it carries the flag. */
const domesticAbuseUnflagged: Warning = (decision, { version }) => {
  const crimes = recording(decision).filter(namedVictim).flatMap(crimesOf);
  const isPointedTo = version !== null && version !== undefined && flagsPointedTo(version).includes('domestic-abuse');
  return isPointedTo && crimes.length > 0 && !crimes.some(({ flags }) => flags.includes('domestic-abuse'))
    ? [problem('departure', 'The report is coded as domestic abuse and no crime has its flag: say why it is none', crr('28'))]
    : [];
};

const warnings: readonly Warning[] = [twoBetweenTheSame, byAThirdParty, domesticAbuseUnflagged];

/** Empty where a reason is given. */
export const warningProblems = (decision: Decision, context: DecisionContext): readonly FieldProblem[] =>
  decision.departure === null ? warnings.flatMap((warning) => warning(decision, context)) : [];
