/**
 * The points to prove in a decision. An offence against the state is recorded only once they are clearly made out (pages 7-8);
 * of an offence with a victim they are shown and may be answered: the victim is believed. And the words of the report that decide it.
 */
import type { Allegation, CrimeToRecord } from '../../domain/decision.ts';
import type { MarkedWords, Point } from '../../domain/point.ts';
import type { FieldProblem } from '../../ipc/result.ts';
import { crr } from '../cite.ts';
import { elementsOf, type Asked } from '../points-to-prove/elements-of.ts';
import type { DecisionContext, OffenceFacts } from './decision-problems.ts';
import { basisOf } from './flowchart.ts';
import { problem } from './problem.ts';

const stateWords: Readonly<Record<Exclude<Point['state'], 'made-out'>, string>> = { not: 'not made out', unclear: 'unclear' };

/** What was marked stands in the narrative that was read, letter for letter. */
const wordsProblems = (words: MarkedWords | null, at: string, narrative: string | null): FieldProblem[] => {
  if (words === null || narrative?.slice(words.from, words.to) === words.text) return [];
  return [problem(at, narrative === null ? 'There is no narrative to mark words in' : 'The marked words are not those of the narrative that was read')];
};

/** An element that says where it is from is one that is stated there of this offence. */
const sourceProblems = ({ element, page, signed }: Point, at: string, asked: readonly Asked[], { code }: OffenceFacts): FieldProblem[] => {
  if ((page === null && signed === null) || asked.some((each) => each.element === element && each.page === page && each.signed === signed)) return [];
  const source = page === null ? 'The registrar has not signed' : `Page ${page} does not state`;
  return [problem(`${at}.element`, `${source} this element of ${code}: take it out, or enter it as your own`)];
};

const twice = (points: readonly Point[], at: string): FieldProblem[] =>
  points.flatMap(({ element }, index) => (points.findIndex((other) => other.element === element) < index ? [problem(`${at}.${index}.element`, 'This element is answered twice')] : []));

const notMadeOut = ({ element, state }: Point, at: string): FieldProblem[] =>
  state === 'made-out' ? [] : [problem(`${at}.state`, `“${element}” is ${stateWords[state]}: an offence against the state is recorded once its points to prove are clearly made out`, crr('7-8'))];

/** Not answered is not made out. */
const unanswered = (points: readonly Point[], at: string, asked: readonly Asked[], { code }: OffenceFacts): FieldProblem[] => {
  const open = asked.filter(({ element }) => !points.some((point) => point.element === element));
  const [first] = open;
  if (!first) return [];
  const more = open.length > 1 ? ` (and ${open.length - 1} more)` : '';
  return [problem(at, `Say whether each point to prove of ${code} is made out: “${first.element}” is not answered${more}`, crr('7-8'))];
};

export const pointsProblems = (allegation: Allegation, { points }: CrimeToRecord, facts: OffenceFacts, where: string, { version, signedOf }: Pick<DecisionContext, 'version' | 'signedOf'>): readonly FieldProblem[] => {
  const at = `${where}.points`;
  const asked = elementsOf(facts, signedOf);
  const narrative = version?.text.narrative ?? null;
  const isAgainstState = basisOf(allegation.victim) === 'state' && facts.basis !== 'victim';
  return [
    ...(isAgainstState ? unanswered(points, at, asked, facts) : []),
    ...points.flatMap((point, index) => [
      ...sourceProblems(point, `${at}.${index}`, asked, facts),
      ...(isAgainstState ? notMadeOut(point, `${at}.${index}`) : []),
      ...wordsProblems(point.words, `${at}.${index}.words`, narrative),
    ]),
    ...twice(points, at),
  ];
};

export const rejectedProblems = ({ rejected }: Allegation, at: string, context: Pick<DecisionContext, 'offence'>): readonly FieldProblem[] =>
  rejected.flatMap(({ offence }, index) => (context.offence(offence) === null ? [problem(`${at}.rejected.${index}.offence`, `There is no single offence ${offence} in the list: choose it by its id`)] : []));

export const evidenceProblems = ({ evidence }: Allegation, at: string, { version }: Pick<DecisionContext, 'version'>): readonly FieldProblem[] =>
  evidence.flatMap((words, index) => wordsProblems(words, `${at}.evidence.${index}`, version?.text.narrative ?? null));
