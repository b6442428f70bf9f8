/** Dogs out of control: whom one injured, and whether anybody stands as its victim (page 44). */
import { expect, test } from 'vitest';
import { act, decideFacts, reported } from '../../../../../tests/support/facts.ts';
import { answerOf } from '../../answer.ts';

type Dog = Partial<Parameters<typeof act<'dog'>>[0]>;

const decided = (change: Dog) => decideFacts(reported({ acts: [act({ kind: 'dog', ...change })] }));

test.each<readonly [string, Dog, object]>([
  ['a person, who is its victim', { injured: 'person' }, { class: '8N', code: '008/21', against: 'victim', victims: ['V1'] }],
  ['an assistance dog, whose keeper is its victim', { injured: 'assistance-dog' }, { class: '8N', code: '008/21', against: 'victim', victims: ['V1'] }],
  ['a person nobody names: against the state', { injured: 'person', to: [], pointsToProve: 'made-out' }, { class: '8N', code: '008/21', against: 'state', victims: [] }],
])('it injured %s', (_, change, expected) => {
  expect(decided(change).crimes).toMatchObject([expected]);
});

test('it injured neither: no notifiable offence, and the incident is kept', () => {
  const { crimes, otherRecords, needs } = answerOf(decided({ injured: 'neither' }));
  expect([crimes, otherRecords, needs]).toEqual([[], { 'nsir-incident': 1 }, []]);
});

test('whom it injured is asked', () => expect(decided({}).needs).toContain('acts.A1.injured'));
