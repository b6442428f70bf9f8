import { expect, test } from 'vitest';
import { newAllegation, type DraftAllegation } from './draft.ts';
import { answerToNoCrime, answerToRecord, proposedAnswer } from './edit-draft.ts';

const begun = (path: string, kind: 'person' | 'state' = 'person'): DraftAllegation => ({
  ...newAllegation('1'),
  victim: { kind, name: '', notKnown: false },
  path: path.split(' ').filter((step) => step !== '').map((step) => ({ box: step.slice(0, 2) as 'F1', answer: step.endsWith('Y') ? 'yes' : 'no' })),
});

const pathOf = ({ path }: DraftAllegation): string => path.map(({ box, answer }) => `${box}${answer === 'yes' ? 'Y' : 'N'}`).join(' ');

test.each([
  ['from nothing', begun(''), 'F1Y F2Y F3N F4Y F5Y F6N F7N'],
  ['of an offence against the state, whose F3 asks the other way about and whose F4 and F5 are not asked', begun('', 'state'), 'F1Y F2Y F3Y F6N F7N'],
  ['from where the answers have come to', begun('F1Y F2Y F3N F4Y'), 'F1Y F2Y F3N F4Y F5Y F6N F7N'],
])('a record answers what is open as a record must: %s', (_, before, path) => {
  const after = answerToRecord(before);
  expect(pathOf(after)).toBe(path);
  expect(proposedAnswer(after)).toBe('record');
  expect(after.crimes).toHaveLength(1);
});

test('an answer that was given stands, whatever the key says', () => {
  expect(pathOf(answerToRecord(begun('F1Y F2N')))).toBe('F1Y F2N');
});

test.each([
  ['from nothing: the report concerns none', begun(''), 'F1N'],
  ['where the first answer is given', begun('F1Y'), 'F1Y F2N'],
  ['where the chart has left already', begun('F1N'), 'F1N'],
  ['not once F2 has said that it is notifiable: evidence, a rule or another force is asked', begun('F1Y F2Y'), 'F1Y F2Y'],
])('no crime answers F1 and F2 and no other: %s', (_, before, path) => {
  expect(pathOf(answerToNoCrime(before))).toBe(path);
});
