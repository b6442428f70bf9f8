/** Rulings by words: what nobody wrote is not found, and the order of the words is nothing. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blackmail, called, over, stalking } from '../../../tests/support/rulings.ts';
import { findRulings } from './find-rulings.ts';

const explained = { ...called('R-1', over(stalking, blackmail)), agreedBy: null, incidentRef: null, reasons: 'The demand was part of the course of conduct.' };
const unexplained = { ...called('R-2', over('8Q', '35')), agreedBy: null, incidentRef: null, reasons: null };
const all = [explained, unexplained];

test.each([
  ['was', ['R-1']],
  ['null', []],
  ['principal', ['R-1', 'R-2']],
])('of two, one without its reasons, “%s” finds %j', (typed, expected) => {
  expect(findRulings(all, typed).map(({ ref }) => ref)).toEqual(expected);
});

test('the same words find the same in whatever order, with whatever space between them', () => {
  const word = fc.constantFrom('r-1', 'R-2', 'principal', '8Q', 'demand', 'conduct', 'nobody');
  const words = fc.array(word, { maxLength: 4 }).chain((typed) => fc.tuple(fc.constant(typed), fc.shuffledSubarray(typed, { minLength: typed.length }), fc.constantFrom(' ', '  ', '\t', ' \n')));
  fc.assert(fc.property(words, ([typed, shuffled, space]) => {
    expect(findRulings(all, `${space}${shuffled.join(space)}${space}`)).toEqual(findRulings(all, typed.join(' ')));
  }));
});
