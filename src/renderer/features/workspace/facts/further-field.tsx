/** Tells something that nobody asks: the fact is found by the words of its question, and its card comes before the others. */
import { useCallback, useMemo } from 'react';
import type { ToldFacts } from '../../../../shared/rules/facts/told-facts.ts';
import { focusForm } from '../decision/focus-field.ts';
import { FindField, type Found } from './find-field.tsx';
import { furtherFacts, withWords } from './further-facts.ts';
import { askAgain } from './telling.ts';

const ask = (at: string): void => {
  askAgain(at);
  focusForm();
};

export const FurtherField = ({ facts, needs }: { readonly facts: ToldFacts; readonly needs: readonly string[] }) => {
  const all = useMemo(() => furtherFacts(facts, needs), [facts, needs]);
  const find = useCallback((typed: string): readonly Found[] => withWords(all, typed).map(({ question, about }) => ({ id: question.at, name: question.text, besides: about })), [all]);
  return <FindField label="Something else" command="facts-further" path="facts.further" placeholder="Words of the fact, such as employee" nothing="No fact that may be told has these words." find={find} onTake={ask} />;
};
