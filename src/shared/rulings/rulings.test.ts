/** Rulings among each other and before the rules: which bind whom, which are found, which may not be signed, and what one would change. */
import { expect, test } from 'vitest';
import { catalogue } from '../../../tests/support/catalogue.ts';
import { act, reported } from '../../../tests/support/facts.ts';
import { blackmail, called, formerPartners, over, stalkedAndBlackmailed, stalking } from '../../../tests/support/rulings.ts';
import type { LocalDate } from '../domain/local-date.ts';
import { crr } from '../rules/cite.ts';
import { FactsDocument, type FactsInput } from '../rules/facts/document.ts';
import { cameOutAsDecided } from '../rules/replay/came-out.ts';
import { bindingOn } from './binding-on.ts';
import { clashing } from './clash.ts';
import { findRulings } from './find-rulings.ts';
import { impactOf } from './impact.ts';
import { leftOpen } from './left-open.ts';
import { Ruled, ruledWords, type Binding } from './ruling.ts';

const precedent = called('R-1', over(stalking, blackmail));
const ofOne = called('R-2', { kind: 'harassment-only', incident: 'i' });

test('a precedent binds every incident, a ruling about one binds that alone, and what is withdrawn binds none', () => {
  const all = [{ ...precedent, withdrawn: null }, { ...ofOne, withdrawn: null }, { ...called('R-3', over('8Q', '35')), withdrawn: { at: 'x' } }];
  expect(bindingOn(all, 'i').map(({ ref }) => ref)).toEqual(['R-1', 'R-2']);
  expect(bindingOn(all, 'another').map(({ ref }) => ref)).toEqual(['R-1']);
});

test.each([
  ['', ['R-1', 'R-2']],
  ['r-1', ['R-1']],
  ['HARASSMENT', ['R-2']],
  ['principal 035/00', ['R-1']],
  ['démand', ['R-1']],
  ['demand harassment', []],
])('typing “%s” finds %j', (typed, expected) => {
  expect(findRulings([{ ...precedent, reasons: 'The demand was part of the course of conduct.' }, { ...ofOne, reasons: null }], typed).map(({ ref }) => ref)).toEqual(expected);
});

test.each<readonly [string, Binding['ruled'], string | null]>([
  ['the same', over(stalking, blackmail), 'R-1'],
  ['the opposite', over(blackmail, stalking), 'R-1'],
  ['of one of the two', over(stalking, '008/59'), null],
  ['of a class of one', over('8Q', blackmail), null],
  ['about an incident that has one', { kind: 'harassment-only', incident: 'i' }, 'R-2'],
  ['about another', { kind: 'harassment-only', incident: 'another' }, null],
])('beside those that stand, a ruling %s: %s', (_, ruled, expected) => {
  expect(clashing(ruled, [precedent, ofOne])?.ref ?? null).toBe(expected);
});

test.each([
  ['ends as it begins', '2026-06-01', '2026-07-01', null],
  ['ends a day after it begins', '2026-06-01', '2026-07-02', 'R-4'],
  ['begins as it ends', '2026-08-01', null, null],
  ['begins a day before it ends', '2026-07-31', null, 'R-4'],
])('of the same two, one that %s', (_, from, until, expected) => {
  const july = called('R-4', over(stalking, blackmail, { from: '2026-07-01', until: '2026-08-01' }));
  expect(clashing(over(blackmail, stalking, { from, until }), [july])?.ref ?? null).toBe(expected);
});

test.each<readonly [string, string, string, object]>([
  ['that no list compares', stalking, blackmail, { is: 'open' }],
  ['the other way about', blackmail, stalking, { is: 'open' }],
  ['by class, some of which none compares', '8Q', '35', { is: 'open' }],
  ['that the table settles', stalking, '105/01', { is: 'settled', because: 'The look-up table puts 195/12 above 105/01.', cites: [crr('13'), crr('14'), crr('57')] }],
  ['of which one is on no list', stalking, '999/99', { is: 'unknown', name: '999/99' }],
  ['of which the other is', 'ZZ', stalking, { is: 'unknown', name: 'ZZ' }],
])('two kinds of crime %s', (_, principal, lesser, expected) => {
  expect(leftOpen(over(principal, lesser), catalogue)).toEqual(expected);
});

const decided = (facts: FactsInput, ...classes: readonly string[]) => ({ facts: FactsDocument.parse(facts) as unknown, day: '2026-05-04' as LocalDate, was: cameOutAsDecided(classes, [{ answer: 'record', code: null }]) });
const pushed = reported({ acts: [act({ kind: 'assault', injury: 'none', intentSeriousHarm: false, features: [] })] });
const openPush = reported({ acts: [act({ kind: 'assault', injury: null, intentSeriousHarm: false, features: [] })] });

test.each<readonly [string, ReturnType<typeof decided>, Binding, string]>([
  ['decided as it says', decided(stalkedAndBlackmailed(), '8Q'), precedent, 'confirmed'],
  ['decided otherwise', decided(stalkedAndBlackmailed(), '35'), precedent, 'flipped'],
  ['both recorded', decided(stalkedAndBlackmailed(), '35', '8Q'), precedent, 'flipped'],
  ['not about these', decided(pushed, '105A'), precedent, 'none'],
  ['decided against the rules, which say the same as before', decided(pushed, '8N'), precedent, 'none'],
  ['stalking that becomes harassment', decided(formerPartners(), '8Q'), ofOne, 'flipped'],
  ['facts that leave something open', decided(openPush, '105A'), precedent, 'untried'],
  ['a document that does not read', { ...decided(pushed, '105A'), facts: { acts: 'none' } }, precedent, 'untried'],
])('what a ruling does to a decision: %s', (_, made, ruling, expected) => {
  expect(impactOf(made, ruling, [], catalogue).is).toBe(expected);
});

test('what it flips is said as it was and as it would be', () => {
  expect(impactOf(decided(stalkedAndBlackmailed(), '35'), precedent, [], catalogue)).toMatchObject({ is: 'flipped', was: { crimes: [{ class: '35', count: 1 }] }, now: { crimes: [{ class: '8Q', count: 1 }], refer: [] } });
});

test('a second ruling that only repeats the first changes nothing', () => {
  expect(impactOf(decided(stalkedAndBlackmailed(), '35'), precedent, [called('R-9', over('8Q', '35'))], catalogue)).toEqual({ is: 'none' });
});

test('what was ruled reads as a sentence', () => {
  expect(ruledWords(precedent.ruled)).toBe('195/12 is the principal crime over 035/00');
  expect(ruledWords(ofOne.ruled)).toBe('Between the former partners of this incident it is harassment in law only');
});

test.each([
  ['no offence', { ...precedent.ruled, over: ' ' }],
  ['a day there is not', { ...precedent.ruled, from: '2026-02-30' }],
  ['another kind', { kind: 'something-else', incident: 'i' }],
])('with %s there is no ruling', (_, ruled) => {
  expect(Ruled.safeParse(ruled).success).toBe(false);
});
