/** Taking recorded crimes out of the figures: what each category asks, who may decide, and the smallest change that refuses it. */
import { expect, test } from 'vitest';
import { act, crimesOf, decideFacts, reported } from '../../../../tests/support/facts.ts';
import { answerOf } from '../answer.ts';
import type { FactsInput } from '../facts/document.ts';

type Removal = NonNullable<FactsInput['removals']>[number];
type Code = readonly [class_: string, code: string];

const abh: Code = ['8N', '008/06'];
const rape: Code = ['19C', '019/08'];
const slavery: Code = ['106', '036/06'];

const full = { of: 'A1', independent: true, victimTold: true, pressure: false, decidedBy: 'designated-decision-maker' } as const;
const c1: Removal = { of: 'A1', reason: 'C1', outsideShown: true, victimTold: true, otherForceReference: 'crime-number' };
const c2: Removal = { ...full, reason: 'C2', information: ['additional', 'verifiable', 'determines-no-crime'] };
const c3: Removal = { ...full, reason: 'C3', duplicateOf: 'live-record' };
const c4: Removal = { ...full, reason: 'C4', mistake: true };
const c5: Removal = { ...full, reason: 'C5', selfDefence: true };

const tried = ([classCode, code]: Code, removal: Removal) => decideFacts(reported({ acts: [act({ kind: 'offence', class: classCode, code, against: 'victim' })], removals: [removal] }));

test.each<readonly [string, Code, Removal, boolean]>([
  ['C1 with the crime number, the victim told (page 25)', abh, c1, true],
  ['C1, nothing shows that it was elsewhere (Outcomes 26)', abh, { ...c1, outsideShown: false }, false],
  ['C1 without a reference', abh, { ...c1, otherForceReference: 'none' }, false],
  ['C1, the victim not told (page 26)', abh, { ...c1, victimTold: false }, false],
  ['C2 by a designated decision maker (page 25)', abh, c2, true],
  ['C2 by a registrar', abh, { ...c2, decidedBy: 'registrar' }, true],
  ['C2 by a registered registrar', abh, { ...c2, decidedBy: 'registered-registrar' }, true],
  ['C2 by somebody who is neither', abh, { ...c2, decidedBy: 'somebody-else' }, false],
  ['C2 by somebody who is part of the investigation', abh, { ...c2, independent: false }, false],
  ['C2 on information that was there already (Outcomes 28)', abh, { ...c2, information: ['verifiable', 'determines-no-crime'] }, false],
  ['C2 on information that cannot be verified', abh, { ...c2, information: ['additional', 'determines-no-crime'] }, false],
  ['C2 on information that does not determine it', abh, { ...c2, information: ['additional', 'verifiable'] }, false],
  ['C2, the victim not told', abh, { ...c2, victimTold: false }, false],
  ['C2 where the report was withdrawn under pressure (Outcomes 29)', abh, { ...c2, withdrawn: true, pressure: true }, false],
  ['C2 where it was withdrawn, and there is no such concern', abh, { ...c2, withdrawn: true, pressure: false }, true],
  ['C2 where nobody has withdrawn it', abh, { ...c2, withdrawn: false, pressure: null }, true],
  ['C2 where pressure is told, and the withdrawal with it', abh, { ...c2, pressure: true }, false],
  ['C2 on rape by a designated decision maker (page 25)', rape, c2, false],
  ['C2 on rape by a registrar who is not registered', rape, { ...c2, decidedBy: 'registrar' }, false],
  ['C2 on rape by a registered registrar', rape, { ...c2, decidedBy: 'registered-registrar' }, true],
  ['C2 on rape by the chief officer on advice', rape, { ...c2, decidedBy: 'chief-officer-on-the-registrars-advice' }, true],
  ['C2 on slavery after negative conclusive grounds (page 26)', slavery, { ...c2, groundsDecision: 'negative-conclusive' }, true],
  ['C2 on slavery after negative reasonable grounds (page 48)', slavery, { ...c2, groundsDecision: 'negative-reasonable' }, false],
  ['C3 with a live record (Outcomes 27)', abh, { ...c3, victimTold: false }, true],
  ['C3 by somebody who is part of the investigation (page 25)', abh, { ...c3, independent: false }, false],
  ['C3 with none', abh, { ...c3, duplicateOf: 'no-live-record' }, false],
  ['C4 for a genuine mistake (Outcomes 27)', rape, { ...c4, victimTold: false, decidedBy: 'somebody-else' }, true],
  ['C4 without one', abh, { ...c4, mistake: false }, false],
  ['C5 on actual bodily harm (page 26)', abh, c5, true],
  ['C5 on section 20', ['8N', '008/01'], c5, false],
  ['C5 on common assault', ['105A', '105/01'], c5, true],
  ['C5 on assault on a constable', ['104', '008/73'], c5, true],
  ['C5 on section 47 against a constable, which is 8S', ['8S', '008/06'], c5, false],
  ['C5 without evidence of self-defence', abh, { ...c5, selfDefence: false }, false],
])('%s: %o', (_, code, removal, removed) => {
  const decided = tried(code, removal);
  expect(decided.removals).toMatchObject([{ removed }]);
  expect(crimesOf(decided)).toEqual(removed ? [] : [code.join(' ')]);
  expect(decided.needs).toEqual([]);
});

const ofTheState = (removal: Removal) => decideFacts(reported({ report: { by: 'police', receivedAt: '2026-05-04T09:00:00Z' }, acts: [act({ kind: 'offence', class: '92D', code: '092/50', to: [], pointsToProve: 'made-out' })], removals: [removal] }));

test.each<readonly [string, Removal, boolean]>([
  ['C2, and no victim there to tell (pages 8 and 26)', { ...c2, victimTold: null }, true],
  ['C2, and told that none was', { ...c2, victimTold: false }, true],
  ['C2 on information that does not determine it', { ...c2, victimTold: null, information: ['additional', 'verifiable'] }, false],
  ['C2 where whoever reported it withdrew under pressure', { ...c2, victimTold: null, withdrawn: true, pressure: true }, false],
  ['C1, and no victim there to tell', { ...c1, victimTold: null }, true],
])('an offence against the state: %s', (_, removal, removed) => {
  const { removals, needs } = ofTheState(removal);
  expect([removals, needs]).toMatchObject([[{ removed }], []]);
});

const madeOff = (paid: 'not' | 'before-police-contact' | 'after-police-contact', removal: Removal) => decideFacts(reported({ acts: [act({ kind: 'making-off', paid })], removals: [removal] }));

test.each<readonly [string, Parameters<typeof madeOff>, boolean]>([
  ['returned and paid before any contact with police: no further information is required (page 83)', ['before-police-contact', { ...c2, information: [] }], true],
  ['and nothing further is asked', ['before-police-contact', { ...c2, information: null }], true],
  ['by somebody who may not decide it', ['before-police-contact', { ...c2, decidedBy: 'somebody-else' }], false],
  ['the victim not told', ['before-police-contact', { ...c2, victimTold: false }], false],
  ['paid only because of police, which is not enough by itself', ['after-police-contact', { ...c2, information: [] }], false],
  ['paid only because of police, and shown to be a mistake', ['after-police-contact', c2], true],
  ['recorded in error, and no genuine mistake of ours', ['before-police-contact', { ...c4, mistake: false }], false],
])('a making off, %s', (_, [paid, removal], removed) => {
  const { removals, needs } = madeOff(paid, removal);
  expect(removals).toMatchObject([{ removed }]);
  expect(needs).toEqual([]);
});

test('an incident number alone is taken by one document and not by the other: a person decides (T14)', () => {
  const decided = tried(abh, { ...c1, otherForceReference: 'crime-related-incident-number' });
  expect(decided.removals).toMatchObject([{ removed: null }]);
  expect(decided.refer).toMatchObject([{ cites: [{ source: 'CRR', page: '25' }, { source: 'Outcomes', page: '26' }] }]);
});

test.each<readonly [Removal['reason'], Code, string | null]>([
  ['C1', abh, null],
  ['C2', abh, 'registrar-or-designated-decision-maker'],
  ['C2', rape, 'registered-registrar'],
  ['C2', ['1', '001/01'], 'registered-registrar'],
  ['C3', rape, 'independent-trained-decision-maker'],
  ['C4', rape, 'independent-trained-decision-maker'],
  ['C5', abh, 'registrar-or-designated-decision-maker'],
])('%s of %o is for %s', (reason, code, authority) => {
  expect(tried(code, { of: 'A1', reason }).removals).toMatchObject([{ authority }]);
});

test.each<readonly [Removal, readonly string[]]>([
  [{ of: 'A1', reason: 'C1' }, ['otherForceReference', 'outsideShown', 'victimTold']],
  [{ of: 'A1', reason: 'C4' }, ['independent', 'mistake', 'withdrawn']],
  [{ of: 'A1', reason: 'C5' }, ['independent', 'decidedBy', 'selfDefence', 'victimTold', 'withdrawn']],
])('%o: what it asks is asked', (removal, facts) => {
  expect(tried(abh, removal).needs.map((need) => need.replace('removals.A1.', '')).toSorted((a, b) => (a < b ? -1 : 1))).toEqual(facts.toSorted((a, b) => (a < b ? -1 : 1)));
});

test('of a report that was withdrawn the pressure is asked', () => {
  expect(tried(abh, { ...c2, withdrawn: true, pressure: null }).needs).toEqual(['removals.A1.pressure']);
  expect(tried(abh, { ...c2, withdrawn: null, pressure: null }).needs).toEqual(['removals.A1.withdrawn']);
});

test('C5 asks for the code of an offence of class 8N, which is open for actual bodily harm alone', () => {
  expect(decideFacts(reported({ acts: [act({ kind: 'offence', class: '8N', against: 'victim' })], removals: [c5] })).needs).toEqual(['acts.A1.code']);
});

test('C5 asks for the class of an offence that has none yet', () => {
  expect(decideFacts(reported({ acts: [act({ kind: 'offence', against: 'victim' })], removals: [c5] })).needs).toEqual(['acts.A1.class']);
});

test('C5 asks for no class of a rape whose class waits for the age of the victim: it is open for none', () => {
  const { needs, removals } = decideFacts(reported({ victims: [{ id: 'V1' }], acts: [act({ kind: 'sexual-act', deed: 'penetration-with-penis', stage: 'completed', consent: 'did-not-consent', features: [] })], removals: [c5] }));
  expect(needs.filter((need) => need.startsWith('acts.'))).toEqual([]);
  expect(removals).toMatchObject([{ removed: false }]);
});

const chosen = { kind: 'offence', class: '8N', code: '008/06', against: 'victim' } as const;

test.each([
  ['not recorded', act({ ...chosen, probable: false })],
  ['not decided yet', act({ ...chosen, probable: null })],
  ['not classified yet', act({ kind: 'assault' })],
  ['not notifiable', act({ kind: 'message', content: 'nuisance' })],
] as const)('what is %s has nothing to take out of the figures', (_, told) => {
  expect(decideFacts(reported({ acts: [told], removals: [c2] })).removals).toEqual([]);
});

test('C1 asks for the reference before anything is said of it', () => {
  const decided = tried(abh, { ...c1, otherForceReference: null });
  expect(decided.needs).toEqual(['removals.A1.otherForceReference']);
  expect(decided.refer).toEqual([]);
});

test('C1 asks nothing of pressure: the crime is not withdrawn but recorded elsewhere', () => {
  expect(tried(abh, { ...c1, pressure: true }).removals).toMatchObject([{ removed: true }]);
});

test.each<readonly [string, Code, Removal]>([
  ['C3 without a live record', abh, { ...c3, pressure: null, duplicateOf: 'no-live-record' }],
  ['C4 without a mistake', abh, { ...c4, pressure: null, mistake: false }],
  ['C5 on section 20', ['8N', '008/01'], { ...c5, pressure: null }],
  ['C2, of which nothing else is told, by somebody who is part of the investigation', abh, { of: 'A1', reason: 'C2', independent: false }],
])('%s is refused, and nothing else is asked of it', (_, code, removal) => {
  const { removals, needs } = tried(code, removal);
  expect([removals, needs]).toMatchObject([[{ removed: false }], []]);
});

test.each([null, true])('C3 asks nothing of pressure (%s): the crime stays on its other record', (pressure) => {
  const { removals, needs } = tried(abh, { ...c3, pressure });
  expect([removals, needs]).toMatchObject([[{ removed: true }], []]);
});

/** Of a victim whose age and sex are not told. */
const ofNoClassYet = (deed: 'penetration-with-penis' | 'touching', removal: Removal) =>
  decideFacts(reported({ victims: [{ id: 'V1' }], acts: [act({ kind: 'sexual-act', deed, stage: 'completed', consent: 'did-not-consent', features: [] })], removals: [removal] })).removals;

test('a rape is one before its class is known: C2 is for a registered registrar alone (page 25), and of another sexual act of no class it is not', () => {
  expect(ofNoClassYet('penetration-with-penis', c2)).toMatchObject([{ removed: false, authority: 'registered-registrar' }]);
  expect(ofNoClassYet('penetration-with-penis', { ...c2, decidedBy: 'registered-registrar' })).toMatchObject([{ removed: true }]);
  expect(ofNoClassYet('touching', c2)).toMatchObject([{ removed: true, authority: 'registrar-or-designated-decision-maker' }]);
});

test('C2 asks for the class of an offence that has none yet', () => {
  const { needs, removals } = decideFacts(reported({ acts: [act({ kind: 'offence', against: 'victim' })], removals: [c2] }));
  expect([needs, removals]).toMatchObject([['acts.A1.class'], [{ removed: null, authority: null }]]);
});

test('a rape told by its code alone is cancelled under C2 by a registered registrar alone', () => {
  const byCode = (decidedBy: NonNullable<Removal['decidedBy']>) => decideFacts(reported({ acts: [act({ kind: 'offence', code: '019/08' })], removals: [{ ...c2, decidedBy }] }));
  expect(byCode('designated-decision-maker').removals).toMatchObject([{ removed: false, authority: 'registered-registrar' }]);
  expect(byCode('registered-registrar').removals).toMatchObject([{ removed: true }]);
});

test('a removal is of the act it names', () => {
  const acts = [act(chosen), act({ id: 'A2', kind: 'offence', class: '19C', code: '019/08', against: 'victim' })];
  expect(decideFacts(reported({ acts, removals: [{ ...c2, of: 'A2' }] })).removals).toMatchObject([{ of: 'A2', removed: false, authority: 'registered-registrar' }]);
});

const mutilation = (mandatoryReport: boolean, removal: Removal) =>
  answerOf(decideFacts(reported({ report: { by: 'professional', inDoubt: false }, victims: [{ id: 'V1', age: 12, sex: 'female' }], acts: [act({ kind: 'fgm', deed: 'done-or-assisted', mandatoryReport })], removals: [removal] })));

test.each<readonly [string, boolean, Removal, boolean, string]>([
  ['the registrar', true, { ...c2, decidedBy: 'registrar' }, true, 'registrar'],
  ['a registered registrar', true, { ...c2, decidedBy: 'registered-registrar' }, true, 'registrar'],
  ['a designated decision maker', true, c2, false, 'registrar'],
  ['a designated decision maker, as recorded in error', true, c4, false, 'registrar'],
  ['the registrar, as recorded in error', true, { ...c4, decidedBy: 'registrar' }, true, 'registrar'],
  ['a designated decision maker, a duplicate', true, c3, true, 'independent-trained-decision-maker'],
  ['a designated decision maker, of what was no mandatory report', false, c2, true, 'registrar-or-designated-decision-maker'],
])('mutilation that was reported under the duty, by %s (page 45)', (_, mandatoryReport, removal, removed, who) => {
  expect(mutilation(mandatoryReport, removal)).toMatchObject({ cancellations: [{ removed }], authority: [{ who }], needs: [] });
});

test('who decides of mutilation is asked', () => {
  expect(mutilation(true, { ...c2, decidedBy: null }).needs).toEqual(['removals.A1.decidedBy']);
});
