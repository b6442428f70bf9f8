/** Rulings among each other and before the rules: which bind whom, which are found, which may not be signed, and what one would change. */
import { expect, test } from 'vitest';
import { catalogue } from '../../../tests/support/catalogue.ts';
import { act, reported } from '../../../tests/support/facts.ts';
import { agreedOn, blackmail, called, doneIn, formerPartners, over, stalkedAndBlackmailed, stalking } from '../../../tests/support/rulings.ts';
import type { LocalDate } from '../domain/local-date.ts';
import { crr } from '../rules/cite.ts';
import { FactsDocument, type FactsInput } from '../rules/facts/document.ts';
import { cameOutAsDecided } from '../rules/replay/came-out.ts';
import { bindingOn } from './binding-on.ts';
import { clashing } from './clash.ts';
import { findRulings } from './find-rulings.ts';
import { impactOf } from './impact.ts';
import { leftOpen } from './left-open.ts';
import { agreedByWords, citesOf, incidentRuledOn, Ruled, ruledWords, type Binding } from './ruling.ts';

const precedent = called('R-1', over(stalking, blackmail));
const ofOne = called('R-2', { kind: 'harassment-only', incident: 'i' });
const agreed = called('R-5', agreedOn('i'));

test('a precedent binds every incident, a ruling about one binds that alone, and what is withdrawn binds none', () => {
  const all = [{ ...precedent, withdrawn: null }, { ...ofOne, withdrawn: null }, { ...agreed, withdrawn: null }, { ...called('R-3', over('8Q', '35')), withdrawn: { at: 'x' } }];
  expect(bindingOn(all, 'i').map(({ ref }) => ref)).toEqual(['R-1', 'R-2', 'R-5']);
  expect(bindingOn(all, 'another').map(({ ref }) => ref)).toEqual(['R-1']);
});

test.each([
  ['', ['R-1', 'R-2', 'R-5']],
  ['r-1', ['R-1']],
  ['HARASSMENT', ['R-2']],
  ['staffordshire', ['R-5']],
  ['keane', ['R-5']],
  ['0187', ['R-5']],
  ['principal 035/00', ['R-1']],
  ['démand', ['R-1']],
  ['demand harassment', []],
])('typing “%s” finds %j', (typed, expected) => {
  const all = [
    { ...precedent, reasons: 'The demand was part of the course of conduct.', agreedBy: null, incidentRef: null },
    { ...ofOne, reasons: null, agreedBy: null, incidentRef: null },
    { ...agreed, reasons: 'The victim has moved there.', agreedBy: 'Ros Keane', incidentRef: 'WM-261012-0187' },
  ];
  expect(findRulings(all, typed).map(({ ref }) => ref)).toEqual(expected);
});

test.each<readonly [string, Binding['ruled'], string | null]>([
  ['the same', over(stalking, blackmail), 'R-1'],
  ['the opposite', over(blackmail, stalking), 'R-1'],
  ['of one of the two', over(stalking, '008/59'), null],
  ['of a class of one', over('8Q', blackmail), null],
  ['about an incident that has one', { kind: 'harassment-only', incident: 'i' }, 'R-2'],
  ['about another', { kind: 'harassment-only', incident: 'another' }, null],
  ['of its place, agreed already', agreedOn('i', { recordedBy: 'other-force' }), 'R-5'],
  ['of the place of another', agreedOn('another'), null],
])('beside those that stand, a ruling %s: %s', (_, ruled, expected) => {
  expect(clashing(ruled, [precedent, ofOne, agreed])?.ref ?? null).toBe(expected);
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
const elsewhere = (facts: FactsInput) => ({ ...decided(facts), was: cameOutAsDecided([], [{ answer: 'crime-related-incident', code: 'b' }]) });
const there = called('R-6', agreedOn('i', { recordedBy: 'other-force' }));
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
  ['recorded here, as it was agreed, of what lay elsewhere', decided(doneIn('A'), '49'), agreed, 'confirmed'],
  ['recorded here, as the rules had it already', decided(doneIn('here'), '49'), agreed, 'none'],
  ['recorded here, where it was agreed that the other force does', decided(doneIn('here'), '49'), there, 'flipped'],
  ['left to the other force, where it was agreed that this one does', elsewhere(doneIn('A')), agreed, 'flipped'],
  ['left to the other force, as it was agreed', elsewhere(doneIn('here')), there, 'confirmed'],
  ['left to the force of the place, where another than that was agreed', elsewhere(doneIn('A')), there, 'none'],
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
  expect(ruledWords(agreed.ruled)).toBe('As both forces agreed, this force records it and not Staffordshire Police');
  expect(ruledWords(there.ruled)).toBe('As both forces agreed, Staffordshire Police records it and not this force');
});

test.each<readonly [string, Binding['ruled'], string | null, string | null]>([
  ['for an agreed place, and as what', agreed.ruled, 'Ros Keane', 'Agreed for Staffordshire Police by Ros Keane, force crime registrar'],
  ['by a designated decision maker', agreedOn('i', { agreedAs: 'designated-decision-maker' }), 'Ros Keane', 'Agreed for Staffordshire Police by Ros Keane, designated decision maker'],
  ['once the name was erased', agreed.ruled, null, 'Agreed for Staffordshire Police by somebody whose name was erased, force crime registrar'],
  ['for any other ruling', ofOne.ruled, null, null],
])('who agreed %s', (_, ruled, agreedBy, says) => {
  expect(agreedByWords({ ruled, agreedBy })).toBe(says);
});

test.each<readonly [Binding, string | null, string]>([
  [precedent, null, '57'],
  [ofOne, 'i', '55'],
  [agreed, 'i', '15'],
])('%o is about %s and rests on page %s', (binding, incident, page) => {
  expect(incidentRuledOn(binding.ruled)).toBe(incident);
  expect(citesOf(binding).slice(0, 2)).toEqual([{ source: 'Ruling', edition: binding.ref, page: '' }, crr(page)]);
});

test.each([
  ['no offence', { ...precedent.ruled, over: ' ' }],
  ['a day there is not', { ...precedent.ruled, from: '2026-02-30' }],
  ['another kind', { kind: 'something-else', incident: 'i' }],
  ['no other force', agreedOn('i', { otherForce: ' ' })],
  ['this force as the other', agreedOn('i', { otherForce: 'Here' })],
  ['several for one', agreedOn('i', { otherForce: 'several' })],
  ['a name that is too long for a force', agreedOn('i', { otherForce: 'x'.repeat(61) })],
  ['nobody who agreed', { ...agreedOn('i'), agreedAs: 'chief-officer' }],
])('with %s there is no ruling', (_, ruled) => {
  expect(Ruled.safeParse(ruled).success).toBe(false);
});
