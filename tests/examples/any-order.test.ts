/** The worked cases again, with the rules in another order. Apart from them: it tries every case several times over. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerOf } from '../../src/shared/rules/answer.ts';
import { decideFacts } from '../support/facts.ts';
import { withShuffledBook } from '../support/shuffled-book.ts';
import { told } from './all-groups.ts';

test('the order in which the rules stand changes none of them', () => {
  const asTold = told.map((facts) => answerOf(decideFacts(facts)));
  fc.assert(
    fc.property(fc.array(fc.nat(), { minLength: 40, maxLength: 40 }), (by) => {
      expect(withShuffledBook(by, () => told.map((facts) => answerOf(decideFacts(facts))))).toEqual(asTold);
    }),
    { numRuns: 3 },
  );
});
