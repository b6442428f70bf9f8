/** By what conduct crimes, communications and public order are counted (pages 55, 58, 86, 89), and the page each count cites. */
import { expect, test } from 'vitest';
import { act, crimesOf, decideFacts, reported } from '../../../../../tests/support/facts.ts';
import type { FactsInput } from '../../facts/document.ts';

const two = { victims: [{ id: 'V1', age: 30 }, { id: 'V2', age: 30 }], offenders: [{ id: 'O1', age: 30 }, { id: 'O2', age: 30 }] } satisfies FactsInput;
const all = { by: ['O1', 'O2'], to: ['V1', 'V2'] };

const countedBy = (facts: FactsInput): readonly string[] => decideFacts(facts).trace.filter(({ stage }) => stage === 'counting').flatMap(({ said }) => said.map(({ rule }) => rule));

test.each<readonly [string, FactsInput, number, string]>([
  ['a course of conduct for each victim', reported({ ...two, acts: [act({ kind: 'course-of-conduct', occasions: 2, features: ['fixated-or-obsessive'], ...all })] }), 2, 'one-crime-per-intended-victim-of-conduct'],
  ['a message for each recipient', reported({ ...two, acts: [act({ kind: 'message', content: 'knowingly-false', meant: true, ...all })] }), 2, 'one-crime-per-recipient'],
  ['public fear for each intended victim', reported({ ...two, acts: [act({ kind: 'public-disorder', behaviour: 'fear-or-provocation-of-violence', aggravatedByRaceOrReligion: false, ...all })] }), 2, 'one-crime-per-intended-victim-of-public-fear'],
  ['aggravated public fear too', reported({ ...two, acts: [act({ kind: 'public-disorder', behaviour: 'fear-or-provocation-of-violence', aggravatedByRaceOrReligion: true, ...all })] }), 2, 'one-crime-per-intended-victim-of-public-fear'],
  ['public fear without one, once', reported({ ...two, acts: [act({ kind: 'public-disorder', behaviour: 'fear-or-provocation-of-violence', aggravatedByRaceOrReligion: false, seenByPolice: true, by: ['O1', 'O2'], to: [] })] }), 1, 'one-crime-per-intended-victim-of-public-fear'],
  ['an affray once, whoever took part and was frightened', reported({ ...two, acts: [act({ kind: 'public-disorder', behaviour: 'affray', pointsToProve: 'made-out', ...all })] }), 1, 'one-crime-per-affray'],
  ['the breach of an injunction for each offender, though it stands in class 8L', reported({ ...two, acts: [act({ kind: 'breach-of-order', order: 'injunction-against-harassment', pointsToProve: 'made-out', ...all })] }), 2, 'one-crime-per-offender'],
])('%s', (_, facts, crimes, rule) => {
  expect(crimesOf(decideFacts(facts))).toHaveLength(crimes);
  expect(countedBy(facts)).toContain(rule);
});

test.each([
  ['8L', '195/94'],
  ['8M', '008/56'],
  ['8Q', '195/12'],
  ['8U', '008/67'],
])('class %s for each intended victim, and by the general rule where none is told', (name, code) => {
  const chosen = act({ kind: 'offence', class: name, code, against: 'victim', ...all });
  expect(crimesOf(decideFacts(reported({ ...two, acts: [chosen] })))).toEqual([`${name} ${code}`, `${name} ${code}`]);
  expect(countedBy(reported({ ...two, acts: [chosen] }))).toContain('one-crime-per-intended-victim-of-conduct');
  expect(countedBy(reported({ ...two, acts: [{ ...chosen, to: [] }] }))).not.toContain('one-crime-per-intended-victim-of-conduct');
});

test('a message without a recipient is counted by the general rule', () => {
  expect(countedBy(reported({ ...two, acts: [act({ kind: 'message', content: 'knowingly-false', meant: true, by: ['O1'], to: [] })] }))).not.toContain('one-crime-per-recipient');
});
