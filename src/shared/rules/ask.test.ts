/** The questions rules put to facts, and what a rule says where the answer is yes, no or not known. */
import { expect, test } from 'vitest';
import { atLeast, has, is, known, yes } from './ask.ts';
import { decides, needs, refer, silent, when } from './rule.ts';
import { unknown } from './truth.ts';

type Told = { readonly at: string; readonly colour?: 'red' | 'blue' | null; readonly signs?: readonly ('a' | 'b')[] | null; readonly open?: boolean | null; readonly age?: number | null };
const told = (change: Partial<Told> = {}): Told => ({ at: 'things.T', ...change });
const asks = (fact: string) => unknown(`things.T.${fact}`);

test('one of these values, another, and not told', () => {
  expect([is(told({ colour: 'red' }), 'colour', 'red'), is(told({ colour: 'red' }), 'colour', 'blue', 'red'), is(told({ colour: 'red' }), 'colour', 'blue')]).toEqual([true, true, false]);
  expect([is(told(), 'colour', 'red'), is(told({ colour: null }), 'colour', 'red')]).toEqual([asks('colour'), asks('colour')]);
});

test('yes, no, and not told', () => {
  expect([yes(told({ open: true }), 'open'), yes(told({ open: false }), 'open'), yes(told(), 'open'), yes(told({ open: null }), 'open')]).toEqual([true, false, asks('open'), asks('open')]);
});

test('on the list, not on it, on an empty one, and not told', () => {
  expect([has(told({ signs: ['a'] }), 'signs', 'a'), has(told({ signs: ['a'] }), 'signs', 'b'), has(told({ signs: [] }), 'signs', 'a')]).toEqual([true, false, false]);
  expect([has(told(), 'signs', 'a'), has(told({ signs: null }), 'signs', 'a')]).toEqual([asks('signs'), asks('signs')]);
});

test('told is known, whatever it says', () => {
  expect([known(told({ open: false }), 'open'), known(told({ age: 0 }), 'age'), known(told(), 'age'), known(told({ age: null }), 'age')]).toEqual([true, true, asks('age'), asks('age')]);
});

test('as many, one fewer, and not told', () => {
  expect([atLeast(told({ age: 18 }), 'age', 18), atLeast(told({ age: 17 }), 'age', 18), atLeast(told({ age: 0 }), 'age', 1), atLeast(told(), 'age', 18), atLeast(told({ age: null }), 'age', 18)]).toEqual([true, false, false, asks('age'), asks('age')]);
});

test('a rule holds, is silent, or needs what its condition lacks', () => {
  const lacking = { says: 'needs', needs: ['a', 'b'] };
  expect([when(true, 'one', 'So.'), when(false, 'one', 'So.'), when(unknown('a', 'b'), 'one', 'So.')]).toEqual([{ says: 'holds', outcome: 'one', because: 'So.' }, { says: 'silent' }, lacking]);
  expect([refer(true, 'Ask.'), refer(false, 'Ask.'), refer(unknown('a', 'b'), 'Ask.')]).toEqual([{ says: 'refers', because: 'Ask.' }, { says: 'silent' }, lacking]);
  expect([decides(true, 'Yes.', 'No.'), decides(false, 'Yes.', 'No.'), decides(unknown('a', 'b'), 'Yes.', 'No.')]).toEqual([{ says: 'holds', outcome: true, because: 'Yes.' }, { says: 'holds', outcome: false, because: 'No.' }, lacking]);
  expect([needs('a'), silent]).toEqual([{ says: 'needs', needs: ['a'] }, { says: 'silent' }]);
});
