/** Exposure, voyeurism and outraging public decency (pages 69-71), obscene material (pages 66 and 70), and classes 88C and 88D of the list. */
import { expect, test } from 'vitest';
import { classifiedAs } from '../../../../../tests/support/classified.ts';
import { act } from '../../../../../tests/support/facts.ts';
import type { FactsInput } from '../../facts/document.ts';
import { obsceneDeeds } from '../../facts/acts/obscene-material.ts';

type Indecency = Partial<Parameters<typeof act<'indecency'>>[0]>;

const indecent = (deed: NonNullable<Indecency['deed']>, change: Indecency = {}) => act({ kind: 'indecency', deed, pointsToProve: 'made-out', ...change });
const watched = (deed: 'voyeurism' | 'up-skirting' | 'watching-breastfeeding', elements: Indecency['elements'], on = '2026-05-01') => indecent(deed, { elements, on });
const all = ['without-consent', 'sexual-gratification'] as const;
const humiliated = ['without-consent', 'humiliation-alarm-or-distress'] as const;

test.each<readonly [string, ReturnType<typeof indecent>, string]>([
  ['exposure, alarm meant (page 69)', indecent('exposure', { alarmIntended: true }), '88E 088/09'],
  ['exposure, alarm not meant, two there (page 71)', indecent('exposure', { alarmIntended: false, seenByTwo: true }), '66 066/21'],
  ['exposure, alarm not meant, one there', indecent('exposure', { alarmIntended: false, seenByTwo: false }), 'nsir-incident'],
  ['masturbation, two there, alarm meant (page 69)', indecent('masturbation', { alarmIntended: true, seenByTwo: true }), '66 066/21'],
  ['masturbation, two there, alarm not told', indecent('masturbation', { seenByTwo: true }), '66 066/21'],
  ['masturbation, one there, alarm meant', indecent('masturbation', { alarmIntended: true, seenByTwo: false }), '88E 088/09'],
  ['masturbation, one there, alarm not meant', indecent('masturbation', { alarmIntended: false, seenByTwo: false }), 'nsir-incident'],
  ['another lewd act, two there', indecent('other-lewd-act', { seenByTwo: true }), '66 066/21'],
  ['another lewd act, one there', indecent('other-lewd-act', { seenByTwo: false }), 'nsir-incident'],
  ['voyeurism', watched('voyeurism', [...all]), '88E 088/10'],
  ['voyeurism, to humiliate only', watched('voyeurism', [...humiliated]), 'nsir-incident'],
  ['up-skirting', watched('up-skirting', [...all]), '88E 088/12'],
  ['up-skirting, to humiliate', watched('up-skirting', [...humiliated]), '88E 088/12'],
  ['up-skirting with consent', watched('up-skirting', ['sexual-gratification']), 'nsir-incident'],
  ['breastfeeding on the first day', watched('watching-breastfeeding', [...humiliated], '2022-06-28'), '88E 088/13'],
  ['breastfeeding the day before', watched('watching-breastfeeding', [...humiliated], '2022-06-27'), 'nsir-incident'],
  ['breastfeeding with consent', watched('watching-breastfeeding', ['sexual-gratification']), 'nsir-incident'],
  ['the deed is asked', act({ kind: 'indecency' }), 'needs deed'],
  ['whether alarm was meant is asked', indecent('exposure'), 'needs alarmIntended'],
  ['who could have seen it is asked', indecent('masturbation'), 'needs seenByTwo'],
  ['the elements are asked', watched('voyeurism', null), 'needs elements'],
])('%s', (_, one, expected) => {
  expect(classifiedAs(one)).toBe(expected);
});

test('exposure before the Act of 2003 is referred', () => {
  expect(classifiedAs(indecent('exposure', { alarmIntended: true, on: '2004-04-30' }))).toMatch(/^refer: It was done before the Sexual Offences Act 2003/);
});

const codes = ['02', '10', '15', '11', '12', '13', '14', '16', '17', '01', '03'];
const obscene = (deed: (typeof obsceneDeeds)[number] | null, on = '2026-05-01') => act({ kind: 'obscene-material', deed, on, to: [], pointsToProve: 'made-out', undulyForced: false });

test.each(obsceneDeeds.map((deed, at) => [deed, `86 086/${codes[at] ?? ''}`] as const))('%s is %s', (deed, expected) => {
  expect(classifiedAs(obscene(deed))).toBe(expected);
});

test.each([
  ['rape on the first day', obscene('possessed-extreme-image-of-rape', '2015-07-07'), '86 086/16'],
  ['rape the day before', obscene('possessed-extreme-image-of-rape', '2015-07-06'), 'nsir-incident'],
  ['penetration the day before', obscene('possessed-extreme-image-of-penetration', '2015-07-06'), 'nsir-incident'],
  ['a corpse, without a date of its own', obscene('possessed-extreme-image-of-a-corpse', '2015-07-06'), '86 086/13'],
  ['the deed is asked', obscene(null), 'needs deed'],
] as const)('extreme images, %s', (_, one, expected) => {
  expect(classifiedAs(one)).toBe(expected);
});

type Other = NonNullable<Partial<Parameters<typeof act<'other-sexual-offence'>>[0]>['deed']>;
const by = (...sexes: readonly ('female' | 'male')[]): FactsInput => ({ offenders: sexes.map((sex, at) => ({ id: `O${at + 1}`, sex })) });

test.each<readonly [Other, FactsInput, string]>([
  ['substance-with-intent', {}, '88C 088/05'],
  ['offence-with-intent', {}, '88C 088/06'],
  ['trespass-with-intent', {}, '88C 088/07'],
  ['intercourse-with-an-animal', by('male'), '88D 088/03'],
  ['intercourse-with-an-animal', by('female'), '88D 088/04'],
  ['intercourse-with-an-animal', {}, '88D ?'],
  ['penetration-of-a-corpse', {}, '88D 088/11'],
])('%s %o', (deed, who, expected) => {
  expect(classifiedAs(act({ kind: 'other-sexual-offence', deed, pointsToProve: 'made-out' }), who)).toBe(expected);
});
