/** The five ranks of conduct crimes (pages 56-57) against each kind of crime, and where they meet the table of page 14. */
import { expect, test } from 'vitest';
import { act, crimesOf, decideFacts, reported } from '../../../../../tests/support/facts.ts';
import type { FactsInput } from '../../facts/document.ts';

const told = (id: string, offence: string) => {
  const [classCode = '', code = ''] = offence.split(' ');
  return act({ id, kind: 'offence', class: classCode, code, against: 'victim' });
};
const together = (one: string, other: string): FactsInput => reported({ acts: [told('A1', one), told('A2', other)] });
/** Who stays, and from which side both are told. */
const principal = (one: string, other: string) => {
  const [straight, turned] = [decideFacts(together(one, other)), decideFacts(together(other, one))];
  expect(crimesOf(turned)).toEqual(crimesOf(straight));
  return straight.refer.length > 0 ? 'referred' : crimesOf(straight).join(', ');
};

const [first, stalkingWithFear, stalkingWithAlarm, harassmentWithFear, control, fourth, stalking, harassment] = ['8M 008/58', '8Q 008/65', '8Q 008/66', '8L 008/30', '8U 008/67', '8M 008/56', '8Q 195/12', '8L 195/94'];
const inOrder = [first, stalkingWithFear, stalkingWithAlarm, harassmentWithFear, control, fourth, stalking, harassment];

test('of two conduct crimes the graver stands', () => {
  const pairs = inOrder.flatMap((high, at) => inOrder.slice(at + 1).map((low) => [high, low] as const));
  expect(pairs.filter(([high, low]) => principal(high, low) !== high)).toEqual([]);
});

const rape = '19C 019/08';
const wounding18 = '5D 005/01';
const wounding20 = '8N 008/01';
const strangulation = '8N 008/77';
const bodilyHarm = '8N 008/06';
const sexualAssault = '20A 020/05';
const sexualAssaultUnder13 = '20B 020/06';
const theft = '49 049/10';
const robbery = '34B 034/02';
const burglary = '28I 028/03';
const arson = '56B 056/02';
const threatsToKill = '3B 003/01';
const threat = '8R 005/28';
const blackmail = '35 035/00';
const onConstable = '8S 008/01';

test.each<readonly [string, string, string]>([
  [first, rape, rape],
  [first, wounding18, wounding18],
  [first, wounding20, first],
  [first, sexualAssault, first],
  [first, sexualAssaultUnder13, sexualAssaultUnder13],
  [first, robbery, robbery],
  [first, arson, arson],
  [first, theft, first],
  [first, blackmail, 'referred'],
  [stalkingWithFear, rape, rape],
  [stalkingWithFear, wounding18, wounding18],
  [stalkingWithFear, wounding20, stalkingWithFear],
  [stalkingWithFear, strangulation, stalkingWithFear],
  [stalkingWithAlarm, sexualAssault, stalkingWithAlarm],
  [harassmentWithFear, sexualAssault, harassmentWithFear],
  [harassmentWithFear, threatsToKill, harassmentWithFear],
  [harassmentWithFear, burglary, harassmentWithFear],
  [control, wounding20, control],
  [control, sexualAssault, control],
  [control, sexualAssaultUnder13, sexualAssaultUnder13],
  [control, wounding18, wounding18],
  [control, burglary, control],
  [fourth, wounding20, wounding20],
  [fourth, bodilyHarm, fourth],
  [fourth, theft, fourth],
  [fourth, threat, threat],
  [fourth, '9A 125/11', fourth],
  // The list excepts only 008/01; the table puts 008/77 above 008/56 as well (T17).
  [fourth, strangulation, 'referred'],
  [stalking, wounding20, wounding20],
  [stalking, strangulation, strangulation],
  [stalking, bodilyHarm, stalking],
  [stalking, '8S 008/06', stalking],
  [stalking, onConstable, 'referred'],
  [stalking, '8N 008/20', stalking],
  [stalking, '105A 105/01', stalking],
  [stalking, '104 008/73', stalking],
  [stalking, '105B 008/57', stalking],
  [stalking, theft, stalking],
  [stalking, '48 048/01', stalking],
  [stalking, blackmail, 'referred'],
  [stalking, '126 126/00', 'referred'],
  [stalking, '9A 125/11', stalking],
  [stalking, '58C 149/00', stalking],
  [stalking, '58A 057/00', '58A 057/00'],
  [stalking, arson, arson],
  [stalking, '8R 008/72', stalking],
  [stalking, '8R 138/52', stalking],
  [stalking, threat, threat],
  [stalking, threatsToKill, threatsToKill],
  [stalking, sexualAssault, sexualAssault],
  // The fifth rank omits burglary; the table, which serves to compare, names both (T3).
  [stalking, burglary, stalking],
  [harassment, burglary, harassment],
  [harassment, theft, harassment],
  [harassment, '36 036/01', 'referred'],
])('%s with %s: %s', (conduct, other, expected) => {
  expect(principal(conduct, other)).toBe(expected);
});

test('the ranks begin in May 2023: before, a conduct crime stood beside the other', () => {
  expect(crimesOf(decideFacts({ ...together(stalkingWithFear, wounding20), decideOn: '2023-04-30' }))).toEqual(['+8Q 008/65', '8N 008/01']);
  expect(crimesOf(decideFacts({ ...together(stalkingWithFear, wounding20), decideOn: '2023-06-01' }))).toEqual(['8Q 008/65']);
  expect(crimesOf(decideFacts({ ...together(stalkingWithFear, harassment), decideOn: '2023-04-30' }))).toEqual(['8Q 008/65']);
});
