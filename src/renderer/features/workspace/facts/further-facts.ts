/** What may be told though no rule asks for it: of an act, of the report, of somebody, of two together; found by the words of its question. */
import { questionsOf, type Question } from '../../../../shared/rules/facts/question.ts';
import { factTold } from '../../../../shared/rules/facts/tell.ts';
import type { ToldFacts } from '../../../../shared/rules/facts/told-facts.ts';
import { byWords } from '../../../ui/by-words.ts';
import { aboutWords } from './fact-words.ts';

export type Further = { readonly question: Question; readonly about: string };

const isTold = (value: unknown): boolean => value !== undefined && value !== null;

/** Whatever has a question and is neither told nor asked: the acts first, then the people and the report. */
export const furtherFacts = (facts: ToldFacts, needs: readonly string[]): readonly Further[] => {
  const { document } = facts;
  const things: readonly (readonly [group: string, id: string])[] = [
    ...document.acts.map(({ id }) => ['acts', id] as const),
    ...document.victims.map(({ id }) => ['victims', id] as const),
    ...document.offenders.map(({ id }) => ['offenders', id] as const),
    ...document.victims.flatMap((victim) => document.offenders.map((offender) => ['pairs', `${victim.id}-${offender.id}`] as const)),
    ['report', ''],
  ];
  return things
    .flatMap(([group, id]) => questionsOf(document, group, id))
    .filter(({ at }) => !needs.includes(at) && !isTold(factTold(document, at)))
    .map((question) => ({ question, about: aboutWords(facts, question) }));
};

/** Every word typed stands in the question, in what it is about or in what it means; a question that has them itself comes first. */
export const withWords = (all: readonly Further[], typed: string): readonly Further[] =>
  byWords(all, typed, ({ question, about }) => ({ name: `${question.text} ${about}`, besides: question.meaning }));
