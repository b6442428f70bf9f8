/** Children, abduction, forced marriage, danger, spiking, dogs, mutilation, slavery and exploitation: pages 38-49. */
import { expect, test } from 'vitest';
import { against, classifiedAs, onDay } from '../../../../tests/support/classified.ts';
import { act, crimesOf, decideFacts, reported } from '../../../../tests/support/facts.ts';
import type { FactsInput } from '../facts/document.ts';

const ages = (child: number | null, offender: number | null): FactsInput => ({ victims: [{ id: 'V1', age: child }], offenders: [{ id: 'O1', age: offender }] });
const cruelty = (...elements: readonly ('responsible' | 'wilful' | 'likely-to-harm')[]) => act({ kind: 'child-cruelty', elements: [...elements] });
const cruel = cruelty('responsible', 'wilful', 'likely-to-harm');

test.each<readonly [string, ReturnType<typeof cruelty>, FactsInput, string]>([
  ['wilful neglect (page 38)', cruel, ages(15, 16), '11A 011/03'],
  ['a young person of 16', cruel, ages(16, 30), 'nsir-incident'],
  ['an offender of 15', cruel, ages(8, 15), 'nsir-incident'],
  ['not responsible', cruelty('wilful', 'likely-to-harm'), ages(8, 30), 'nsir-incident'],
  ['not wilful', cruelty('responsible', 'likely-to-harm'), ages(8, 30), 'nsir-incident'],
  ['no harm likely', cruelty('responsible', 'wilful'), ages(8, 30), 'nsir-incident'],
  ['the age of the child is asked', cruel, ages(null, 30), 'needs victims.V1.age'],
  ['the age of the offender is asked', cruel, ages(8, null), 'needs offenders.O1.age'],
  ['the elements are asked', act({ kind: 'child-cruelty' }), ages(8, 30), 'needs elements'],
])('cruelty: %s', (_, one, change, expected) => {
  expect(classifiedAs(one, change)).toBe(expected);
});

type Abduction = Partial<Parameters<typeof act<'abduction'>>[0]>;
const taken = (change: Abduction) => act({ kind: 'abduction', deed: 'taken-away', elements: ['force-or-fraud', 'without-consent', 'without-lawful-excuse'], ...change });
const held = (change: Abduction) => taken({ deed: 'detained', elements: ['without-consent', 'without-lawful-excuse'], ...change });

test.each<readonly [string, ReturnType<typeof taken>, string]>([
  ['kidnapping (page 38)', taken({}), '36 036/01'],
  ['without force or fraud, no child', taken({ elements: ['without-consent', 'without-lawful-excuse'], childTakenBy: 'nobody' }), 'nsir-incident'],
  ['with consent', taken({ elements: ['force-or-fraud', 'without-lawful-excuse'], childTakenBy: 'nobody' }), 'nsir-incident'],
  ['with lawful excuse', taken({ elements: ['force-or-fraud', 'without-consent'], childTakenBy: 'nobody' }), 'nsir-incident'],
  ['a child taken by its parent (page 39)', taken({ elements: [], childTakenBy: 'parent-or-guardian' }), '13 013/01'],
  ['a child taken by somebody else', taken({ elements: [], childTakenBy: 'somebody-else' }), '13 013/02'],
  ['a child kidnapped is kidnapped', taken({ childTakenBy: 'somebody-else' }), '36 036/01'],
  ['whether a child was taken is asked', taken({ elements: [] }), 'needs childTakenBy'],
  ['false imprisonment (page 39)', held({}), '36 036/03'],
  ['detained within reasonable discipline', held({ elements: ['without-consent'], childTakenBy: 'nobody' }), 'nsir-incident'],
  ['detained by consent', held({ elements: ['without-lawful-excuse'], childTakenBy: 'nobody' }), 'nsir-incident'],
  ['a hostage', held({ deed: 'held-hostage' }), '36 036/04'],
  ['what was done is asked', taken({ deed: null }), 'needs deed'],
])('abduction: %s', (_, one, expected) => {
  expect(classifiedAs(one)).toBe(expected);
});

test.each<readonly [string, readonly (number | null)[], Abduction, string]>([
  ['of 16: no child is taken, and none is asked about', [16], { elements: [] }, 'nsir-incident'],
  ['of 15', [15], { elements: [] }, 'needs childTakenBy'],
  ['of an age that is not told', [null], { elements: [] }, 'needs childTakenBy'],
  ['of 30, with a child of 15', [30, 15], { elements: [] }, 'needs childTakenBy'],
  ['of 30, told as a child taken all the same: what is told stands', [30], { elements: [], childTakenBy: 'somebody-else' }, '13 013/02'],
  ['of 30, kidnapped', [30], {}, '36 036/01'],
  ['of 30, where it is open whether there was force', [30], { elements: null }, 'needs elements'],
])('somebody taken, %s (page 39)', (_, ages, change, expected) => {
  const victims = ages.map((age, index) => ({ id: `V${index + 1}`, age }));
  expect(classifiedAs(taken({ to: victims.map(({ id }) => id), ...change }), { victims })).toBe(expected);
});

type Marriage = Partial<Parameters<typeof act<'forced-marriage'>>[0]>;
const marriage = (pressure: boolean | null, toMarryBefore18: boolean | null, more: Marriage = {}) => act({ kind: 'forced-marriage', pressure, toMarryBefore18, ...more });

test.each<readonly [string, ReturnType<typeof marriage>, string]>([
  ['an adult under pressure (page 39)', marriage(true, false), '36 036/05'],
  ['a child, without pressure', marriage(false, true), '36 036/15'],
  ['a child under pressure', marriage(true, true), '36 036/05'],
  ['neither', marriage(false, false), 'nsir-incident'],
  ['a child, the day before the Act', marriage(false, true, { on: '2023-02-26' }), 'nsir-incident'],
  ['and on its first day', marriage(false, true, { on: '2023-02-27' }), '36 036/15'],
  ['pressure is asked', marriage(null, false), 'needs pressure'],
  ['age is asked', marriage(false, null), 'needs toMarryBefore18'],
])('marriage: %s', (_, one, expected) => {
  expect(classifiedAs(one)).toBe(expected);
});

type Endangering = Partial<Parameters<typeof act<'endangering'>>[0]>;
const danger = (change: Endangering) => act({ kind: 'endangering', deed: 'danger-to-road-users', intended: true, apparent: true, exempt: false, ...change });

test.each<readonly [string, ReturnType<typeof danger>, string]>([
  ['a stone from a bridge (page 39)', danger({}), '5E 005/11'],
  ['not on purpose', danger({ intended: false }), 'nsir-incident'],
  ['no obvious danger', danger({ apparent: false }), 'nsir-incident'],
  ['no exemption is asked of it', danger({ exempt: null }), '5E 005/11'],
  ['flashing images (page 40)', danger({ deed: 'flashing-images' }), '5E 005/29'],
  ['nobody with epilepsy in mind', danger({ deed: 'flashing-images', apparent: false }), 'nsir-incident'],
  ['a news publisher', danger({ deed: 'flashing-images', exempt: true }), 'nsir-incident'],
  ['the day before the Act', danger({ deed: 'flashing-images', on: '2024-01-30' }), 'nsir-incident'],
  ['and on its first day', danger({ deed: 'flashing-images', on: '2024-01-31' }), '5E 005/29'],
  ['self-harm encouraged (page 40)', danger({ deed: 'encouraging-self-harm', apparent: null }), '5E 005/30'],
  ['not meant to', danger({ deed: 'encouraging-self-harm', intended: false }), 'nsir-incident'],
  ['the provider of a service', danger({ deed: 'encouraging-self-harm', exempt: true }), 'nsir-incident'],
  ['self-harm, the day before the Act', danger({ deed: 'encouraging-self-harm', on: '2024-01-30' }), 'nsir-incident'],
  ['whether it was intended is asked', danger({ intended: null }), 'needs intended'],
  ['an exemption is asked', danger({ deed: 'encouraging-self-harm', exempt: null }), 'needs exempt'],
  ['what was done is asked', danger({ deed: null }), 'needs deed'],
])('danger: %s', (_, one, expected) => {
  expect(classifiedAs(one)).toBe(expected);
});

test.each<readonly [purpose: 'injure-or-annoy' | 'cannot-be-told' | 'endanger-life' | 'sexual', string]>([
  ['injure-or-annoy', '8N 008/02'],
  ['cannot-be-told', '8N 008/02'],
  ['endanger-life', '5E 005/10'],
  ['sexual', '88C 088/05'],
])('spiking, %s (page 46)', (purpose, expected) => {
  expect(classifiedAs(act({ kind: 'spiking', purpose }))).toBe(expected);
});

test('the purpose of a spiking is asked; for another crime no class is printed', () => {
  expect(classifiedAs(act({ kind: 'spiking' }))).toBe('needs purpose');
  expect(classifiedAs(act({ kind: 'spiking', purpose: 'another-crime' }))).toMatch(/^refer: Page 31/);
});

test.each<readonly [injured: 'person' | 'assistance-dog' | 'neither' | null, string]>([
  ['person', '8N 008/21'],
  ['assistance-dog', '8N 008/21'],
  ['neither', 'nsir-incident'],
  [null, 'needs injured'],
])('a dog that injures %s (page 44)', (injured, expected) => {
  expect(classifiedAs(act({ kind: 'dog', injured }))).toBe(expected);
});

type Fgm = Partial<Parameters<typeof act<'fgm'>>[0]>;
const abroad: Fgm = { circumstances: ['outside-england-and-wales'] };
const fgm = (change: Fgm) => act({ kind: 'fgm', deed: 'done-or-assisted', mandatoryReport: false, ...change });

test.each<readonly [string, ReturnType<typeof fgm>, string]>([
  ['here (page 44)', fgm({}), '8N 008/52'],
  ['failure to protect', fgm({ deed: 'failed-to-protect' }), '8N 008/68'],
  ['failure to protect, the day before it was an offence', fgm({ deed: 'failed-to-protect', on: '2015-05-02' }), 'nsir-incident'],
  ['and on the day', fgm({ deed: 'failed-to-protect', on: '2015-05-03' }), '8N 008/68'],
  ['abroad by a national', fgm({ ...abroad, nationalOrResident: true }), '8N 008/52'],
  ['abroad by somebody else', fgm({ ...abroad, nationalOrResident: false }), 'nsir-incident'],
  ['abroad, a mandatory report (page 45)', fgm({ ...abroad, mandatoryReport: true }), '8N 008/52'],
  ['abroad by somebody else, whatever the circumstances leave out', fgm({ mandatoryReport: false, committedIn: 'outside-the-united-kingdom', nationalOrResident: false }), 'nsir-incident'],
  ['whose national is asked', fgm(abroad), 'needs nationalOrResident'],
  ['whether it is a mandatory report is asked of what was done abroad', fgm({ ...abroad, mandatoryReport: null }), 'needs mandatoryReport'],
  ['what is alleged is asked', fgm({ deed: null }), 'needs deed'],
])('mutilation: %s', (_, one, expected) => {
  expect(classifiedAs(one)).toBe(expected);
});

test.each<readonly [number, string]>([
  [17, '8N 008/52'],
  [18, 'needs nationalOrResident'],
])('abroad, told as a mandatory report of a girl of %i: the duty is of girls under 18 (page 44)', (age, expected) => {
  expect(classifiedAs(fgm({ ...abroad, mandatoryReport: true }), { victims: [{ id: 'V1', age, sex: 'female', capacity: [] }] })).toBe(expected);
});

type Slavery = Partial<Parameters<typeof act<'modern-slavery'>>[0]>;
const sent = (change: Slavery) => act({ kind: 'modern-slavery', source: 'referral', where: 'this-force', crimeInLaw: true, ...change });
const direct = (change: Slavery) => sent({ source: 'reported-to-police', crimeInLaw: null, ...change });

test.each<readonly [string, ReturnType<typeof sent>, string, string]>([
  ['a referral (page 48)', sent({}), '2026-05-04', '106 ?'],
  ['a duty to notify', sent({ source: 'duty-to-notify' }), '2026-05-04', '106 ?'],
  ['forced labour', sent({ exploitation: 'forced-labour' }), '2026-05-04', '106 036/07'],
  ['forced labour on the last day before its Act (the list): which offence is not printed', sent({ exploitation: 'forced-labour', on: '2015-07-30' }), '2026-05-04', '106 ?'],
  ['and on its first', sent({ exploitation: 'forced-labour', on: '2015-07-31' }), '2026-05-04', '106 036/07'],
  ['no crime in law', sent({ crimeInLaw: false }), '2026-05-04', 'intelligence'],
  ['whether there is one is asked', sent({ crimeInLaw: null }), '2026-05-04', 'needs crimeInLaw'],
  ['elsewhere in England and Wales', sent({ where: 'england-and-wales' }), '2026-05-04', 'returned'],
  ['not confirmed to be here', sent({ where: 'not-confirmed' }), '2026-05-04', 'returned'],
  ['overseas', sent({ where: 'overseas' }), '2026-05-04', 'intelligence'],
  ['where it was is asked', sent({ where: null }), '2026-05-04', 'needs where'],
  ['reported to police (page 48)', direct({}), '2026-05-04', '106 ?'],
  ['reported to police, in the area of another force (page 49)', direct({ where: 'england-and-wales' }), '2026-05-04', '106 ?'],
  ['reported to police, the place not shown to be in the area of the force (page 49)', direct({ where: 'not-confirmed' }), '2026-05-04', '106 ?'],
  ['reported to police, in Scotland (page 49)', direct({ where: 'scotland-or-northern-ireland', declined: false }), '2026-05-04', '106 ?'],
  ['reported to police, overseas without a link (page 49)', direct({ where: 'overseas', linkToUnitedKingdom: false }), '2026-05-04', 'intelligence'],
  ['a link is asked', direct({ where: 'overseas' }), '2026-05-04', 'needs linkToUnitedKingdom'],
  ['how it came is asked', sent({ source: null }), '2026-05-04', 'needs source'],
  ['a referral in 2024, pending', sent({ groundsDecision: 'pending' }), '2024-12-31', 'N200/01'],
  ['negative', sent({ groundsDecision: 'negative' }), '2024-12-31', 'N200/02'],
  ['positive', sent({ groundsDecision: 'positive' }), '2024-12-31', '106 ?'],
  ['the decision was asked then', sent({}), '2024-12-31', 'needs groundsDecision'],
  ['a duty to notify then', sent({ source: 'duty-to-notify' }), '2024-12-31', 'N200/03'],
  ['reported to police then', direct({}), '2024-12-31', '106 ?'],
])('slavery: %s', (_, one, day, expected) => {
  expect(classifiedAs(one, onDay(day))).toBe(expected);
});

test.each<readonly [string, ReturnType<typeof sent>, string, RegExp]>([
  ['overseas with a link', direct({ where: 'overseas', linkToUnitedKingdom: true }), '2026-05-04', /^refer: Page 49/],
  ['a referral in 2025, on a day the list does not print', sent({ groundsDecision: 'pending' }), '2025-06-01', /^refer: The day on which this changed/],
  ['a referral before N200', sent({}), '2018-12-31', /^refer: The rules of the years before N200/],
])('slavery referred: %s', (_, one, day, expected) => {
  expect(classifiedAs(one, onDay(day))).toMatch(expected);
});

test.each<readonly ['caused-or-incited' | 'controlled' | 'brothel' | 'solicited' | 'paid-for-exploited-person' | 'sold-only' | null, string]>([
  ['caused-or-incited', '24 024/17'],
  ['controlled', '24 024/18'],
  ['brothel', '24 024/19'],
  ['solicited', '27 167/01'],
  ['paid-for-exploited-person', '27 167/02'],
  ['sold-only', 'nsir-incident'],
  [null, 'needs deed'],
])('prostitution: %s (page 49)', (deed, expected) => {
  expect(classifiedAs(act({ kind: 'prostitution', deed }))).toBe(expected);
});

test.each<readonly ['caused-or-incited' | 'controlled' | 'brothel' | 'solicited' | 'paid-for-exploited-person', string, string]>([
  ['caused-or-incited', 'victim', 'state'],
  ['controlled', 'victim', 'state'],
  ['brothel', 'state', 'state'],
  ['solicited', 'state', 'state'],
  ['paid-for-exploited-person', 'state', 'state'],
])('prostitution: %s is against the %s where somebody is known to be exploited, else against the %s (the list)', (deed, ofSomebody, ofNobody) => {
  expect([against(act({ kind: 'prostitution', deed })), against(act({ kind: 'prostitution', deed, to: [] }))]).toEqual([ofSomebody, ofNobody]);
});

test('danger to road users is against whoever was endangered, where anybody is known to have been', () => {
  expect([against(danger({})), against(danger({ to: [] }))]).toEqual(['victim', 'state']);
});

const unconfirmed = { probable: null, traced: null, confirmed: null } as const;
const slaveryAndAssault = [sent({}), act({ id: 'H', kind: 'assault', injury: 'actual', intentSeriousHarm: false, features: [] })];

test.each<readonly [string, FactsInput, readonly string[], readonly string[]]>([
  ['a mandatory report asks nobody to confirm it', reported({ report: { by: 'other-third-party' }, acts: [fgm({ mandatoryReport: true, ...unconfirmed })] }), ['8N 008/52'], []],
  ['a victim’s own report asks for no duty', reported({ acts: [fgm({ mandatoryReport: null })] }), ['8N 008/52'], []],
  ['nor does a professional’s beyond doubt, which is recorded anyway', reported({ report: { by: 'professional', inDoubt: false }, acts: [fgm({ mandatoryReport: null })] }), ['8N 008/52'], []],
  ['one in doubt does', reported({ report: { by: 'professional', inDoubt: true }, acts: [fgm({ mandatoryReport: null })] }), [], ['acts.A1.mandatoryReport']],
  ['unless credible evidence to the contrary is at hand', reported({ acts: [fgm({ mandatoryReport: true, contraryEvidence: true })] }), [], []],
  ['what comes from the competent authority asks nobody to confirm it', reported({ report: { by: 'competent-authority' }, acts: [sent(unconfirmed)] }), ['106'], []],
  ['what somebody else reports to police does', reported({ report: { by: 'other-third-party' }, acts: [direct({})] }), [], ['acts.A1.traced', 'acts.A1.confirmed']],
  ['slavery beside the most serious other crime (pages 13 and 48)', reported({ acts: slaveryAndAssault }), ['+106', '8N 008/06'], []],
  ['slavery of another person stands by itself', reported({ victims: [{ id: 'V1', capacity: [] }, { id: 'V2' }], acts: [sent({ to: ['V2'] }), slaveryAndAssault[1] ?? sent({})] }), ['106', '8N 008/06'], []],
  ['one person, two ways: one crime, under the longer maximum', reported({ acts: [sent({ exploitation: 'offence-to-arrange-travel' }), { ...sent({ exploitation: 'servitude' }), id: 'A2' }] }), ['106 036/06'], []],
  ['two ways of one maximum, and an assault', reported({ acts: [{ ...sent({ exploitation: 'forced-labour' }), id: 'A2' }, { ...sent({ exploitation: 'servitude' }), id: 'A3' }, slaveryAndAssault[1] ?? sent({})] }), ['+106 036/06', '8N 008/06'], []],
  ['danger to nobody in particular is against the state', reported({ report: { by: 'police' }, acts: [danger({ to: [], pointsToProve: 'made-out' })] }), ['5E 005/11'], []],
])('%s', (_, facts, crimes, needs) => {
  const decided = decideFacts(facts);
  expect([crimesOf(decided), decided.needs]).toEqual([crimes, needs]);
});
