/** Which rank or role each outcome is for: every one that may and every one that may not. */
import { expect, test } from 'vitest';
import { act } from '../../../../tests/support/facts.ts';
import type { FactsInput } from '../facts/document.ts';
import { abh, murder, offence, rapeOfGirl, tried, whole, type Tried } from '../../../../tests/support/outcomes.ts';
import { deciders, type OutcomeType } from '../facts/outcome.ts';

const exceptional = (type: OutcomeType): Tried => ({ shown: [...(whole[type].shown ?? []), 'exceptional-circumstances'] });
const team = ['inspector', 'inspector-equivalent', 'superintendent', 'registrars-team', 'registrar', 'registered-registrar'];
const inspectors = ['inspector', 'superintendent'];
const registrars = ['registrar', 'registered-registrar'];

/** Of a victim whose age and sex are not told. */
const ofNoClassYet = (deed: 'penetration-with-penis' | 'touching') => act({ kind: 'sexual-act', deed, stage: 'completed', consent: 'did-not-consent', features: [] });
type Pair = NonNullable<FactsInput['pairs']>[number];
const between = (pair: Partial<Pair>, age = 30): Tried => ({ around: { victims: [{ id: 'V1', age, capacity: [] }], pairs: [{ victim: 'V1', offender: 'O1', ...pair }] } });
const equivalent = [...inspectors, 'inspector-equivalent'];
const aggravated = offence('105B', '008/57');

const rows: readonly (readonly [string, OutcomeType, Tried, readonly string[]])[] = [
  ['15 of rape (page 22)', '15', { crime: rapeOfGirl }, team],
  ['16 of rape (page 23)', '16', { crime: rapeOfGirl }, team],
  ['15 of high-risk domestic abuse (page 22)', '15', { nature: ['high-risk-domestic-abuse'] }, team],
  ['16 of high-risk domestic abuse (page 23)', '16', { nature: ['high-risk-domestic-abuse'] }, team],
  ['5 of rape (page 13)', '5', { crime: rapeOfGirl }, registrars],
  ['5 of murder', '5', { crime: murder }, registrars],
  ['5 of manslaughter', '5', { crime: offence('4/1', '004/01') }, registrars],
  ['8 of hate crime (page 15)', '8', { nature: ['hate'], ...exceptional('8') }, inspectors],
  ['8 of domestic abuse by family (page 15)', '8', { nature: ['domestic-abuse-otherwise'], ...exceptional('8') }, inspectors],
  ['22 of domestic abuse (page 23)', '22', { nature: ['domestic-abuse-otherwise'] }, [...inspectors, 'inspector-equivalent']],
  ['22 of abuse by an intimate partner', '22', { nature: ['domestic-abuse-by-intimate-partner'] }, [...inspectors, 'inspector-equivalent']],
  ['22 of high-risk domestic abuse', '22', { nature: ['high-risk-domestic-abuse'] }, [...inspectors, 'inspector-equivalent']],
  ['3 of a listed offence (page 11)', '3', { matters: ['specified-in-appendix-b'] }, inspectors],
  ['3A after recent cautions (page 11)', '3A', { matters: ['cautioned-or-convicted-within-two-years'], ...exceptional('3A') }, inspectors],
  ['9 (page 16)', '9', {}, ['prosecutor']],
  ['15 of a rape of no class yet (page 22)', '15', { crime: ofNoClassYet('penetration-with-penis') }, team],
  ['16 of a rape of no class yet (page 23)', '16', { crime: ofNoClassYet('penetration-with-penis') }, team],
  ['5 of a rape of no class yet (page 13)', '5', { crime: ofNoClassYet('penetration-with-penis') }, registrars],
  ['15 of touching of no class yet', '15', { crime: ofNoClassYet('touching') }, deciders],
  ['8 of what is racially or religiously aggravated in law, whatever is ticked (page 15)', '8', { crime: aggravated, ...exceptional('8') }, inspectors],
  ['8 of the same without aggravation', '8', { crime: offence('105A', '105/01') }, deciders],
  ['22 of an assault between partners, whatever is ticked (page 23)', '22', between({ relationship: 'partner' }), equivalent],
  ['22 of an assault between former partners', '22', between({ relationship: 'former-partner' }), equivalent],
  ['22 of an assault between parents of one child who were once partners', '22', between({ relationship: 'parent-of-the-same-child', wereOncePartners: true }), equivalent],
  ['22 of an assault between parents of one child who never were', '22', between({ relationship: 'parent-of-the-same-child', wereOncePartners: false }), deciders],
  ['22 of an assault between people of one family, by what is ticked', '22', between({ relationship: 'family' }), deciders],
  ['22 of an assault on a partner of 16', '22', between({ relationship: 'partner' }, 16), equivalent],
  ['22 of an assault on a partner of 15', '22', between({ relationship: 'partner' }, 15), deciders],
  ['22 of a theft from a partner, which is not told to be abuse', '22', { crime: offence('49', '049/10'), ...between({ relationship: 'partner' }) }, deciders],
  ['22 of a theft from a partner that is abuse (page 28)', '22', { crime: offence('49', '049/10', { aspects: ['abusive'] }), ...between({ relationship: 'partner' }) }, equivalent],
  ['15 of an assault', '15', { crime: abh }, deciders],
  ['22 of hate crime', '22', { nature: ['hate'] }, deciders],
  ['1 of rape', '1', { crime: rapeOfGirl }, deciders],
];

test.each(rows.flatMap(([name, type, change, may]) => deciders.map((by) => [name, by, type, change, may.includes(by)] as const)))('%s, by %s', (_, decidedBy, type, change, may) => {
  expect(tried(type, { ...change, decidedBy }).outcome).toMatchObject([{ may }]);
});

test('the refusal says whose it is', () => {
  expect(tried('15', { crime: rapeOfGirl, decidedBy: 'officer' }).outcome[0]?.because).toBe('It is for an inspector, the police staff equivalent, or the independent team of the registrar’s unit.');
});
