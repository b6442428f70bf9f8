/** Exposure, voyeurism and outraging public decency (pages 69-71). */
import { expect, test } from 'vitest';
import { against, classifiedAs } from '../../../../../tests/support/classified.ts';
import { act } from '../../../../../tests/support/facts.ts';

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
  ['breastfeeding that day: nothing more is asked', watched('watching-breastfeeding', null, '2022-06-27'), 'nsir-incident'],
  ['breastfeeding with consent', watched('watching-breastfeeding', ['sexual-gratification']), 'nsir-incident'],
  ['the deed is asked', act({ kind: 'indecency' }), 'needs deed'],
  ['whether alarm was meant is asked', indecent('exposure'), 'needs alarmIntended'],
  ['who could have seen it is asked', indecent('masturbation'), 'needs seenByTwo'],
  ['the elements are asked', watched('voyeurism', null), 'needs elements'],
])('%s', (_, one, expected) => {
  expect(classifiedAs(one)).toBe(expected);
});

test('outraging public decency is against the state, exposure against whoever saw it', () => {
  expect([against(indecent('other-lewd-act', { seenByTwo: true })), against(indecent('exposure', { alarmIntended: true }))]).toEqual(['state', 'victim']);
});

test('exposure before the Act of 2003 is referred', () => {
  expect(classifiedAs(indecent('exposure', { alarmIntended: true, on: '2004-04-30' }))).toMatch(/^refer: It was done before the Sexual Offences Act 2003/);
});
