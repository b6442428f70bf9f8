/** Grooming, and the sexual activity that followed it (page 66). */
import { expect, test } from 'vitest';
import { act, crimesOf, decideFacts, reported } from '../../../../../tests/support/facts.ts';
import { offence } from '../../../../../tests/support/offences.ts';
import type { FactsInput } from '../../facts/document.ts';

const grooming = offence('G 88A', { against: 'victim' });
const activity = (classCode: string, change: Parameters<typeof offence>[1] = {}) => offence(`S ${classCode}`, { against: 'victim', pointsToProve: 'made-out', ...change });

const decided = (...acts: NonNullable<FactsInput['acts']>) => decideFacts(reported({ victims: [{ id: 'V1', age: 14 }, { id: 'V2', age: 14 }], offenders: [{ id: 'O1' }, { id: 'O2' }], acts }));

test.each(['17A', '17B', '19C', '19D', '19E', '19F', '19G', '19H', '19J', '19K', '20A', '20B', '21', '22A', '22B', '23', '70', '73'])('the substantive offence of class %s alone is recorded', (classCode) => {
  const { crimes, refer, trace } = decided(grooming, activity(classCode), activity('58D', { id: 'D', to: ['V2'] }));
  expect([crimes.map((crime) => crime.class), refer]).toEqual([[classCode, '58D'], []]);
  expect(trace.filter(({ stage }) => stage === 'additional').flatMap(({ said }) => said.map(({ rule }) => rule))).toEqual(['grooming-by-sexual-activity']);
});

test.each<readonly [string, NonNullable<FactsInput['acts']>, readonly string[]]>([
  ['with another child', [grooming, activity('22B', { to: ['V2'] })], ['22B', '88A']],
  ['by another offender', [grooming, activity('22B', { by: ['O2'] })], ['22B', '88A']],
  ['by the one who groomed and another, on another day', [{ ...grooming, on: '2026-01-01' }, activity('22B', { by: ['O1', 'O2'], on: '2026-02-01' })], ['22B']],
  ['by one of two who groomed, on another day', [{ ...grooming, by: ['O1', 'O2'], on: '2026-01-01' }, activity('22B', { on: '2026-02-01' })], ['22B', '88A']],
  ['after police had heard of the grooming', [grooming, activity('22B', { afterReport: 1 })], ['22B', '88A']],
  ['without grooming, beside an indecent image', [activity('22B', { to: ['V2'] }), offence('I 86 086/02', { to: [], pointsToProve: 'made-out' })], ['22B', '86 086/02']],
  ['told of nothing yet', [grooming, offence('S', { against: 'victim', to: ['V2'] })], ['88A', '?']],
])('sexual activity %s', (_, acts, crimes) => {
  expect(crimesOf(decided(...acts))).toEqual(crimes);
});

test('a rape by the one who met the child and by another is two rapes, and no grooming beside them (pages 61 and 66)', () => {
  const met = act({ id: 'G', kind: 'child-exploitation', deed: 'meeting-after-grooming', on: '2026-01-01' });
  const rape = act({ id: 'S', kind: 'sexual-act', deed: 'penetration-with-penis', stage: 'completed', consent: 'did-not-consent', by: ['O1', 'O2'], penetratedBy: ['O1', 'O2'], on: '2026-02-01' });
  const { crimes, needs } = decideFacts(reported({ victims: [{ id: 'V1', age: 14, sex: 'female' }], offenders: [{ id: 'O1', age: 30 }, { id: 'O2', age: 30 }], acts: [met, rape] }));
  expect([crimes.map((crime) => crime.class), needs]).toEqual([['19D', '19D'], []]);
});

test.each(['88C', '88E', '71', '8N'])('what is of class %s is no sexual activity with the child: neither is part of the other', (classCode) => {
  expect(decided(grooming, activity(classCode)).crimes.map((crime) => crime.class)).toEqual(['88A', classCode]);
});
