/** What is asked for, as the removal rules read it: each answer with the smallest change that turns it. */
import { expect, test } from 'vitest';
import { catalogue } from '../../../tests/support/catalogue.ts';
import type { LocalDate } from '../domain/local-date.ts';
import { Cancellation, type Category } from './cancellation.ts';
import { deciderOf, isInDoubt, officeOf, wanting, weighCancellation, type Circumstances } from './weigh-cancellation.ts';

const information = { words: 'CCTV of the shop shows that nobody was near her.', since: '2026-04-14T08:00:00.000Z', from: 'The shop', verified: 'An officer watched the film.', determines: 'No notifiable crime occurred: she fell.' };
const free = { withdrawn: false } as const;

const asked: Readonly<Record<Category, unknown>> = {
  C1: { category: 'C1', information, force: 'Other Police', reference: 'OP/1', referenceKind: 'crime-number' },
  C2: { category: 'C2', information, ...free },
  C3: { category: 'C3', of: '22/1/26', same: 'The same caller, the same minute.', isLive: true },
  C4: { category: 'C4', mistake: 'The log of another incident was read.', shows: 'Its log tells of lost property.', ...free },
  C5: { category: 'C5', information, ...free },
};
const askedAs = (category: Category, change: object = {}): Cancellation => Cancellation.parse({ ...(asked[category] as object), ...change });

const ready: Circumstances = { offence: { class: '105A', code: '105/01' }, against: 'victim', isAdditional: true, mandatoryReport: null, isLive: true, decidedBy: 'designated-decision-maker', independent: true, victimTold: true };
const rape = { class: '19C', code: '019/08' };
const cut = { class: '8N', code: '008/52' };

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
  ['C2 on slavery after a negative reasonable grounds decision (page 48)', ['C2', { offence: { class: '106', code: '106/00' } }, { groundsDecision: 'negative-reasonable' }], false],
  ['C2 on slavery after a negative conclusive one (page 26)', ['C2', { offence: { class: '106', code: '106/00' } }, { groundsDecision: 'negative-conclusive' }], true],
  ['C2 on a mandatory report of mutilation by a designated decision maker (page 45)', ['C2', { offence: cut, mandatoryReport: true }], false],
  ['the same by the registrar', ['C2', { offence: cut, mandatoryReport: true, decidedBy: 'registrar' }], true],
  ['mutilation that was no mandatory report', ['C2', { offence: cut, mandatoryReport: false }], true],
  ['C3 of a live record', ['C3'], true],
  ['C3 of one that is not live', ['C3', { isLive: false }], false],
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

test.each<readonly [Category, Partial<Circumstances>, object, string | null]>([
  ['C2', { offence: { class: '106', code: '106/00' } }, {}, 'groundsDecision'],
  ['C2', { offence: { class: '106', code: '106/00' } }, { groundsDecision: 'none' }, null],
  ['C4', { offence: { class: '106', code: '106/00' } }, {}, null],
  ['C4', { offence: cut }, {}, 'mandatoryReport'],
  ['C4', { offence: cut, mandatoryReport: false }, {}, null],
  ['C5', { offence: cut }, {}, null],
  ['C2', {}, {}, null],
])('%s of %o with %o waits for %s', (category, change, askedChange, path) => {
  expect(wanting(askedAs(category, askedChange), { ...ready, ...change })?.path ?? null).toBe(path);
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

test('of a report that was withdrawn it is said whether there is concern of pressure', () => {
  expect(Cancellation.safeParse({ ...(asked.C4 as object), withdrawn: true }).error?.issues.map(({ path }) => path)).toEqual([['pressure']]);
  expect(Cancellation.safeParse({ ...(asked.C4 as object), withdrawn: true, pressure: false }).success).toBe(true);
});

test.each(['since', 'from', 'verified', 'determines', 'words'])('information without %s is not whole (Outcomes 28)', (fact) => {
  expect(Cancellation.safeParse({ ...(asked.C2 as object), information: { ...information, [fact]: undefined } }).success).toBe(false);
});
