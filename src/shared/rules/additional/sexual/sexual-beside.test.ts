/** Grooming, and the sexual activity that followed it (page 66). */
import { expect, test } from 'vitest';
import { crimesOf, decideFacts, reported } from '../../../../../tests/support/facts.ts';
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
  ['after police had heard of the grooming', [grooming, activity('22B', { afterReport: 1 })], ['22B', '88A']],
  ['without grooming, beside an indecent image', [activity('22B', { to: ['V2'] }), offence('I 86 086/02', { to: [], pointsToProve: 'made-out' })], ['22B', '86 086/02']],
  ['told of nothing yet', [grooming, offence('S', { against: 'victim', to: ['V2'] })], ['88A', '?']],
])('sexual activity %s', (_, acts, crimes) => {
  expect(crimesOf(decided(...acts))).toEqual(crimes);
});

test.each(['88C', '88E', '71', '8N'])('what is of class %s is no sexual activity with the child: neither is part of the other', (classCode) => {
  expect(decided(grooming, activity(classCode)).crimes.map((crime) => crime.class)).toEqual(['88A', classCode]);
});
