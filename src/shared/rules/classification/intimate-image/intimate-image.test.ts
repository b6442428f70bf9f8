/** Images of somebody in an intimate state, and of genitals: pages 67-70, on either side of 31 January 2024 and 6 February 2026. */
import { expect, test } from 'vitest';
import { against, classifiedAs } from '../../../../../tests/support/classified.ts';
import { act, decideFacts, reported } from '../../../../../tests/support/facts.ts';
import { answerOf } from '../../answer.ts';

type Image = Partial<Parameters<typeof act<'intimate-image'>>[0]>;

const image = (deed: NonNullable<Image['deed']>, change: Image = {}) => act({ kind: 'intimate-image', deed, ...change });
const shown = { intimateState: true, consented: false } as const;
const shared = (purpose: Image['purpose'], change: Image = {}) => image('shared', { ...shown, purpose, showsChild: false, ...change });
const alarm = ['alarm-distress-or-humiliation'] as const;
const gratified = ['sexual-gratification'] as const;
const created = (change: Image = {}) => image('created-purported', { ...shown, showsChild: false, ...change });
const sent = (purpose: Image['purpose'], change: Image = {}) => image('sent-genitals', { purpose, ...change });
const requested = (change: Image = {}) => image('requested-purported', { ...shown, showsChild: false, ...change });
const threatened = (change: Image = {}) => image('threatened-to-share', { meantToBeFeared: true, ...change });

test.each<readonly [string, ReturnType<typeof image>, string]>([
  ['shared to distress', shared([...alarm]), '88C 088/15'],
  ['shared for gratification', shared([...gratified]), '88C 088/15'],
  ['shared for neither', shared([]), '88C 175/08'],
  ['shared on the first day', shared([...alarm], { on: '2024-01-31' }), '88C 088/15'],
  ['shared the day before, to distress', shared([...alarm], { on: '2024-01-30' }), '8R 008/71'],
  ['shared the day before, for gratification', shared([...gratified], { on: '2024-01-30' }), 'nsir-incident'],
  ['shared to distress on the first day of 008/71', shared([...alarm], { on: '2015-04-13' }), '8R 008/71'],
  ['shared to distress the day before', shared([...alarm], { on: '2015-04-12' }), 'nsir-incident'],
  ['shared with consent', shared([...alarm], { consented: true }), 'nsir-incident'],
  ['nobody in an intimate state', shared([...alarm], { intimateState: false }), 'nsir-incident'],
  ['threatened', threatened(), '88C 088/15'],
  ['threatened, not meant to be feared', threatened({ meantToBeFeared: false }), 'nsir-incident'],
  ['created on the first day', created({ on: '2026-02-06' }), '88C 175/09'],
  ['created the day before', created({ on: '2026-02-05' }), 'nsir-incident'],
  ['created with consent', created({ consented: true }), 'nsir-incident'],
  ['asked for on the first day', requested({ on: '2026-02-06' }), '88C 175/10'],
  ['asked for the day before', requested({ on: '2026-02-05' }), 'nsir-incident'],
  ['asked for with consent', requested({ consented: true }), 'nsir-incident'],
  ['asked for, nobody in an intimate state', requested({ intimateState: false }), 'nsir-incident'],
  ['created, of a child', created({ showsChild: true, pointsToProve: 'made-out' }), '86 086/02'],
  ['genitals sent to alarm', sent([...alarm]), '88E 088/14'],
  ['genitals sent for gratification, reckless', sent([...gratified], { reckless: true }), '88E 088/14'],
  ['genitals sent on the first day', sent([...alarm], { on: '2024-01-31' }), '88E 088/14'],
  ['genitals sent the day before, to distress', sent([...alarm], { on: '2024-01-30', showsChild: false }), '8R 008/72'],
  ['genitals sent the day before, for gratification', sent([...gratified], { on: '2024-01-30', showsChild: false }), 'nsir-incident'],
  ['genitals of a child sent the day before', sent([...alarm], { on: '2024-01-30', showsChild: true, pointsToProve: 'made-out' }), '86 086/02'],
  ['genitals sent to distress on the first day of 008/72', sent([...alarm], { on: '2015-04-13', showsChild: false }), '8R 008/72'],
  ['genitals sent to distress the day before', sent([...alarm], { on: '2015-04-12', showsChild: false }), 'nsir-incident'],
  ['genitals of a child sent, definition not met (page 70)', sent([], { showsChild: true, pointsToProve: 'made-out' }), '86 086/02'],
  ['the purpose is asked', shared(null), 'needs purpose'],
  ['whether a child is shown is asked', shared([...alarm], { showsChild: null }), 'needs showsChild'],
  ['the consent is asked', shared([...alarm], { consented: null }), 'needs consented'],
  ['the state is asked first', image('shared', { purpose: [] }), 'needs intimateState'],
  ['whether it was meant to be feared is asked', threatened({ meantToBeFeared: null }), 'needs meantToBeFeared'],
  ['recklessness is asked', sent([...gratified]), 'needs reckless'],
  ['whether a child is shown is asked of what is created', created({ showsChild: null }), 'needs showsChild'],
  ['the consent is asked of what is created', created({ consented: null }), 'needs consented'],
  ['the purpose is asked of genitals sent', sent(null, { showsChild: false }), 'needs purpose'],
  ['the deed is asked', act({ kind: 'intimate-image' }), 'needs deed'],
  ['nothing more is asked of sharing before any was notifiable', image('shared', { on: '2015-04-12' }), 'nsir-incident'],
  ['nor of sharing for gratification under the old law', image('shared', { purpose: [...gratified], on: '2024-01-30' }), 'nsir-incident'],
  ['nor of what was created before that was an offence', image('created-purported', { showsChild: false, on: '2026-02-05' }), 'nsir-incident'],
  ['nor of genitals sent before that was notifiable', sent(null, { showsChild: false, on: '2015-04-12' }), 'nsir-incident'],
  ['nor of genitals of a child sent under the old law', sent(null, { showsChild: true, on: '2024-01-30', pointsToProve: 'made-out' }), '86 086/02'],
])('%s', (_, one, expected) => {
  expect(classifiedAs(one)).toBe(expected);
});

test.each<readonly [string, ReturnType<typeof image>, string]>([
  ['threatened the day before', threatened({ on: '2024-01-30' }), 'does not say under which code threats'],
  ['an image of a child shared', shared([...alarm], { showsChild: true }), 'page 67 knows no age, and distributing an indecent image of a child is 086/02'],
  ['an image of a child asked for', requested({ showsChild: true }), 'which 175/10 does not cover'],
  ['genitals of an adult sent, definition not met', sent([...gratified], { reckless: false, showsChild: false }), '008/72, or a conduct crime'],
])('referred: %s', (_, one, because) => {
  expect(classifiedAs(one)).toMatch(new RegExp(`^refer: .*${because}`));
});

test.each<readonly [number | null, string]>([
  [17, 'refer'],
  [18, '88C 175/08'],
  [null, 'needs showsChild'],
])('shared, and the person shown is of %s: with an age nobody is asked whether it is a child', (age, expected) => {
  expect(classifiedAs(shared([], { showsChild: null }), { victims: [{ id: 'V1', age, capacity: [] }] }).split(':')[0]).toBe(expected);
});

test('what today’s law says of a threat is not said of one made before it', () => {
  const { findings } = answerOf(decideFacts(reported({ acts: [threatened({ on: '2024-01-30' })] })));
  expect(findings.map(({ rule }) => rule)).toEqual(['threatened-before-the-online-safety-act']);
});

test.each<readonly [string, ReturnType<typeof image>, string]>([
  ['sharing', shared([...alarm]), 'victim'],
  ['creating an image of an adult', created(), 'victim'],
  ['sending genitals', sent([...alarm]), 'victim'],
  ['sending genitals of a child, definition not met', sent([], { showsChild: true }), 'state'],
  ['sending genitals of a child before that was an offence of its own', sent([...alarm], { showsChild: true, on: '2024-01-30' }), 'state'],
  ['creating an image of a child', created({ showsChild: true }), 'state'],
])('against whom it is: %s', (_, one, whom) => expect(against(one)).toBe(whom));
