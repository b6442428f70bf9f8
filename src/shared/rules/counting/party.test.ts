/** Who acted together, where several acts are told of people some of whom did more than one (page 12). */
import { expect, test } from 'vitest';
import { act, crimesOf, decideFacts, reported } from '../../../../tests/support/facts.ts';
import type { FactsInput } from '../facts/document.ts';

type Acts = NonNullable<FactsInput['acts']>;

const robbery = (change: Partial<Parameters<typeof act<'theft'>>[0]> = {}) => act({ id: 'R', kind: 'theft', by: ['O1', 'O2'], force: 'to-steal', property: 'personal', goods: 'other', from: 'person', intent: 'keep', ...change });
const punch = (change: Partial<Parameters<typeof act<'assault'>>[0]> = {}) => act({ id: 'P', kind: 'assault', injury: 'actual', intentSeriousHarm: false, features: [], ...change });
const phone = (change: Partial<Parameters<typeof act<'damage'>>[0]> = {}) => act({ id: 'D', kind: 'damage', fire: false, what: 'other', marks: [], value: 200, ...change });
const knife = (change: Partial<Parameters<typeof act<'weapon'>>[0]> = {}) => act({ id: 'K', kind: 'weapon', to: [], weapon: 'blade-or-point', deed: 'had', place: 'public', pointsToProve: 'made-out', weaponUsed: true, ...change });

const told = (acts: Acts, offenders: FactsInput['offenders'] = [{ id: 'O1' }, { id: 'O2' }, { id: 'O3' }]) =>
  decideFacts(reported({ victims: [{ id: 'V1', capacity: [] }, { id: 'V2', capacity: [] }], offenders, acts }));

test.each<readonly [string, Acts, readonly string[]]>([
  ['two rob, and one of them punches', [robbery(), punch()], ['34B 034/01']],
  ['one punches, and the two rob', [punch(), robbery()], ['34B 034/01']],
  ['two beat, and one of them breaks the telephone', [punch({ by: ['O1', 'O2'] }), phone({ by: ['O2'] })], ['8N 008/06']],
  ['two beat, and each breaks something', [punch({ by: ['O1', 'O2'] }), phone(), phone({ id: 'E', by: ['O2'] })], ['8N 008/06']],
  ['two beat, and a third who is in neither act breaks the telephone', [punch({ by: ['O1', 'O2'] }), phone({ by: ['O3'] })], ['58D 149/00', '8N 008/06']],
  ['one beats, and another breaks the telephone: nobody did both', [punch(), phone({ by: ['O2'] })], ['58D 149/00', '8N 008/06']],
  ['three of whom two did each: they hang together', [punch({ by: ['O1', 'O2'] }), phone({ by: ['O2', 'O3'] })], ['8N 008/06']],
  ['somebody else is punched', [punch({ by: ['O1', 'O2'] }), phone({ to: ['V2'] })], ['58D 149/00', '8N 008/06']],
  ['on one day', [robbery({ on: '2026-05-01' }), punch({ on: '2026-05-01' })], ['34B 034/01']],
  ['on the day before: nothing shows that it was done together', [robbery({ on: '2026-05-01' }), punch({ on: '2026-04-30', inCourseOf: 'P' })], ['34B 034/01', '8N 008/06']],
  ['on the day after', [robbery({ on: '2026-05-01' }), punch({ on: '2026-05-02', inCourseOf: 'P' })], ['34B 034/01', '8N 008/06']],
  ['within the days that it lasted', [punch({ by: ['O1', 'O2'], on: '2026-04-01', until: '2026-04-30' }), phone({ on: '2026-04-30' })], ['8N 008/06']],
  ['after they ended', [punch({ by: ['O1', 'O2'], on: '2026-04-01', until: '2026-04-29' }), phone({ on: '2026-04-30' })], ['58D 149/00', '8N 008/06']],
  ['once police had heard of it', [robbery(), punch({ afterReport: 1, inCourseOf: 'P' })], ['34B 034/01', '8N 008/06']],
  ['one robs, and nobody is known who punched', [robbery({ by: ['O1'] }), punch({ by: [], inCourseOf: 'P' })], ['34B 034/01', '8N 008/06']],
  ['a knife that one of two robbers showed (page 94)', [robbery(), knife()], ['34B 034/01']],
  ['a knife that one of two robbers had and did not use', [robbery(), knife({ weaponUsed: false })], ['+10D 008/26', '34B 034/01']],
  ['the knife of somebody else', [robbery({ by: ['O1'] }), knife({ by: ['O2'], weaponUsed: false })], ['10D 008/26', '34B 034/01']],
  ['a bystander punched by one of two robbers (page 72)', [robbery(), punch({ to: ['V2'], inCourseOf: 'R' })], ['34B 034/01']],
  ['a bystander punched by somebody who robbed nobody', [robbery(), punch({ by: ['O3'], to: ['V2'], inCourseOf: 'R' })], ['34B 034/01', '8N 008/06']],
])('%s', (_, acts, crimes) => {
  const decided = told(acts);
  expect([crimesOf(decided), decided.needs.filter((name) => !name.endsWith('weaponUsed')), decided.refer]).toEqual([crimes, [], []]);
});

test('a group that is told is one, whoever of it did what and on which days', () => {
  const group = [{ id: 'O1', group: 'G' }, { id: 'O2', group: 'G' }];
  expect(crimesOf(told([robbery({ by: ['O2'], on: '2026-05-01' }), punch({ on: '2026-04-30' })], group))).toEqual(['34B 034/01']);
});
