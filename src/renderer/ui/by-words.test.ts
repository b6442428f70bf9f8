import { expect, test } from 'vitest';
import { byWords } from './by-words.ts';

const categories = [
  { name: 'T4 Road related offence', besides: 'A suspected offence on a road' },
  { name: 'P2 Unsuspected finds', besides: '' },
  { name: 'P17 Suspicious circumstances', besides: 'Nothing is known yet' },
];
const found = (typed: string): readonly string[] => byWords(categories, typed, (each) => each).map(({ name }) => name.split(' ')[0] ?? '');

test.each([
  ['Susp', ['P17', 'P2', 'T4']],
  ['p17', ['P17']],
  ['circumstances SUSPICIOUS', ['P17']],
  ['offence suspected', ['T4']],
  ['', ['T4', 'P2', 'P17']],
  ['no such words', []],
])('“%s” finds %o: what begins so by name, then what has it in the name, then what is said of it', (typed, refs) => {
  expect(found(typed)).toEqual(refs);
});
