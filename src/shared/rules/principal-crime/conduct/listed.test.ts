/** What each of the five ranks lists (pages 56-57), at the smallest distance on either side of the list, and what neither the lists nor the table name. */
import { expect, test } from 'vitest';
import { crime, nameOf, noActs, principal } from '../../../../../tests/support/crimes.ts';
import type { LocalDate } from '../../../domain/local-date.ts';
import { weigh } from '../../weigh.ts';
import { principalRules } from '../principal-rules.ts';
import { aggravatedWithFearOfViolence } from './aggravated-with-fear-of-violence.ts';
import { aggravatedWithoutViolence } from './aggravated-without-violence.ts';
import { gravity } from './conduct.ts';
import { controllingOrCoercive } from './controlling-or-coercive.ts';
import { stalkingOrHarassment } from './stalking-or-harassment.ts';
import { withFearOfViolence } from './with-fear-of-violence.ts';

const stands = (one: string, other: string): string => principal(crime(one), crime(other, { id: 'B' }));

const ranks = [aggravatedWithFearOfViolence, withFearOfViolence, controllingOrCoercive, aggravatedWithoutViolence, stalkingOrHarassment];
const rankOf: Readonly<Record<string, number>> = { '008/58': 0, '008/65': 1, '008/66': 1, '008/30': 1, '008/67': 2, '008/56': 3, '195/12': 4, '195/94': 4 };

/** What the rank of the first says of the two, whatever the table says. */
const saysRank = (high: string, low: string): string => {
  const finding = ranks[rankOf[high.split(' ')[1] ?? ''] ?? -1]?.apply({ one: crime(high), other: crime(low, { id: 'B' }), of: noActs });
  return finding?.says === 'holds' ? finding.outcome : String(finding?.says);
};

/** The rank stands over all of these, by its own list. */
test.each<readonly [string, string, string]>([
  ['all other conduct crimes', '8M 008/58', '8Q 008/65, 8Q 008/66, 8L 008/30, 8U 008/67, 8M 008/56, 8Q 195/12, 8L 195/94'],
  ['up to and including 8N, by sentence', '8M 008/58', '8N 008/52, 8N 008/68, 8S 008/06, 5E 005/02, 9B 008/55, 58J 058/04, 28I 028/03, 30C 030/02, 126 825/06'],
  ['sexual offences of under 14 years', '8M 008/58', '22B 022/10, 88A 088/01, 88E 088/09, 73 073/07'],
  ['controlling or coercive behaviour and lesser harassment', '8Q 008/65', '8U 008/67, 8L 195/94'],
  ['the same', '8L 008/30', '8U 008/67, 8L 195/94'],
  ['up to and including 8N, by sentence', '8Q 008/66', '8N 008/52, 8S 008/06, 58J 058/04, 9B 008/55'],
  ['sexual offences of 10 years or under', '8L 008/30', '22B 022/10, 88E 088/09'],
  ['lesser harassment and aggravated harassment without violence', '8U 008/67', '8L 195/94, 8M 008/56'],
  ['up to and including 8N, and sexual offences of 10 years or under', '8U 008/67', '8N 008/52, 8S 008/06, 58J 058/04, 22B 022/10, 88E 088/09'],
  ['lesser harassment', '8M 008/56', '8L 195/94'],
  ['8N but for 008/01, whatever the sentence', '8M 008/56', '8N 008/52, 8N 008/69, 8N 008/06'],
  ['property crime, and any offence of under 5 years', '8M 008/56', '43 043/00, 58J 058/04, 105B 008/57, 4/9 004/18, 88E 088/09'],
  ['theft, of vehicles and from them too', '8Q 195/12', '39 039/00, 49A 053/25, 40 040/00, 48 130/01, 45 045/10'],
  ['damage but for danger to life and arson', '8L 195/94', '58A 058/00, 58J 058/04, 58D 149/00'],
  ['public order', '8Q 195/12', '9A 125/09, 9B 066/91'],
  ['assault without injury', '8L 195/94', '104 104/31, 105A 105/02, 105B 008/57'],
  ['actual bodily harm of whomever, and 8N but for 008/01 and 008/77', '8Q 195/12', '8S 008/06, 8T 008/06, 8N 008/06, 8N 008/05, 8N 098/06'],
  ['malicious communications but for 005/28', '8L 195/94', '8R 008/72, 8R 138/52, 8R 008/71'],
])('%s: over %s', (_, high, lower) => {
  expect(lower.split(', ').filter((low) => stands(high, low) !== high || saysRank(high, low) !== 'one')).toEqual([]);
});

/** On no list of the rank, nor on the table beside it: for the registrar. */
test.each<readonly [string, string]>([
  ['8M 008/58', '8P 008/59, 36 036/05, 22B 022/06, 22B 022/18, 88C 088/06, 35 035/00'],
  ['8Q 008/65', '8P 008/59, 36 036/05, 22B 022/06, 35 035/00'],
  ['8U 008/67', '8P 008/59, 36 036/05, 22B 022/06, 35 035/00'],
  ['8M 008/56', '8S 008/06, 8S 008/01, 36 036/05, 73 073/07, 35 035/00'],
  ['8Q 195/12', '8S 008/77, 8S 008/01, 8P 008/59, 36 ?, 37/2 037/02, 126 126/00, 30C 030/02, 88E 088/09, 36 036/05, 35 035/00'],
])('%s with what is not listed is referred: %s', (high, others) => {
  expect(others.split(', ').filter((other) => stands(high, other) !== 'referred')).toEqual([]);
});

/** The table puts these above the rank, and no list says otherwise. */
test.each<readonly [string, string]>([
  ['8M 008/58', '5D 005/01, 20B 020/06, 58D 057/00, 56B 056/02, 34B 034/02'],
  ['8Q 008/65', '8M 008/58, 20B 020/06, 58A 057/00'],
  ['8U 008/67', '8M 008/58, 8L 008/30, 58A 057/00'],
  ['8M 008/56', '8N 008/01, 29B 029/00, 3B 003/01, 8R 005/28, 8U 008/67'],
  ['8Q 195/12', '8N 008/01, 8N 008/77, 8R 005/28, 58D 057/00, 56A 056/01, 56B 056/02, 88C 175/08, 8L 008/30'],
])('%s gives way to %s', (low, others) => {
  expect(others.split(', ').filter((high) => stands(high, low) !== high)).toEqual([]);
});

test.each([
  ['8N ?', '8M 008/56'],
  ['8N ?', '8Q 195/12'],
  ['8R ?', '8L 195/94'],
  ['8Q ?', '8L 008/30'],
])('%s with %s: the code is asked, since it decides', (open, other) => {
  expect(principal(crime(open, { id: 'A' }), crime(other, { id: 'B' }))).toBe('asks acts.A.code');
});

/** Nothing of what the rank lists, or not known to be: the table, the registrar or the code that is asked settles it. */
test.each<readonly [string, string]>([
  ['8M 008/58', '22B 022/06, 20B 020/06, 22B ?, 5D 005/01, 5E ?, 8P 008/59, 36 036/05, 58D 057/00, 29B 029/00, 35 035/00, 8M 008/58'],
  ['8Q 008/65', '8Q 008/66, 8L 008/30, 20B 020/06, 22B ?, 5E ?, 8P 008/59, 35 035/00'],
  ['8U 008/67', '20B 020/06, 22B ?, 5E ?, 8P 008/59, 35 035/00'],
  ['8M 008/56', '8N 008/01, 8S 008/06, 73 073/07, 22B ?, 36 036/05, 29B 029/00, 35 035/00'],
  ['8Q 195/12', '8L 195/94, 8N 008/01, 8N 008/77, 8N ?, 8R 005/28, 8R ?, 58A 057/00, 56A 056/01, 56B 056/02, 37/2 037/02, 126 126/00, 30C 030/02, 35 035/00, 88E 088/09'],
])('the rank of %s says nothing of %s', (high, others) => {
  expect(others.split(', ').filter((other) => saysRank(high, other) !== 'silent')).toEqual([]);
});

test.each<readonly [string, string, string, readonly string[]]>([
  ['a rank', '8Q 008/65', '8N 008/52', ['8N 008/52', 'referred', 'referred', '8Q 008/65']],
  ['what is not listed', '8Q 195/12', '35 035/00', ['8Q 195/12', 'referred', 'referred', 'referred']],
  ['what is not listed, beside a longer sentence', '8Q 195/12', '36 036/05', ['36 036/05', 'referred', 'referred', 'referred']],
])('%s counts from May 2023, on some day of it: %s with %s', (_, one, other, expected) => {
  const [left, right] = [crime(one), crime(other, { id: 'B' })];
  const on = (day: string): string => {
    const { answer } = weigh(principalRules, { one: left, other: right, of: noActs }, day as LocalDate);
    return answer.is === 'settled' ? nameOf(answer.outcome === 'one' ? left : right) : answer.is;
  };
  expect(['2023-04-30', '2023-05-01', '2023-05-31', '2023-06-01'].map(on)).toEqual(expected);
});

test('the breach of an order, though it stands in class 8L or 8Q, is no conduct crime: violence before property, or the maximum sentence', () => {
  expect([stands('8L 008/31', '35 035/00'), stands('8Q 008/74', '36 036/01'), stands('8L 195/94', '35 035/00')]).toEqual(['8L 008/31', '36 036/01', 'referred']);
});

test('in order of gravity; last what has no place in it', () => {
  const codes = ['008/58', '008/65', '008/66', '008/30', '008/67', '008/56', '195/12', '195/94', '049/10'];
  expect(codes.toReversed().toSorted((one, other) => gravity(one) - gravity(other))).toEqual(codes);
  expect([gravity(null), gravity('195/94') < gravity(null)]).toEqual([gravity('049/10'), true]);
});
