/** Of two crimes of one incident which is the principal crime (pages 13-14), and of several which stand and what each swallows (page 12). */
import { expect, test } from 'vitest';
import { catalogue } from '../../../../tests/support/catalogue.ts';
import { crime, nameOf, noActs, principal } from '../../../../tests/support/crimes.ts';
import { act } from '../../../../tests/support/facts.ts';
import type { Crime } from '../counting/crime.ts';
import { weigh } from '../weigh.ts';
import { principalRules } from './principal-rules.ts';
import { rankCrimes } from './rank-crimes.ts';

const damage = (offence: string, id = 'D'): Crime => crime(offence, { id, as: act({ id, kind: 'damage' }) });


/** The first offence of each line of the table of page 14. */
const lines = catalogue.file.principalCrimes.flatMap(({ classes, codes }) => {
  const first = catalogue.offences.find((each) => classes.includes(each.class) && codes.includes(each.code));
  return first === undefined ? [] : [`${first.class} ${first.code}`];
});

test('of two lines of the table the higher stands (page 14), but where page 57 says that the lower does', () => {
  const told = lines.map((line) => crime(line));
  const pairs = told.flatMap((high, at) => told.slice(at + 1, at + 8).map((low) => [high, low] as const));
  const otherwise = pairs.map(([high, low]) => [nameOf(high), nameOf(low), principal(high, low)]).filter(([high, , stands]) => stands !== high);
  expect(lines).toHaveLength(39);
  // The list excepts only 008/01; the table puts 008/77 above 008/56 as well (T17).
  expect(otherwise).toEqual([['8N 008/77', '8M 008/56', 'referred']]);
});

test.each<readonly [string, string, string]>([
  // Violence, rape and robbery before property, whatever the sentences (page 13).
  ['8P 008/59', '49 049/10', '8P 008/59'],
  ['36 036/05', '30C 030/02', '36 036/05'],
  ['8S 008/06', '58J 058/04', '8S 008/06'],
  ['105A 105/02', '48 130/01', '105A 105/02'],
  ['105A 105/02', '37/2 037/02', '105A 105/02'],
  ['22B 022/12', '56A 056/01', '22B 022/12'],
  ['34A 034/02', '30C 030/02', '34A 034/02'],
  // Neither is violence, or neither is property: the maximum sentence.
  ['66 066/21', '49 049/10', '66 066/21'],
  ['66 066/02', '49 049/10', '49 049/10'],
  ['9B 008/55', '105A 105/02', '9B 008/55'],
  ['34A 034/02', '36 036/05', '34A 034/02'],
  ['36 036/01', '13 013/01', '36 036/01'],
  ['30C 030/02', '49 049/10', '30C 030/02'],
  ['NFIB3A 053/40', 'NFIB10 052/01', 'NFIB3A 053/40'],
  ['34A 034/02', '37/2 ?', '34A 034/02'],
  ['46 046/00', '47 047/00', 'referred'],
  ['49 049/10', '49 049/12', 'referred'],
  ['28I 028/03', '28J 028/03', 'referred'],
  // The list prints several maxima for one code against a victim, or none.
  ['3A 003/03', '36 036/01', 'no maximum'],
  // Of fraud its own volume says what is recorded beside what.
  ['NFIB17 053/99', 'NFIB10 052/01', 'silent'],
  // Of one class and code each is counted by the unit of the class.
  ['49 049/10', '49 049/10', 'silent'],
  // An assault of section 20 or above in an aggravated burglary (page 74), which the table has for class 8N alone.
  ['8S 008/01', '29B 029/00', '8S 008/01'],
  ['8T 005/01', '31A 031/00', '8T 005/01'],
  ['8N 008/01', '29A 029/00', '8N 008/01'],
  // A class that others have replaced has the sentence of its code.
  ['29A 029/00', '30C 030/02', '29A 029/00'],
  ['8N 008/06', '29C 029/00', '29C 029/00'],
  // Rape before every other sexual offence; of rapes the younger child, and the act before the attempt (pages 12-14).
  ['19C 019/08', '22A 022/02', '19C 019/08'],
  ['19F 019/10', '71 071/02', '19F 019/10'],
  ['19C 019/08', '14 014/01', 'referred'],
  ['19E 019/16', '19D 019/07', '19E 019/16'],
  ['19H 019/17', '19G 019/09', '19H 019/17'],
  ['19D 019/07', '19C 019/08', '19D 019/07'],
  ['19G 019/09', '19F 019/10', '19G 019/09'],
  ['19C 019/08', '19C 019/12', '19C 019/08'],
  // Of one class of sexual offences the longer sentence, then what is tried on indictment only, then the order of the list.
  ['17A 017/13', '17A 017/15', '17A 017/13'],
  ['22B 022/18', '22B 022/12', '22B 022/18'],
  ['22B 022/06', '22B 022/18', '22B 022/06'],
  ['22B 022/26', '22B 022/18', '22B 022/26'],
  ['22B 022/18', '22B 022/20', '22B 022/18'],
  ['22B 022/10', '22B 022/26', '22B 022/26'],
  ['88C 088/15', '88C 175/09', '88C 088/15'],
  ['22B 022/06', '23 023/04', 'referred'],
])('%s with %s: %s', (one, other, expected) => {
  expect(principal(crime(one), crime(other, { id: 'B' }))).toBe(expected);
});

const against = (offence: string, whom: 'victim' | 'state'): Crime => crime(offence, { against: whom });

test.each<readonly [string, Crime, Crime, string]>([
  ['damage of more than £5,000', against('58D 058/00', 'victim'), crime('49 049/10'), '58D 058/00'],
  ['a protected monument, under the same code: two years', against('58D 058/00', 'state'), crime('49 049/10'), '49 049/10'],
  ['a home, whoever it is told against: the code is that of its class', against('58A 058/00', 'state'), crime('49 049/10'), '58A 058/00'],
  ['what the list has against the state alone, told of a victim', against('66 066/21', 'victim'), crime('49 049/10'), '66 066/21'],
])('the entry of the list is that against the victim or the state: %s', (_, one, other, expected) => {
  expect(principal(one, other)).toBe(expected);
});

const openDamage = damage('58D ?');
const vehicle = crime('58C ?', { id: 'D', as: act({ id: 'D', kind: 'vehicle' }) });

/** Damage to a vehicle in the course of taking it is told as either. */
test.each<readonly [string, Crime, Crime, string]>([
  ['that of a business burgled, ten years: the value', openDamage, crime('30D 030/02'), 'asks acts.D.value'],
  ['a theft, seven years: the value', openDamage, crime('47 047/00'), 'asks acts.D.value'],
  ['a vehicle damaged, and a theft', vehicle, crime('47 047/00'), 'asks acts.D.value'],
  ['two of which the value of one is open', openDamage, damage('58D 149/00', 'E'), 'asks acts.D.value'],
  ['two of which the value of both is open', openDamage, damage('58A ?', 'E'), 'asks acts.D.value acts.E.value'],
  ['blackmail, longer than either', openDamage, crime('35 035/00'), '35 035/00'],
  ['a fine, shorter than either', openDamage, crime('126 825/06'), '58D ?'],
  ['arson, a line above either', openDamage, crime('56B 056/02'), '56B 056/02'],
  ['an assault without injury, a line between them', openDamage, crime('105A 105/01'), 'asks acts.D.value'],
  ['harassment, above either', openDamage, crime('8L 195/94'), '8L 195/94'],
  ['an offence of a class with several lines, its code open', crime('8R ?', { id: 'M' }), crime('105A 105/01'), '8R ?'],
  ['the same beside an assault between them', crime('8R ?', { id: 'M' }), crime('8N 008/06'), 'asks acts.M.code'],
  ['damage told as an offence, which may have endangered life', crime('58D ?', { id: 'M' }), crime('39 039/00'), 'asks acts.M.code'],
  ['an offence of a class with several maxima that is on no line, its code open', crime('5E ?', { id: 'M' }), crime('36 036/01'), 'asks acts.M.code'],
  ['a fraud of a class with several, of which no code is told', crime('NFIB9 ?', { as: act({ id: 'M', kind: 'fraud' }) }), crime('NFIB3A 053/40'), 'silent'],
  ['the code of the one that has several', crime('13 ?', { id: 'N' }), crime('5E ?', { id: 'M' }), 'asks acts.M.code'],
  ['and the other way about', crime('5E ?', { id: 'M' }), crime('13 ?', { id: 'N' }), 'asks acts.M.code'],
  ['damage that is told as an offence as well', { ...openDamage, acts: [...openDamage.acts, ...crime('58D ?', { id: 'M' }).acts] }, crime('47 047/00'), 'asks acts.M.code'],
  ['a vehicle damaged, and an assault without injury, a line between', vehicle, crime('105A 105/01'), 'asks acts.D.value'],
  ['and of both', crime('5E ?', { id: 'M' }), crime('36 ?', { id: 'N' }), 'asks acts.M.code acts.N.code'],
  ['an offence of a class with one maximum, its code open', crime('13 ?'), crime('36 036/01'), '36 036/01'],
])('where the value or the code is open: %s', (_, one, other, expected) => {
  expect(principal(one, other)).toBe(expected);
});

test.each([
  ['13 ?', '36 036/01', 'The maximum sentence of 036/01 is the longer.'],
  ['46 046/00', '47 ?', 'The maximum sentences of 046/00 and 47 are the same: the sentence likely to be imposed decides.'],
  ['47 ?', '46 046/00', 'The maximum sentences of 046/00 and 47 are the same: the sentence likely to be imposed decides.'],
  ['3A 003/03', '66 066/99', 'The offence list does not say which of 003/03 and 066/99 has the longer maximum sentence: the sentence likely to be imposed decides.'],
  ['49 049/10', '8N 008/06', '8N is violence and 49 is property crime.'],
])('why, of %s with %s: %s', (one, other, because) => {
  expect(weigh(principalRules, { one: crime(one), other: crime(other), of: noActs }, noActs.day).answer).toMatchObject({ because });
});

type Rivals = (one: Crime, other: Crime) => boolean;

const [murder, wounding, theft, shoplifting, tampering] = ['1 001/01', '8S 008/01', '47 047/00', '46 046/00', '126 825/06'].map((name) => crime(name)) as [Crime, Crime, Crime, Crime, Crime];
const [online, accounts, trading] = ['NFIB3A 053/40', 'NFIB10 052/01', 'NFIB9 ?'].map((name) => crime(name, { as: act({ id: 'F', kind: 'fraud' }) })) as [Crime, Crime, Crime];
const everyone: Rivals = () => true;
const not = (...apart: readonly Crime[]): Rivals => (one, other) => !(apart.includes(one) && apart.includes(other));

test.each<readonly [string, readonly Crime[], Rivals, readonly string[], readonly string[]]>([
  ['none', [], everyone, [], []],
  ['one', [theft], everyone, ['47'], []],
  ['three of which each beats the next: what the first beats rests on it alone', [theft, murder, wounding], everyone, ['1 swallows 47, 8S'], ['47 and 1', '1 and 8S']],
  ['two that do not compete, and one that both beat: it is part of one of them', [murder, wounding, theft], not(murder, wounding), ['1 swallows 47', '8S'], ['1 and 47', '8S and 47']],
  ['and of the same one in either order', [wounding, murder, theft], not(murder, wounding), ['8S', '1 swallows 47'], ['8S and 47', '1 and 47']],
  ['the first beats the second, which alone competes with the third: that one stands', [murder, wounding, theft], not(murder, theft), ['1 swallows 8S', '47'], ['1 and 8S']],
  ['two that nothing settles are one crime (page 12): the first of the list stands for both', [theft, shoplifting], everyone, ['46 swallows 47'], ['47 and 46']],
  ['in either order', [shoplifting, theft], everyone, ['46 swallows 47'], ['46 and 47']],
  ['a fraud and a theft, each of which has its recorder (page 97)', [theft, online], everyone, ['47', 'NFIB3A'], []],
  ['and what either beats', [tampering, accounts, theft, online], everyone, ['47 swallows 126', 'NFIB3A swallows NFIB10'], ['126 and 47', 'NFIB10 and NFIB3A']],
  ['a fraud of which no sentence is known, beside two of which it is', [trading, accounts, online], everyone, ['NFIB9', 'NFIB3A swallows NFIB10'], ['NFIB10 and NFIB3A']],
  ['two of which only one beats a third', [shoplifting, theft, tampering], not(shoplifting, tampering), ['46 swallows 47', '126'], ['46 and 47']],
  ['two that a missing fact keeps open stand both', [theft, openDamage], everyone, ['47', '58D'], ['47 and 58D']],
  ['and a third with them, which nothing settles against one of the two', [theft, shoplifting, openDamage], everyone, ['47', '46', '58D'], ['47 and 46', '47 and 58D', '46 and 58D']],
  ['and beside one that competes with neither', [theft, wounding, shoplifting], (one, other) => one !== wounding && other !== wounding, ['8S', '46 swallows 47'], ['47 and 46']],
  ['one that beats both settles it', [theft, shoplifting, wounding], everyone, ['8S swallows 47, 46'], ['47 and 8S', '46 and 8S']],
  ['one that both beat is part of the one that stands', [theft, shoplifting, tampering], everyone, ['46 swallows 47, 126'], ['47 and 46', '46 and 126']],
  ['two that nothing settles, once what stood above one of them has swallowed it', [murder, theft, shoplifting], not(murder, shoplifting), ['1 swallows 47', '46'], ['1 and 47']],
])('ranked: %s', (_, crimes, rivals, stand, restsOn) => {
  const { ranked, compared } = rankCrimes(crimes, noActs, rivals);
  const names = (all: readonly Crime[]): string => all.map((each) => each.class).join(', ');
  expect(ranked.map(({ principal: one, swallows }) => (swallows.length > 0 ? `${one.class} swallows ${names(swallows)}` : one.class))).toEqual(stand);
  expect(compared.map(({ one, other }) => `${one.class} and ${other.class}`)).toEqual(restsOn);
});
