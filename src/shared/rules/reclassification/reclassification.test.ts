/** Reclassification: pages 13 and 63. */
import { expect, test } from 'vitest';
import { act, crimesOf, decideFacts, reported } from '../../../../tests/support/facts.ts';
import { answerOf } from '../answer.ts';
import { FactsDocument, type FactsInput } from '../facts/document.ts';
import { questionAt } from '../facts/question.ts';
import { factTold, tellFact } from '../facts/tell.ts';

type Change = NonNullable<FactsInput['reclassifications']>[number];
const change = (one: Partial<Change>): Change => ({ of: 'A1', class: '5D', code: '005/01', reason: 'new-information', decidedBy: 'designated-decision-maker', justified: true, ...one });
const assault = act({ kind: 'assault', injury: 'actual', intentSeriousHarm: false, features: [] });
const rape = act({ kind: 'offence', class: '19C', code: '019/08' });
const decided = (one: Partial<Change>, recorded: NonNullable<FactsInput['acts']>[number] = assault) => decideFacts(reported({ acts: [recorded], reclassifications: [change(one)] }));
const back = { to: 'N100/01', class: null, code: null, decidedBy: 'registered-registrar', investigated: false } as const;

test.each<readonly [string, Partial<Change>, boolean]>([
  ['on new information, by a designated decision maker (page 13)', {}, true],
  ['on an original error, by the registrar', { reason: 'original-error', decidedBy: 'registrar' }, true],
  ['for a more serious historic crime (page 18)', { reason: 'more-serious-historic-crime', decidedBy: 'registered-registrar' }, true],
  ['because of the charge', { reason: 'charged-with-another-offence' }, false],
  ['because of something else', { reason: 'something-else' }, false],
  ['by somebody else', { decidedBy: 'somebody-else' }, false],
  ['without justification in the record', { justified: false }, false],
])('%s: the class changes or stays, and the count stays', (_, one, made) => {
  const answer = answerOf(decided(one));
  expect(answer.reclassifications).toEqual([{ of: 'A1', reclassified: made }]);
  expect(answer.crimes).toMatchObject([made ? { class: '5D', hoCode: '005/01', count: 1 } : { class: '8N', hoCode: '008/06', count: 1 }]);
  expect(answer.authority).toEqual([{ about: 'reclassifications.A1', who: 'registrar-or-designated-decision-maker' }]);
});

test.each<readonly [string, Partial<Change>, readonly string[]]>([
  ['the reason', { reason: null }, ['reclassifications.A1.reason']],
  ['who decides', { decidedBy: null }, ['reclassifications.A1.decidedBy']],
  ['the justification', { justified: null }, ['reclassifications.A1.justified']],
])('%s is asked, and the class stays until it is told', (_, one, needs) => {
  expect(decided(one).needs).toEqual(needs);
  expect(crimesOf(decided(one))).toEqual(['8N 008/06']);
});

test.each<readonly [string, Partial<Change>]>([
  ['no reason', { reason: 'charged-with-another-offence', decidedBy: null, justified: null }],
  ['somebody who may not decide', { decidedBy: 'somebody-else', reason: null, justified: null }],
  ['no justification', { justified: false, reason: null, decidedBy: null }],
])('%s is enough to refuse it, and nothing else is asked', (_, one) => {
  expect([decided(one).needs, answerOf(decided(one)).reclassifications]).toEqual([[], [{ of: 'A1', reclassified: false }]]);
  expect(decided({ ...back, ...one, investigated: null }, rape).needs).toEqual([]);
});

test.each<readonly [string, Partial<Change>, readonly string[], Readonly<Record<string, number>>]>([
  ['early, by an accredited registrar (page 63)', {}, [], { 'N100/01': 1 }],
  ['by a registrar who is not', { decidedBy: 'registrar' }, ['19C 019/08'], {}],
  ['once a substantive investigation has begun', { investigated: true }, ['19C 019/08'], {}],
  ['without justification', { justified: false }, ['19C 019/08'], {}],
  ['by a designated decision maker', { decidedBy: 'designated-decision-maker' }, ['19C 019/08'], {}],
  ['by somebody else', { decidedBy: 'somebody-else' }, ['19C 019/08'], {}],
  ['because it was recorded wrongly', { reason: 'original-error' }, [], { 'N100/01': 1 }],
  ['because of the charge (page 13)', { reason: 'charged-with-another-offence' }, ['19C 019/08'], {}],
  ['for another reason (page 13)', { reason: 'something-else' }, ['19C 019/08'], {}],
])('a rape back to a reported incident, %s', (_, one, crimes, other) => {
  const outcome = decided({ ...back, ...one }, rape);
  expect(crimesOf(outcome)).toEqual(crimes);
  expect([outcome.needs, outcome.refer]).toEqual([[], []]);
  expect(answerOf(outcome)).toMatchObject({ otherRecords: other, authority: [{ who: 'registered-registrar' }] });
});

test.each<readonly [string, Partial<Change>, readonly string[]]>([
  ['whether a substantive investigation has begun', { investigated: null }, ['reclassifications.A1.investigated']],
  ['who decides it', { decidedBy: null }, ['reclassifications.A1.decidedBy']],
  ['the justification', { justified: null }, ['reclassifications.A1.justified']],
  ['the reason', { reason: null }, ['reclassifications.A1.reason']],
])('of a rape back to a reported incident %s is asked', (_, one, needs) => {
  const outcome = decided({ ...back, ...one }, rape);
  expect(outcome.needs).toEqual(needs);
  expect(outcome.reclassifications).toMatchObject([{ reclassified: null }]);
  expect(crimesOf(outcome)).toEqual(['19C 019/08']);
});

test('of another class it is not asked whether an investigation has begun', () => {
  expect(decided({ investigated: null }).needs).toEqual([]);
  expect(decided({ investigated: true }, rape).reclassifications).toMatchObject([{ reclassified: true }]);
});

test('a change is of the act it names', () => {
  const facts = reported({ acts: [assault, { ...assault, id: 'A2', afterReport: 1 }], reclassifications: [change({ of: 'A2' })] });
  expect(crimesOf(decideFacts(facts))).toEqual(['5D 005/01', '8N 008/06']);
});

test('a rape goes back before its class is known, and no other sexual act of no class does', () => {
  const done = (deed: 'penetration-with-penis' | 'touching') => act({ kind: 'sexual-act', deed, stage: 'completed', consent: 'did-not-consent' });
  expect(decided(back, done('penetration-with-penis')).reclassifications).toMatchObject([{ reclassified: true }]);
  expect(decided(back, done('touching')).reclassifications).toMatchObject([{ reclassified: false }]);
});

test('of an offence that is not told yet the class is asked before it goes back', () => {
  const outcome = decided(back, act({ kind: 'offence', against: 'victim' }));
  expect(outcome.needs).toContain('acts.A1.class');
  expect(outcome.reclassifications).toMatchObject([{ reclassified: null }]);
});

test('its facts are asked and told by the name of its act', () => {
  const document = FactsDocument.parse({ acts: [assault], reclassifications: [{ of: 'A1' }] });
  expect(questionAt(document, 'reclassifications.A1.justified')).toMatchObject({ id: 'A1', answers: { kind: 'yes-no' } });
  expect(factTold(tellFact(document, 'reclassifications.A1.justified', true), 'reclassifications.A1.justified')).toBe(true);
});

test('nothing but a rape goes back to a reported incident', () => {
  expect(crimesOf(decided(back))).toEqual(['8N 008/06']);
});

test('a new class that is not told is left open, and what was no offence has nothing to change', () => {
  expect(crimesOf(decided({ class: null, code: null }))).toEqual(['?']);
  expect(decided({}, act({ kind: 'threat', of: 'violence', means: 'face-to-face', place: 'dwelling', feared: false })).reclassifications).toEqual([]);
});

test('a rape that goes back keeps the code it goes back to, and what it was reported as is not asked', () => {
  const told = act({ kind: 'sexual-act', deed: 'penetration-with-penis', stage: 'completed', consent: 'did-not-consent' });
  const { record, otherRecords, needs } = answerOf(decideFacts(reported({ victims: [{ id: 'V1', age: 30, sex: 'female' }], acts: [told], reclassifications: [change({ ...back, to: 'N100/02' })] })));
  expect([record, otherRecords, needs]).toEqual([false, { 'N100/02': 1 }, []]);
});
