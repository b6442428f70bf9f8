/** Images of somebody in an intimate state, and of genitals: pages 67-70, on either side of 31 January 2024 and 6 February 2026. */
import { expect, test } from 'vitest';
import { classifiedAs } from '../../../../../tests/support/classified.ts';
import { act } from '../../../../../tests/support/facts.ts';

type Image = Partial<Parameters<typeof act<'intimate-image'>>[0]>;

const image = (deed: NonNullable<Image['deed']>, change: Image = {}) => act({ kind: 'intimate-image', deed, ...change });
const shown = { intimateState: true, consented: false } as const;
const shared = (purpose: Image['purpose'], change: Image = {}) => image('shared', { ...shown, purpose, ...change });
const alarm = ['alarm-distress-or-humiliation'] as const;
const gratified = ['sexual-gratification'] as const;
const created = (change: Image = {}) => image('created-purported', { ...shown, showsChild: false, ...change });
const sent = (purpose: Image['purpose'], change: Image = {}) => image('sent-genitals', { purpose, ...change });
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
  ['asked for on the first day', image('requested-purported', { ...shown, showsChild: false, on: '2026-02-06' }), '88C 175/10'],
  ['asked for the day before', image('requested-purported', { ...shown, showsChild: false, on: '2026-02-05' }), 'nsir-incident'],
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
  ['the consent is asked', shared([...alarm], { consented: null }), 'needs consented'],
  ['the state is asked first', image('shared', { purpose: [] }), 'needs intimateState'],
  ['whether it was meant to be feared is asked', threatened({ meantToBeFeared: null }), 'needs meantToBeFeared'],
  ['recklessness is asked', sent([...gratified]), 'needs reckless'],
  ['the deed is asked', act({ kind: 'intimate-image' }), 'needs deed'],
])('%s', (_, one, expected) => {
  expect(classifiedAs(one)).toBe(expected);
});

test.each<readonly [string, ReturnType<typeof image>, string]>([
  ['threatened the day before', threatened({ on: '2024-01-30' }), 'does not say under which code threats'],
  ['an image of a child asked for', image('requested-purported', { ...shown, showsChild: true }), 'which 175/10 does not cover'],
  ['genitals of an adult sent, definition not met', sent([...gratified], { reckless: false, showsChild: false }), '008/72, or a conduct crime'],
])('referred: %s', (_, one, because) => {
  expect(classifiedAs(one)).toMatch(new RegExp(`^refer: .*${because}`));
});
