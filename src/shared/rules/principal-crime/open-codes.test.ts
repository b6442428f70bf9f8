/** Two crimes of which the code, and with it the maximum sentence, is not told: what is asked, and where nothing need be (page 13). */
import { expect, test } from 'vitest';
import { act, crimesOf, decideFacts, reported } from '../../../../tests/support/facts.ts';
import type { FactsInput } from '../facts/document.ts';

type Acts = NonNullable<FactsInput['acts']>;

const car = (intent: 'keep' | 'use' | null) => act({ kind: 'vehicle', id: 'V', deed: 'taken', force: 'none', aggravation: [], intent });
const bicycle = (intent: 'keep' | 'use' | null) => act({ kind: 'theft', id: 'V', goods: 'pedal-cycle', force: 'none', from: 'elsewhere', byEmployee: false, intent });
const boat = act({ kind: 'theft', id: 'V', goods: 'conveyance', force: 'none', from: 'elsewhere', byEmployee: false });
const theft = act({ kind: 'theft', id: 'T', goods: 'other', force: 'none', from: 'elsewhere', byEmployee: false });
const offence = (classCode: string, code: string | null = null) => act({ kind: 'offence', id: 'T', class: classCode, code, against: 'victim' });

test.each<readonly [string, Acts, readonly string[], readonly string[]]>([
  ['a car taken to keep, and an assault without injury: the look-up table', [car('keep'), offence('105A', '105/01')], ['48 048/01'], []],
  ['a car taken to use, which is not in the table: violence before property', [car('use'), offence('105A', '105/01')], ['105A 105/01'], []],
  ['a car taken, to keep or to use, and the same', [car(null), offence('105A', '105/01')], ['105A 105/01', '48'], ['acts.V.intent']],
  ['a car taken, to keep or to use, and a wounding with intent, which goes before either', [car(null), offence('5D', '005/01')], ['5D 005/01'], []],
  ['a car taken to use, and a theft with the longer maximum', [car('use'), theft], ['49 049/10'], []],
  ['a car taken, to keep or to use, and a theft', [car(null), theft], ['48', '49 049/10'], ['acts.V.intent']],
  ['a bicycle taken to use, and a theft', [bicycle('use'), theft], ['49 049/10'], []],
  ['a bicycle taken, to keep or to use, and a theft', [bicycle(null), theft], ['44', '49 049/10'], ['acts.V.intent']],
  ['a boat taken, to keep or to use, and a theft', [boat, theft], ['49', '49 049/10'], ['acts.V.intent']],
  ['a theft told by its class, and slight damage: any theft has the longer maximum', [offence('49'), act({ kind: 'damage', id: 'D', fire: false, what: 'other', marks: [], value: 200 })], ['49'], []],
  ['an offence told by its class, of many maxima, and a theft', [theft, { ...offence('99'), id: 'B' }], ['49 049/10', '99'], ['acts.B.code']],
])('%s', (_, acts, crimes, needs) => {
  const decided = decideFacts(reported({ acts }));
  expect(crimesOf(decided)).toEqual(crimes);
  expect(decided.needs).toEqual(needs);
  expect(decided.refer).toEqual([]);
});

test('of a code under which the list prints several maxima a person decides', () => {
  const decided = decideFacts(reported({ acts: [theft, { ...offence('99', '099/99'), id: 'B' }] }));
  expect(crimesOf(decided)).toEqual(['49 049/10']);
  expect(decided.refer).toMatchObject([{ because: expect.stringContaining('does not say which of') as string, cites: [{ page: '13' }] }]);
});
