/**
 * What a draft still needs, in the order of the form: the shape the engine asks for and the rules it refuses by, run in
 * the page on every change so that nothing is a surprise on saving.
 */
import { Decision } from '../../../../shared/domain/decision.ts';
import { problemsOf, type FieldProblem } from '../../../../shared/ipc/result.ts';
import { decisionProblems, type DecisionContext } from '../../../../shared/rules/recording/decision-problems.ts';
import { raisedWarnings, withReasonsAsked, type Raised } from '../../../../shared/rules/recording/warnings.ts';
import { noRulings } from '../../../../shared/rulings/ruling.ts';
import { toldWithoutRuling } from '../../../../shared/rulings/told-without-ruling.ts';
import type { Draft } from './draft.ts';
import { proposedAnswer } from './edit-draft.ts';
import { toDecision } from './to-decision.ts';

/** Fields in the order they stand in; a problem is placed by the first that begins its path. */
const order = ['versionRead', 'facts', 'about.of', 'about.why', 'about.told', 'about.allegations', 'reasons', 'late', 'closing', 'why'];
const inAllegation = ['victim', 'offender', 'alleged', 'path', 'answer', 'rejected', 'why', 'told'];

const place = (path: string): readonly number[] => {
  const field = order.findIndex((start) => path.startsWith(start));
  const parts = /^about\.allegations\.(\d+)\.(\w+)/.exec(path);
  return parts ? [field, Number(parts[1]), inAllegation.indexOf(parts[2] ?? '')] : [field, 0, 0];
};

const inFormOrder = (a: FieldProblem, b: FieldProblem): number => {
  const left = place(a.path);
  const right = place(b.path);
  const differs = left.findIndex((part, index) => part !== right[index]);
  return differs < 0 ? 0 : (left[differs] ?? 0) - (right[differs] ?? 0);
};

/** While a question is open, what its answer would need is not asked yet, nor whether the answers agree with the facts. */
const isAskedNow = (draft: Draft, path: string): boolean => {
  if (path === 'facts' || path.startsWith('reasons.')) return draft.allegations.every((each) => proposedAnswer(each) !== null);
  const parts = /^about\.allegations\.(\d+)\.(answer|why|told)/.exec(path);
  const allegation = parts ? draft.allegations[Number(parts[1])] : undefined;
  return !allegation || proposedAnswer(allegation) !== null;
};

const ownProblems = (draft: Draft): FieldProblem[] =>
  draft.purpose.kind === 'correct' && draft.purpose.why.trim().length < 5
    ? [{ path: 'why', message: 'Say why it is corrected', cite: null }]
    : [];

export const sayWhetherTold = 'Say whether they have been told';

/** While neither is chosen that is wanting, and not what either of the two would need. */
const asChosen = ({ about, whole }: Draft, problem: FieldProblem): FieldProblem =>
  about === 'duplicate' && whole.told.state === null && problem.path.startsWith('about.told') ? { path: 'about.told', message: sayWhetherTold, cite: null } : problem;

/** One message a field: the first is the one to mend. */
const firstOfEach = (problems: readonly FieldProblem[]): FieldProblem[] =>
  problems.filter((problem, index) => problems.findIndex((other) => other.path === problem.path) === index);

export const draftProblems = (draft: Draft, context: DecisionContext): readonly FieldProblem[] => {
  const decision = withReasonsAsked(toDecision(draft), context);
  const shape = Decision.safeParse(decision);
  // The rules ask a closing code that is a code; without one the shape has already said so.
  const rules = decisionProblems(decision, context).filter((problem) => problem.path !== 'closing' || decision.closing !== '');
  const unruled = context.isSecondReading === true ? [] : toldWithoutRuling(decision, context.rulings ?? noRulings);
  const asked = [...(shape.success ? [] : problemsOf(shape.error)), ...rules, ...unruled, ...ownProblems(draft)].filter((problem) => isAskedNow(draft, problem.path)).map((problem) => asChosen(draft, problem));
  return firstOfEach(asked).sort(inFormOrder);
};

/** What is saved only with a reason, once there is an answer to hold it against. */
export const draftWarnings = (draft: Draft, context: DecisionContext): readonly Raised[] =>
  raisedWarnings(toDecision(draft), context).filter(({ id }) => isAskedNow(draft, `reasons.${id}`));

export const problemsAt = (problems: readonly FieldProblem[], path: string): readonly FieldProblem[] =>
  problems.filter((problem) => problem.path === path || problem.path.startsWith(`${path}.`));

/** Which allegation a problem belongs to, or null where it is about the incident. */
export const allegationOf = (problem: FieldProblem): number | null => {
  const parts = /^about\.allegations\.(\d+)\./.exec(problem.path);
  return parts ? Number(parts[1]) : null;
};
