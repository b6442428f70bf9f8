/** What is asked for, as the removal rules read it: each answer with the smallest change that turns it. */
import { expect, test } from 'vitest';
import { wholly } from '../../../tests/support/cancellations.ts';
import { catalogue } from '../../../tests/support/catalogue.ts';
import type { LocalDate } from '../domain/local-date.ts';
import { Cancellation, type Category } from './cancellation.ts';
import { deciderOf, isInDoubt, isMutilation, isRapeOrHomicideClass, officeOf, wanting, weighCancellation, type Circumstances } from './weigh-cancellation.ts';

const askedAs = (category: Category, change: object = {}): Cancellation => Cancellation.parse({ ...wholly[category], ...change });

const ready: Circumstances = { offence: { class: '105A', code: '105/01' }, against: 'victim', isAdditional: true, mandatoryReport: null, isLive: true, decidedBy: 'designated-decision-maker', independent: true, victimTold: true };
const rape = { class: '19C', code: '019/08' };
const cut = { class: '8N', code: '008/52' };
const slavery = { class: '106', code: '106/00' };

const weighed = (category: Category, change: Partial<Circumstances> = {}, askedChange: object = {}) => weighCancellation(askedAs(category, askedChange), { ...ready, ...change }, catalogue, '2026-05-04' as LocalDate);
const answer = (...given: Parameters<typeof weighed>): boolean | string => {
  const { answer: said } = weighed(...given).may;
  return said.is === 'settled' ? said.outcome : said.is;
};

test.each<readonly [string, Parameters<typeof weighed>, boolean | string]>([
  ['C1 with the crime number', ['C1'], true],
  ['C1 before the victim is told (page 26)', ['C1', { victimTold: false }], false],
  ['C1 with an incident number: two documents, so a person (T14)', ['C1', {}, { referenceKind: 'crime-related-incident-number' }], 'referred'],
  ['C2', ['C2'], true],
  ['C2 on what was there already (Outcomes 28)', ['C2', { isAdditional: false }], false],
  ['C2 before the victim is told', ['C2', { victimTold: false }], false],
  ['C2 until it is known', ['C2', { victimTold: null }], 'open'],
  ['C2 by somebody of the investigation (page 25)', ['C2', { independent: false }], false],
  ['C2 withdrawn under pressure (Outcomes 29)', ['C2', {}, { withdrawn: true, pressure: true }], false],
  ['C2 withdrawn without', ['C2', {}, { withdrawn: true, pressure: false }], true],
  ['C2 on rape by a designated decision maker (page 25)', ['C2', { offence: rape }], false],
  ['C2 on rape by a registered registrar', ['C2', { offence: rape, decidedBy: 'registered-registrar' }], true],
  ['C2 on rape by the chief officer on advice', ['C2', { offence: rape, decidedBy: 'chief-officer-on-the-registrars-advice' }], true],
  ['C2 on another crime by the chief officer', ['C2', { decidedBy: 'chief-officer-on-the-registrars-advice' }], false],
  ['C2 on slavery after a negative reasonable grounds decision (page 48)', ['C2', { offence: slavery }, { groundsDecision: 'negative-reasonable' }], false],
  ['C2 on slavery after a negative conclusive one (page 26)', ['C2', { offence: slavery }, { groundsDecision: 'negative-conclusive' }], true],
  ['C2 on a mandatory report of mutilation by a designated decision maker (page 45)', ['C2', { offence: cut, mandatoryReport: true }], false],
  ['the same by the registrar', ['C2', { offence: cut, mandatoryReport: true, decidedBy: 'registrar' }], true],
  ['the same of failing to protect a girl from it, by a designated decision maker', ['C4', { offence: { class: '8N', code: '008/68' }, mandatoryReport: true }], false],
  ['mutilation that was no mandatory report', ['C2', { offence: cut, mandatoryReport: false }], true],
  ['C3 of a live record', ['C3'], true],
  ['C3 of one that is not live', ['C3', { isLive: false }], false],
  ['C3 until it is known whether it is live', ['C3', { isLive: null }], 'open'],
  ['C4', ['C4'], true],
  ['C4, nobody told', ['C4', { victimTold: false }], true],
  ['C5 on common assault', ['C5'], true],
  ['C5 on section 20 (page 26)', ['C5', { offence: { class: '8N', code: '008/01' } }], false],
])('%s', (_, given, expected) => {
  expect(answer(...given)).toBe(expected);
});

test.each<readonly [Category, Partial<Circumstances>, string | null]>([
  ['C1', {}, null],
  ['C2', {}, 'registrar-or-designated-decision-maker'],
  ['C2', { offence: rape }, 'registered-registrar'],
  ['C2', { offence: { class: '1', code: '001/01' } }, 'registered-registrar'],
  ['C4', { offence: rape }, 'independent-trained-decision-maker'],
  ['C4', { offence: cut, mandatoryReport: true }, 'registrar'],
  ['C3', { offence: cut, mandatoryReport: true }, 'independent-trained-decision-maker'],
  ['C5', {}, 'registrar-or-designated-decision-maker'],
])('%s of %o is decided by %s', (category, change, who) => {
  expect(deciderOf(weighed(category, change))).toBe(who);
});

const grounds = { path: 'groundsDecision', message: 'Say which decision the national referral mechanism has made', page: '26' };
const duty = { path: 'mandatoryReport', message: 'Say whether it was reported under the mandatory duty', page: '45' };

test.each<readonly [string, Category, Partial<Circumstances>, object, ReturnType<typeof wanting>]>([
  ['of slavery, the decision unsaid', 'C2', { offence: slavery }, {}, grounds],
  ['of slavery, no decision made', 'C2', { offence: slavery }, { groundsDecision: 'none' }, null],
  ['of slavery recorded in error', 'C4', { offence: slavery }, {}, null],
  ['of slavery by self-defence', 'C5', { offence: slavery }, {}, null],
  ['of mutilation, the duty unsaid', 'C2', { offence: cut }, {}, duty],
  ['of mutilation recorded in error, the duty unsaid', 'C4', { offence: cut }, {}, duty],
  ['of mutilation, no mandatory report', 'C4', { offence: cut, mandatoryReport: false }, {}, null],
  ['of mutilation recorded twice', 'C3', { offence: cut }, {}, null],
  ['of mutilation, by self-defence', 'C5', { offence: cut }, {}, null],
  ['of another crime', 'C2', {}, {}, null],
])('what is still wanted %s: %s', (_, category, change, askedChange, expected) => {
  expect(wanting(askedAs(category, askedChange), { ...ready, ...change })).toEqual(expected);
});

test.each([
  ['mutilation (page 44)', '008/52', true],
  ['failing to protect a girl from it', '008/68', true],
  ['another offence of the class', '008/01', false],
  ['breaking an order that protects from it: no report of the duty', '068/04', false],
])('%s, %s, is mutilation: %s', (_, code, expected) => {
  expect(isMutilation(code)).toBe(expected);
});

test.each([
  ['murder', '1', true],
  ['manslaughter', '4/1', true],
  ['rape of a woman', '19C', true],
  ['attempted murder', '2', false],
  ['sexual assault of a woman', '20A', false],
])('%s, class %s, is for a registered registrar (page 25): %s', (_, classCode, expected) => {
  expect(isRapeOrHomicideClass(classCode)).toBe(expected);
});

test.each<readonly [Category, boolean, boolean]>([['C1', false, true], ['C5', false, true], ['C1', true, false], ['C2', false, false], ['C4', false, false]])('%s on information that is additional %s: in doubt %s', (category, isAdditional, doubt) => {
  expect(isInDoubt(askedAs(category), isAdditional)).toBe(doubt);
});

test.each([
  [{ role: 'registrar', registered: true }, 'registered-registrar'],
  [{ role: 'registrar', registered: false }, 'registrar'],
  [{ role: 'senior-assessor', registered: true }, 'designated-decision-maker'],
  [{ role: 'chief-officer', registered: false }, 'chief-officer-on-the-registrars-advice'],
  [{ role: 'supervisor', registered: false }, 'somebody-else'],
] as const)('%o decides as %s', (actor, office) => {
  expect(officeOf(actor)).toBe(office);
});
