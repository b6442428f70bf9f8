/**
 * The points to prove in a decision. An offence against the state is recorded only once they are clearly made out (pages 7-8);
 * of an offence with a victim they are shown and may be answered: the victim is believed.
 */
import type { Allegation, CrimeToRecord } from '../../domain/decision.ts';
import type { Point } from '../../domain/point.ts';
import type { FieldProblem } from '../../ipc/result.ts';
import { crr } from '../cite.ts';
import { pointsOf } from '../points-to-prove/points-of-offence.ts';
import type { DecisionContext, OffenceFacts } from './decision-problems.ts';
import { basisOf } from './flowchart.ts';
import { problem } from './problem.ts';

const stateWords: Readonly<Record<Point['state'], string>> = { 'made-out': 'made out', not: 'not made out', unclear: 'unclear' };

/** What was marked stands in the narrative that was read, letter for letter. */
const wordsProblems = ({ words }: Point, at: string, narrative: string | null): FieldProblem[] => {
  if (words === null || narrative?.slice(words.from, words.to) === words.text) return [];
  return [problem(`${at}.words`, narrative === null ? 'There is no narrative to mark words in' : 'The marked words are not those of the narrative that was read')];
};

/** An element that says it is of the rules is one they state of this offence. */
const pageProblems = ({ element, page }: Point, at: string, facts: OffenceFacts): FieldProblem[] =>
  page === null || pointsOf(facts).some(({ says, cite }) => says === element && cite.page === page)
    ? []
    : [problem(`${at}.element`, `Page ${page} does not state this element of ${facts.code}: take it out, or enter it as your own`)];

const twice = (points: readonly Point[], at: string): FieldProblem[] =>
  points.flatMap(({ element }, index) => (points.findIndex((other) => other.element === element) < index ? [problem(`${at}.${index}.element`, 'This element is answered twice')] : []));

const notMadeOut = ({ element, state }: Point, at: string): FieldProblem[] =>
  state === 'made-out' ? [] : [problem(`${at}.state`, `“${element}” is ${stateWords[state]}: an offence against the state is recorded once its points to prove are clearly made out`, crr('7-8'))];

/** Not answered is not made out. */
const unanswered = (points: readonly Point[], at: string, facts: OffenceFacts): FieldProblem[] => {
  const open = pointsOf(facts).filter(({ says }) => !points.some(({ element }) => element === says));
  const [first] = open;
  if (!first) return [];
  const more = open.length > 1 ? ` (and ${open.length - 1} more)` : '';
  return [problem(at, `Say whether each point to prove of ${facts.code} is made out: “${first.says}” is not answered${more}`, crr('7-8'))];
};

export const pointsProblems = (allegation: Allegation, { points }: CrimeToRecord, facts: OffenceFacts, where: string, narrative: string | null): readonly FieldProblem[] => {
  const at = `${where}.points`;
  const isAgainstState = basisOf(allegation.victim) === 'state' && facts.basis !== 'victim';
  return [
    ...(isAgainstState ? unanswered(points, at, facts) : []),
    ...points.flatMap((point, index) => [
      ...pageProblems(point, `${at}.${index}`, facts),
      ...(isAgainstState ? notMadeOut(point, `${at}.${index}`) : []),
      ...wordsProblems(point, `${at}.${index}`, narrative),
    ]),
    ...twice(points, at),
  ];
};

export const rejectedProblems = ({ rejected }: Allegation, at: string, context: Pick<DecisionContext, 'offence'>): readonly FieldProblem[] =>
  rejected.flatMap(({ offence }, index) => (context.offence(offence) === null ? [problem(`${at}.rejected.${index}.offence`, `There is no single offence ${offence} in the list: choose it by its id`)] : []));
