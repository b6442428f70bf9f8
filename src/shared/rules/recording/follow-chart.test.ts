/** One act followed through the flowchart: what each box was answered, why, and by which rules (page 11). */
import { expect, test } from 'vitest';
import { act, decideFacts, reported } from '../../../../tests/support/facts.ts';
import type { FactsInput } from '../facts/document.ts';

type One = NonNullable<FactsInput['acts']>[number];

const followed = (one: One) => {
  const [only] = decideFacts(reported({ acts: [one] })).acts;
  if (!only?.followed) throw new Error('An act with a class is followed');
  return only.followed;
};

const offence = (change: object = {}) => act({ kind: 'offence', class: '105A', code: '105/01', against: 'victim', ...change });
const againstState = (change: object = {}) => act({ kind: 'offence', class: '62A', code: '065/00', against: 'state', to: [], pointsToProve: 'made-out', ...change });

test.each<readonly [string, One, string]>([
  ['with a victim', offence(), 'F1 yes, F2 yes, F3 no, F4 yes, F5 yes, F6 no, F7 no'],
  ['against the state', againstState(), 'F1 yes, F2 yes, F3 yes, F6 no, F7 no'],
  ['improbable', offence({ probable: false }), 'F1 yes, F2 no'],
  ['contradicted', offence({ contraryEvidence: true }), 'F1 yes, F2 yes, F3 yes'],
  ['contradicted, of which the balance is not told', offence({ probable: null, contraryEvidence: true }), 'F1 yes, F2 no'],
  ['improbable and contradicted', offence({ probable: false, contraryEvidence: true }), 'F1 yes, F2 no'],
  ['not made out', againstState({ pointsToProve: 'not-made-out' }), 'F1 yes, F2 yes, F3 no'],
  ['of which it is not told', offence({ contraryEvidence: null }), 'F1 yes, F2 yes'],
])('an act %s', (_, one, path) => {
  expect(followed(one).path.map(({ box, answer }) => `${box} ${answer}`).join(', ')).toBe(path);
});

test('each answer says why, and where it is printed', () => {
  const { path } = followed(offence());
  expect(path.map(({ because, cites }) => because.length > 0 && cites.length > 0)).toEqual(path.map(() => true));
  expect(path[0]?.cites.map(({ page }) => page)).toEqual(['11']);
});

test('what each rule said is kept beside the answers', () => {
  const rules = followed(offence()).said.map(({ rule }) => rule);
  expect(rules).toEqual(expect.arrayContaining(['balance-of-probabilities', 'evidence-to-the-contrary', 'the-victim-reports', 'another-force-records', 'no-rule-directs-otherwise']));
});
