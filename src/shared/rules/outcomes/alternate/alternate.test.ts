/** Alternate offences, condition by condition: murder, rape and its attempt, robbery in a shop (pages 19-22). */
import { expect, test } from 'vitest';
import { abh, murder, offence, rapeOfChild, rapeOfGirl, tried, whole, type Tried } from '../../../../../tests/support/outcomes.ts';
import { act } from '../../../../../tests/support/facts.ts';
import type { Check } from '../../facts/outcome-checks.ts';
import type { OutcomeType } from '../../facts/outcome.ts';

const without = (those: readonly Check[], one: Check): readonly Check[] => those.filter((each) => each !== one);
const victim = (age: number | undefined): Tried => ({ around: { victims: [{ id: 'V1', ...(age === undefined ? {} : { age }) }] } });

const general: readonly OutcomeType[] = ['1A', '2A', '3A'];

test.each(general)('%s: an offence on other facts is recorded in addition, and the offence recorded has an outcome of its own (page 21)', (type) => {
  const says = (chargedWith: Tried['chargedWith']) => tried(type, { chargedWith }).outcome[0]?.because;
  expect(says('other-facts')).toBe('What was charged or cautioned is not an alternate offence on the same material facts; an offence on other facts is recorded in addition.');
  expect([says('recorded-crime'), says('alternate-on-the-same-facts')]).toEqual([says('other-facts'), 'What the outcome asks is there.']);
});

const endorsed: readonly Check[] = ['charge-record', 'murder-established', 'related-to-the-death', 'alternate-in-public-interest'];
const murdered = (change: Tried = {}): Tried => ({ crime: murder, alternate: 'manslaughter', decidedBy: 'registrar', shown: [...endorsed], ...change });

test.each<readonly [string, Tried, boolean | null, string | null]>([
  ['endorsed by the registrar', murdered(), true, 'What the outcome asks is there.'],
  ['endorsed by a registered registrar', murdered({ decidedBy: 'registered-registrar' }), true, 'What the outcome asks is there.'],
  ['endorsed by the registrar’s team', murdered({ decidedBy: 'registrars-team' }), false, 'Neither a designated decision maker nor the registrar endorses it.'],
  ['endorsed by a designated decision maker, nothing shown of the death', murdered({ decidedBy: 'designated-decision-maker', shown: [...without(endorsed, 'related-to-the-death')] }), false, 'The record does not show: the offence charged is directly related to the death.'],
  ['murder is not established', murdered({ shown: [...without(endorsed, 'murder-established')] }), false, 'The record does not show: the prosecutor confirms that murder is established.'],
  ['no public interest', murdered({ shown: [...without(endorsed, 'alternate-in-public-interest')] }), false, 'The record does not show: the prosecutor says on the charging form that the alternate offence is in the public interest, or, of attempted rape, that it should be charged.'],
  ['a fifth offence', murdered({ alternate: 'another-offence' }), false, 'It is none of the four offences that may stand for murder.'],
  ['on other facts', murdered({ chargedWith: 'other-facts' }), false, 'What was charged or cautioned is not an alternate offence on the same material facts; an offence on other facts is recorded in addition.'],
])('murder, %s', (_, change, may, because) => {
  expect(tried('1A', change)).toMatchObject({ outcome: [{ may, because }], needs: [] });
});

test.each(['alternate', 'shown', 'decidedBy', 'chargedWith'] as const)('murder, not told %s: it is asked', (fact) => {
  expect(tried('1A', murdered({ [fact]: undefined }))).toMatchObject({ outcome: [{ may: null }], needs: [`outcomes.A1-1A.${fact}`] });
});

test('manslaughter is not murder: the general rule is for it', () => {
  expect(tried('1A', { crime: offence('4/1', '004/01') }).outcome).toMatchObject([{ may: true }]);
});

test.each([['2A', 15], ['3A', 30]] as const)('of murder and rape a charge is meant, and no caution: %s (pages 19-20; Outcomes 11-12)', (type, age) => {
  const shown = [...(whole[type].shown ?? []), 'prosecutor-authorised', 'superintendent-authorised-referral', ...endorsed, 'penile-penetration'] as const;
  expect(tried(type, { ...murdered(), age, shown: [...shown] }).outcome).toMatchObject([{ may: false, because: 'It was cautioned: murder takes an alternate offence only where that is charged.' }]);
  const rape = (decidedBy: Tried['decidedBy']) => tried(type, { crime: rapeOfGirl, alternate: 'sexual-offences-2', age, decidedBy, shown: [...shown] }).outcome[0]?.may;
  expect([rape('registrar'), rape('registered-registrar')]).toEqual([false, true]);
});

const rape = (change: Tried = {}): Tried => ({ crime: rapeOfGirl, alternate: 'sexual-offences-13', decidedBy: 'registrar', shown: ['charge-record', 'penile-penetration'], ...change });

test.each([[12, true], [13, false], [15, false]] as const)('rape recorded of a girl under 16, who was %s (page 20)', (age, may) => {
  expect(tried('1A', rape(victim(age))).outcome).toMatchObject([{ may }]);
});

test.each<readonly [string, string, string, boolean]>([
  ['a girl under 13', '19E', '019/16', true],
  ['a boy under 13', '19H', '019/17', true],
  ['a girl under 13 by several', '19J', '019/16', true],
  ['a boy under 13 by several', '19K', '019/17', true],
  ['a girl under 16 by several', '19J', '019/07', false],
])('rape of %s, %s %s, as section 13: the list is of children under 13', (_, classCode, code, may) => {
  expect(tried('1A', rape({ crime: offence(classCode, code), ...victim(14) })).outcome).toMatchObject([{ may }]);
});

test.each(['19E', '19H'])('rape of class %s without a code is of a child', (classCode) => {
  expect(tried('1A', rape({ crime: act({ kind: 'offence', class: classCode, against: 'victim' }), ...victim(undefined) }))).toMatchObject({ outcome: [{ may: true }], needs: [] });
});

const attempts = [['19D', '019/11'], ['19C', '019/12'], ['19G', '019/13'], ['19F', '019/14'], ['19E', '019/18'], ['19H', '019/19']] as const;

test.each(attempts)('attempted rape, %s %s: the form or an accredited registrar, and no list (page 20)', (classCode, code) => {
  const may = (change: Tried) => tried('1A', rape({ crime: offence(classCode, code), alternate: 'sexual-offences-2', ...victim(12), ...change })).outcome[0]?.may;
  expect([may({}), may({ shown: ['charge-record', 'alternate-in-public-interest'] }), may({ decidedBy: 'registered-registrar' })]).toEqual([false, true, true]);
});

test.each<readonly [string, 'completed' | 'attempted', Tried, boolean]>([
  ['section 2', 'completed', { alternate: 'sexual-offences-2' }, true],
  ['section 2, of an attempt, without the form', 'attempted', { alternate: 'sexual-offences-2' }, false],
  ['no sexual offence', 'completed', { alternate: 'another-offence', shown: [...(whole['1A'].shown ?? [])] }, false],
])('1A of a rape whose class waits for the age of the victim (page 20): %s', (_, stage, change, may) => {
  const crime = act({ kind: 'sexual-act', deed: 'penetration-with-penis', stage, consent: 'did-not-consent', features: [] });
  expect(tried('1A', rape({ crime, ...victim(undefined), ...change })).outcome).toMatchObject([{ may }]);
});

test('rape and attempt by several under one code: the attempt is known by its code', () => {
  const may = (code: string) => tried('1A', rape({ crime: offence('19J', code), alternate: 'sexual-offences-2', ...victim(12) })).outcome[0]?.may;
  expect([may('019/16'), may('019/18'), may('019/11')]).toEqual([true, false, false]);
});

const notSexual = ['manslaughter', 'infanticide', 'child-destruction', 'causing-or-allowing-death', 'theft', 'another-offence'] as const;

test.each(notSexual)('rape charged as %s, of a child and on the form', (alternate) => {
  expect(tried('1A', rape({ crime: rapeOfChild, alternate, decidedBy: 'registered-registrar', shown: ['charge-record', 'penile-penetration', 'alternate-in-public-interest'] })).outcome).toMatchObject([{ may: false, because: 'The alternate offence is not a sexual one.' }]);
});

test.each<readonly [string, Tried, readonly string[]]>([
  ['the offence charged', rape({ alternate: undefined, ...victim(12) }), ['outcomes.A1-1A.alternate']],
  ['what is shown', rape({ shown: undefined, ...victim(12) }), ['outcomes.A1-1A.shown']],
  ['the age of the victim', rape(victim(undefined)), ['victims.V1.age']],
  ['the victim', rape({ crime: { ...rapeOfGirl, to: [] } }), ['acts.A1.to']],
  ['who decides, of another sexual offence', rape({ alternate: 'another-sexual-offence', decidedBy: undefined, ...victim(12) }), ['outcomes.A1-1A.decidedBy']],
  ['who decides, of a listed one', rape({ decidedBy: undefined, ...victim(12) }), []],
  ['the age, where an accredited registrar authorises it', rape({ decidedBy: 'registered-registrar', ...victim(undefined) }), []],
  ['the age, where the prosecutor says so', rape({ shown: ['charge-record', 'alternate-in-public-interest'], ...victim(undefined) }), []],
  ['the age, of a section for any victim', rape({ alternate: 'sexual-offences-34-2', ...victim(undefined) }), []],
])('rape, not told %s', (_, change, needs) => {
  expect(tried('1A', change).needs).toEqual(needs);
});

const low: readonly Check[] = ['charge-record', 'principal-or-accessory', 'no-ground-to-reclassify', 'limited-force', 'low-value', 'not-prolific', 'no-weapon', 'why-force-not-charged', 'why-not-referred'];
const shop = act({ kind: 'theft', goods: 'other', from: 'shop', force: 'to-steal', property: 'business' });
const customer = act({ kind: 'theft', goods: 'other', from: 'shop', force: 'to-steal', property: 'personal' });
const street = act({ kind: 'theft', goods: 'other', from: 'person', force: 'to-steal', property: 'personal' });
const bare: Tried = { shown: ['charge-record', 'principal-or-accessory', 'no-ground-to-reclassify'] };
const robbed = (change: Tried = {}): Tried => ({ crime: shop, alternate: 'theft', decidedBy: 'sergeant', nature: [], shown: [...low], around: { victims: [{ id: 'V1' }] }, ...change });
const company: Tried = { around: { victims: [{ id: 'V1', kind: 'organisation' }] } };

test.each<readonly [string, Tried, boolean | null, readonly string[]]>([
  ['of a business', robbed({ ...company, ...bare }), false, []],
  ['of a customer’s own goods', robbed({ crime: customer, ...bare }), false, []],
  ['of a person in the street', robbed({ crime: street, ...bare }), true, []],
  ['of a business, told by its class to be in a shop', robbed({ crime: offence('34A', '034/02'), nature: ['retail-robbery'], ...bare }), false, []],
  ['of a person, told by its class to be in a shop', robbed({ crime: offence('34B', '034/02'), nature: ['retail-robbery'], ...bare }), false, []],
  ['told by its class, of another nature', robbed({ crime: offence('34B', '034/02'), nature: ['hate'], ...bare }), true, []],
  ['told by its class, and all shown: nothing more is asked', robbed({ crime: offence('34B', '034/02'), nature: undefined, decidedBy: undefined }), true, []],
  ['told by its class, the prosecutor deciding', robbed({ crime: offence('34B', '034/02'), nature: undefined, decidedBy: 'prosecutor', ...bare }), true, []],
  ['told by its class, a sergeant deciding', robbed({ crime: offence('34B', '034/02'), nature: undefined, ...bare }), null, ['outcomes.A1-1A.nature']],
  ['told by its class, neither its nature nor what is charged told', robbed({ crime: offence('34B', '034/02'), nature: undefined, alternate: undefined, ...bare }), null, ['outcomes.A1-1A.nature']],
  ['told by its class in a shop, who decides not told', robbed({ crime: offence('34B', '034/02'), nature: ['retail-robbery'], decidedBy: undefined, ...bare }), null, ['outcomes.A1-1A.decidedBy']],
  ['what is charged not told', robbed({ ...company, alternate: undefined }), null, ['outcomes.A1-1A.alternate']],
  ['what is charged not told, the prosecutor deciding', robbed({ ...company, alternate: undefined, decidedBy: 'prosecutor' }), true, []],
  ['an assault in a shop is no robbery', robbed({ crime: abh, nature: ['retail-robbery'], ...bare }), true, []],
])('robbery %s', (_, change, may, needs) => {
  const answer = tried('1A', change);
  expect([answer.outcome[0]?.may, answer.needs]).toEqual([may, needs]);
});

test.each([['2A', 15], ['3A', 30]] as const)('a robbery in a shop that is cautioned as theft is for the general rule: %s', (type, age) => {
  const shown = [...(whole[type].shown ?? []), 'prosecutor-authorised', 'superintendent-authorised-referral'] as const;
  expect(tried(type, robbed({ ...company, age, shown: [...shown] })).outcome).toMatchObject([{ may: true }]);
});

test('the theft is charged, or it is refused', () => {
  expect(tried('1A', robbed({ ...company, alternate: 'another-offence' })).outcome).toMatchObject([{ may: false, because: 'The theft is not charged.' }]);
});
