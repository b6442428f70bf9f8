/** Outcomes 1 to 24: what each asks, all of it there, and the smallest change that refuses it. */
import { expect, test } from 'vitest';
import { abh, assault, crimeFor, factsWith, knife, murder, offence, rapeOfChild, rapeOfGirl, tried, whole, type Tried } from '../../../../tests/support/outcomes.ts';
import { act, decideFacts, reported } from '../../../../tests/support/facts.ts';
import { answerOf } from '../answer.ts';
import type { FactsInput } from '../facts/document.ts';
import { outcomeTypes, type OutcomeType } from '../facts/outcome.ts';

const without = (type: OutcomeType, check: string): Tried => ({ shown: (whole[type].shown ?? []).filter((each) => each !== check) });
const alsoShowing = (type: OutcomeType, ...checks: NonNullable<Tried['shown']>): Tried => ({ shown: [...(whole[type].shown ?? []), ...checks] });

const partners: FactsInput = { victims: [{ id: 'V1', age: 30, capacity: [] }], pairs: [{ victim: 'V1', offender: 'O1', relationship: 'partner' }] };

test.each(outcomeTypes)('outcome %s may be given where all it asks is there', (type) => {
  const { outcome, needs, refer } = tried(type);
  expect(outcome).toEqual([{ of: 'A1', type, may: true, because: 'What the outcome asks is there.' }]);
  expect([needs, refer]).toEqual([[], []]);
});

test.each(outcomeTypes.flatMap((type) => (whole[type].shown ?? []).map((check) => [type, check] as const)))('outcome %s is refused where the record does not show %s', (type, check) => {
  expect(tried(type, without(type, check)).outcome).toMatchObject([{ may: false }]);
});

test.each(outcomeTypes.filter((type) => type !== '7'))('outcome %s is refused where the victim has not been told (page 3)', (type) => {
  expect(tried(type, { victimTold: false }).outcome).toMatchObject([{ may: false, because: 'The victim has not been told of the outcome.' }]);
});

test('of two who acted together one is 12, and may be charged', () => {
  const given = (one: number, other: number) =>
    answerOf(decideFacts(reported({ offenders: [{ id: 'O1', age: one }, { id: 'O2', age: other }], acts: [offence('105A', '105/01', { by: ['O1', 'O2'] })], outcomes: [{ of: 'A1', type: '1', ...whole['1'] }] }))).outcome[0]?.may;
  expect([given(9, 12), given(9, 9)]).toEqual([true, false]);
});

test('an offence against the state has no victim to tell', () => {
  expect(tried('7', { victimTold: undefined })).toMatchObject({ outcome: [{ may: true }], needs: [] });
});

const known: readonly OutcomeType[] = ['1', '1A', '2', '2A', '3', '3A', '4', '6', '7', '8', '9', '10', '21', '22'];

test.each(outcomeTypes)('outcome %s: whether the suspect has to know of it (page 3)', (type) => {
  expect(tried(type, { suspectTold: false }).outcome).toMatchObject([{ may: !known.includes(type) }]);
});

test.each<readonly [string, OutcomeType, Tried]>([
  ['1 for an alternate offence (page 9)', '1', { chargedWith: 'alternate-on-the-same-facts' }],
  ['2 for an alternate offence (page 11)', '2', { chargedWith: 'alternate-on-the-same-facts' }],
  ['3 for an alternate offence (page 11)', '3', { chargedWith: 'alternate-on-the-same-facts' }],
  ['1A for the offence recorded', '1A', { chargedWith: 'recorded-crime' }],
  ['1A for handling what was robbed (page 21)', '1A', { chargedWith: 'other-facts' }],
  ['2 of somebody of 18', '2', { age: 18 }],
  ['2 of a child of 9', '2', { age: 9 }],
  ['2 of an indictable-only offence without the prosecutor (page 10)', '2', { crime: offence('5D', '005/01') }],
  ['2, simple, of possession of a knife (page 10)', '2', { crime: knife }],
  ['3 of somebody of 17', '3', { age: 17 }],
  ['3, simple, of neither domestic abuse nor hate crime (page 11)', '3', { caution: 'simple' }],
  ['3 of an indictable-only offence, no superintendent (page 11)', '3', { crime: offence('5D', '005/01'), ...alsoShowing('3', 'prosecutor-authorised') }],
  ['3 of an indictable-only offence, no prosecutor', '3', { crime: offence('5D', '005/01'), ...alsoShowing('3', 'superintendent-authorised-referral') }],
  ['3, conditional, of somebody vulnerable without an appropriate adult (page 12)', '3', { matters: ['suspect-vulnerable'] }],
  ['3 after recent cautions by an officer (page 11)', '3', { matters: ['cautioned-or-convicted-within-two-years'], decidedBy: 'officer', ...alsoShowing('3', 'exceptional-circumstances') }],
  ['3 after recent cautions, nothing exceptional', '3', { matters: ['cautioned-or-convicted-within-two-years'], decidedBy: 'inspector' }],
  ['3 of a listed offence by a sergeant', '3', { matters: ['specified-in-appendix-b'], decidedBy: 'sergeant' }],
  ['4 of what nobody reported, no victim (page 13)', '4', { matters: ['not-reported-before'] }],
  ['5 without enough evidence (page 13)', '5', { evidence: 'insufficient' }],
  ['5 of rape by an inspector (page 13)', '5', { crime: rapeOfGirl, decidedBy: 'inspector' }],
  ['6 of somebody of 17 (page 14)', '6', { age: 17 }],
  ['6 without the evidence', '6', { evidence: 'shows-responsibility' }],
  ['6 with aggravating factors and no justification', '6', { matters: ['aggravating-factors'] }],
  ['7 of another drug', '7', { crime: offence('92D', '092/60', { to: [], pointsToProve: 'made-out' }) }],
  ['7 of somebody of 17 (page 14)', '7', { age: 17 }],
  ['7 without the evidence', '7', { evidence: 'insufficient' }],
  ['8 of an indictable-only offence (page 15)', '8', { crime: offence('5D', '005/01') }],
  ['8 of abuse by an intimate partner (page 15)', '8', { nature: ['domestic-abuse-by-intimate-partner'], decidedBy: 'inspector', ...alsoShowing('8', 'exceptional-circumstances') }],
  ['8 between partners, whatever is ticked (page 15)', '8', { around: partners, decidedBy: 'inspector', ...alsoShowing('8', 'exceptional-circumstances') }],
  ['8 of what is aggravated in law, nothing exceptional', '8', { crime: offence('105B', '008/57'), decidedBy: 'inspector' }],
  ['21 of what is aggravated in law, nothing exceptional (page 22)', '21', { crime: offence('105B', '008/57'), ...alsoShowing('21', 'decider-fits') }],
  ['17 of section 47 between partners (page 20)', '17', { crime: abh, chargeWouldBe: 'summary-only', around: partners }],
  ['8 of hate crime without exceptional circumstances', '8', { nature: ['hate'], decidedBy: 'inspector' }],
  ['8 of hate crime by a sergeant', '8', { nature: ['hate'], decidedBy: 'sergeant', ...alsoShowing('8', 'exceptional-circumstances') }],
  ['8 of a child with a knife (page 15)', '8', { crime: knife, age: 17 }],
  ['8 of a child with a knife at school', '8', { crime: offence('10D', '008/27', { to: [], pointsToProve: 'made-out' }), age: 17 }],
  ['8 without the evidence', '8', { evidence: 'shows-responsibility' }],
  ['9 by an inspector (page 16)', '9', { decidedBy: 'inspector' }],
  ['10 of an indictable-only offence (page 16)', '10', { crime: offence('5D', '005/01') }],
  ['10 without the evidence', '10', { evidence: 'insufficient' }],
  ...(['1', '1A', '4', '9', '10'] as const).map((type) => [`${type} of a child of 9 (page 16)`, type, { age: 9 }] as const),
  ['11 of a child of 10 (page 16)', '11', { age: 10 }],
  ['11 of a child who was interviewed alone', '11', { matters: ['suspect-interviewed'] }],
  ['11 without evidence of responsibility', '11', { evidence: 'insufficient' }],
  ['12 of a suspect who died with evidence enough (page 17)', '12', { death: 'with-enough-evidence' }],
  ['12 of an illness, waiting not considered', '12', { death: 'nobody' }],
  ['12 without evidence of responsibility', '12', { evidence: 'insufficient' }],
  ['13 without evidence of responsibility', '13', { evidence: 'insufficient' }],
  ['14 with a named suspect (page 17)', '14', { suspect: 'can-be-found' }],
  ['14 where the victim supports action', '14', { victim: 'supports' }],
  ['15 where the victim does not support it (page 18)', '15', { victim: 'not-able-to-support' }],
  ['15 with sufficient evidence and nobody wanted', '15', { evidence: 'sufficient-to-charge' }],
  ['15 of a suspect who could be found, of unknown identity (page 22)', '15', { suspect: 'can-be-found' }],
  ['15 of an offence against the state, the points not made out (page 18)', '15', { crime: knife }],
  ['15 of rape by a sergeant (page 22)', '15', { crime: rapeOfGirl, decidedBy: 'sergeant' }],
  ['16 of high-risk domestic abuse by a sergeant (page 23)', '16', { nature: ['high-risk-domestic-abuse'], decidedBy: 'sergeant' }],
  ['16 for lost contact (page 19)', '16', { victim: 'out-of-contact' }],
  ['16 where the victim supports action', '16', { victim: 'supports' }],
  ['16 without a suspect', '16', { suspect: 'not-identified' }],
  ['16 of an offence against the state', '16', { crime: knife }],
  ['17 of what would be tried in the Crown Court (page 20)', '17', { crime: abh, chargeWouldBe: 'triable-in-the-crown-court' }],
  ['17 of section 47 in domestic abuse (page 20)', '17', { crime: abh, chargeWouldBe: 'summary-only', nature: ['domestic-abuse-otherwise'] }],
  ['17 with a warrant in the first instance (page 20)', '17', { matters: ['warrant-in-the-first-instance'] }],
  ['17 without a suspect', '17', { suspect: 'not-identified' }],
  ['18 with a named suspect (page 21)', '18', { suspect: 'identity-established' }],
  ['19 of an assault (page 24)', '19', { crime: abh }],
  ['20 for another police force (page 21)', '20', { otherBody: 'police-force' }],
  ['21 of hate crime, nothing exceptional (page 22)', '21', { nature: ['hate'], ...alsoShowing('21', 'decider-fits') }],
  ['21 of child abuse by no fitting decision maker', '21', { nature: ['child-abuse'], ...alsoShowing('21', 'exceptional-circumstances') }],
  ['21 of an indictable-only offence', '21', { crime: offence('5D', '005/01') }],
  ['21 of an offence relevant to work with children, nothing exceptional', '21', { nature: ['relevant-to-work-with-children-or-vulnerable'] }],
  ['21 of domestic abuse, nothing exceptional', '21', { nature: ['domestic-abuse-by-intimate-partner'] }],
  ['21 of high-risk domestic abuse, nothing exceptional', '21', { nature: ['high-risk-domestic-abuse'] }],
  ['21 without a suspect', '21', { suspect: 'not-identified' }],
  ['22 of domestic abuse by a sergeant (page 23)', '22', { nature: ['domestic-abuse-otherwise'], decidedBy: 'sergeant' }],
  ['23 of an adult', '23', { age: 18 }],
  ['23 without the evidence (page 23)', '23', { evidence: 'insufficient' }],
  ['23 of a knife, not by the youth justice service (page 24)', '23', { crime: knife }],
  ['24 of a child', '24', { age: 17 }],
  ['24 without the evidence (page 24)', '24', { evidence: 'shows-responsibility' }],
])('%s is refused', (_, type, change) => {
  expect(tried(type, change).outcome).toMatchObject([{ may: false }]);
});

test.each<readonly [string, OutcomeType, Tried]>([
  ['2 of a child of 17', '2', { age: 17 }],
  ['2 of a child of 10', '2', { age: 10 }],
  ['2, conditional, of possession of a knife', '2', { crime: knife, caution: 'conditional' }],
  ['2 of an indictable-only offence with the prosecutor', '2', { crime: offence('5D', '005/01'), ...alsoShowing('2', 'prosecutor-authorised') }],
  ['2 the prosecutor authorised', '2', { shown: [...(whole['2'].shown ?? []).filter((each) => each !== 'police-may-decide'), 'prosecutor-authorised'] }],
  ['3 of somebody of 18', '3', { age: 18 }],
  ['3, simple, of what is aggravated in law', '3', { crime: offence('105B', '008/57'), caution: 'simple' }],
  ['3, simple, between partners', '3', { caution: 'simple', around: partners }],
  ['3, simple, of hate crime', '3', { caution: 'simple', nature: ['hate'] }],
  ['3 of an indictable-only offence with both', '3', { crime: offence('5D', '005/01'), shown: ['history-eligible', 'prosecutor-authorised', 'superintendent-authorised-referral'] }],
  ['3, conditional, of somebody vulnerable with an appropriate adult', '3', { matters: ['suspect-vulnerable'], ...alsoShowing('3', 'appropriate-adult') }],
  ['3 after recent cautions by an inspector', '3', { matters: ['cautioned-or-convicted-within-two-years'], decidedBy: 'inspector', ...alsoShowing('3', 'exceptional-circumstances') }],
  ['4 that the court took without the form (page 13)', '4', { shown: [...(whole['4'].shown ?? []).filter((each) => each !== 'acceptance-signed'), 'court-took-it'] }],
  ['4 of what nobody reported, the victim confirming', '4', { matters: ['not-reported-before'], ...alsoShowing('4', 'victim-traced-and-confirms') }],
  ['5 of rape by the registrar', '5', { crime: rapeOfGirl, decidedBy: 'registrar', shown: ['death-documented'] }],
  ['6 of somebody of 18', '6', { age: 18 }],
  ['7 of khat', '7', { crime: offence('92D', '093/74', { to: [], pointsToProve: 'made-out' }) }],
  ['8 of hate crime by an inspector', '8', { nature: ['hate'], decidedBy: 'inspector', ...alsoShowing('8', 'exceptional-circumstances') }],
  ['8 of an adult with a knife', '8', { crime: knife, age: 18 }],
  ['8 of a child who threatened with a knife, which is not possession', '8', { crime: offence('10D', '008/64', { against: 'victim' }), age: 17 }],
  ['11 of a child interviewed with an appropriate adult', '11', { matters: ['suspect-interviewed'], ...alsoShowing('11', 'appropriate-adult') }],
  ['12 of an illness, waiting considered', '12', { death: 'nobody', ...alsoShowing('12', 'adjournment-considered') }],
  ['1 of a child of 10', '1', { age: 10 }],
  ['14 where the victim does not answer', '14', { victim: 'out-of-contact' }],
  ['15 of a suspect who is wanted (page 18)', '15', { evidence: 'sufficient-to-charge', matters: ['wanted-on-pnc'] }],
  ['15 of an offence against the state, the points made out', '15', { crime: knife, ...alsoShowing('15', 'points-made-out') }],
  ['15 of rape by an inspector', '15', { crime: rapeOfGirl, decidedBy: 'inspector' }],
  ['16 of rape by the police staff equivalent', '16', { crime: rapeOfGirl, decidedBy: 'inspector-equivalent' }],
  ['16 of high-risk domestic abuse by the registrar’s team', '16', { nature: ['high-risk-domestic-abuse'], decidedBy: 'registrars-team' }],
  ['16 of other domestic abuse by an officer', '16', { nature: ['domestic-abuse-otherwise'], decidedBy: 'officer' }],
  ['17 of section 47 that would be charged as common assault', '17', { crime: abh, chargeWouldBe: 'summary-only' }],
  ['21 of hate crime, exceptional and fitting', '21', { nature: ['hate'], ...alsoShowing('21', 'exceptional-circumstances', 'decider-fits') }],
  ['22 of domestic abuse by an inspector', '22', { nature: ['domestic-abuse-otherwise'], decidedBy: 'inspector' }],
  ['23 of a knife, by the youth justice service', '23', { crime: knife, ...alsoShowing('23', 'youth-justice-delivers') }],
])('%s may be given', (_, type, change) => {
  const { outcome, needs } = tried(type, change);
  expect(outcome).toMatchObject([{ may: true }]);
  expect(needs).toEqual([]);
});

test.each<readonly [OutcomeType, keyof (typeof whole)['1'], Tried, readonly string[]]>([
  ['1', 'shown', {}, ['outcomes.A1-1.shown']],
  ['1', 'chargedWith', {}, ['outcomes.A1-1.chargedWith']],
  ['1', 'suspectTold', {}, ['outcomes.A1-1.suspectTold']],
  ['8', 'nature', {}, ['outcomes.A1-8.nature']],
  ['9', 'decidedBy', {}, ['outcomes.A1-9.decidedBy']],
  ['15', 'victim', {}, ['outcomes.A1-15.victim']],
  ['15', 'suspect', {}, ['outcomes.A1-15.suspect']],
  ['15', 'decidedBy', { crime: rapeOfGirl }, ['outcomes.A1-15.decidedBy']],
  ['17', 'chargeWouldBe', { crime: abh }, ['outcomes.A1-17.chargeWouldBe']],
  ['20', 'otherBody', {}, ['outcomes.A1-20.otherBody']],
])('outcome %s without %s: it is asked', (type, fact, change, needs) => {
  expect(tried(type, { ...change, [fact]: undefined })).toMatchObject({ outcome: [{ may: null, because: null }], needs });
});

test('the age of the offender is asked where it matters', () => {
  expect(tried('6', { around: { offenders: [{ id: 'O1' }] } }).needs).toEqual(['offenders.O1.age']);
  expect(tried('1', { around: { offenders: [{ id: 'O1' }] } }).needs).toEqual([]);
});

test('what is refused asks nothing more', () => {
  expect(tried('3', { age: 17, shown: undefined, caution: undefined })).toMatchObject({ outcome: [{ may: false }], needs: [] });
});

test('a class that is tried in more than one way, without its code: it is asked', () => {
  const crime = act({ kind: 'offence', class: '8N', against: 'victim' });
  expect(tried('8', { crime }).needs).toEqual(['outcomes.A1-8.triable']);
  expect(tried('8', { crime, triable: 'indictable-only' }).outcome).toMatchObject([{ may: false }]);
});

test.each<readonly [OutcomeType, Tried, string | undefined]>([
  ['15', { crime: rapeOfGirl }, 'inspector-or-equivalent-or-registrars-team'],
  ['16', { nature: ['high-risk-domestic-abuse'] }, 'inspector-or-equivalent-or-registrars-team'],
  ['15', {}, undefined],
  ['5', { crime: murder }, 'registrar'],
  ['8', { nature: ['hate'] }, 'inspector'],
  ['22', { nature: ['domestic-abuse-by-intimate-partner'] }, 'inspector-or-equivalent'],
  ['3', { matters: ['specified-in-appendix-b'] }, 'inspector'],
  ['9', {}, 'prosecutor'],
])('outcome %s of %o is for %s', (type, change, who) => {
  expect(tried(type, change).authority).toEqual(who === undefined ? [] : [{ about: `outcomes.A1-${type}`, who }]);
});

test.each<readonly [OutcomeType, string, boolean | null]>([
  ['21', '2015-12-31', false],
  ['21', '2016-01-15', null],
  ['21', '2016-02-01', true],
  ['22', '2019-03-31', false],
  ['22', '2019-04-30', null],
  ['22', '2019-05-01', true],
  ['23', '2026-03-31', false],
  ['24', '2026-04-01', null],
  ['24', '2026-05-01', true],
])('outcome %s on %s', (type, decideOn, may) => {
  expect(tried(type, { around: { decideOn } }).outcome).toMatchObject([{ may }]);
});

test('what is not recorded, or is part of another crime, takes no outcome', () => {
  expect(tried('15', { crime: offence('8N', '008/06', { circumstances: ['recorded-by-another-force'] }) }).outcome).toMatchObject([{ may: false, because: 'It is not a recorded crime.' }]);
  const parts = reported({ acts: [abh, { ...assault, id: 'A2' }], outcomes: [{ of: 'A2', type: '15', ...whole['15'] }] });
  expect(answerOf(decideFacts(parts)).outcome).toMatchObject([{ may: false, because: expect.stringContaining('part of another crime') as string }]);
});

test('until the act is decided its outcome is open', () => {
  expect(tried('15', { crime: offence('8N', '008/06', { probable: undefined }) })).toMatchObject({ record: null, outcome: [{ type: '15', may: null }], needs: ['acts.A1.probable'] });
});

test('several outcomes may be put forward for one crime, and each is answered', () => {
  const facts = factsWith('15');
  const { outcome } = answerOf(decideFacts({ ...facts, outcomes: [...(facts.outcomes ?? []), { of: 'A1', type: '16', ...whole['16'] }, { of: 'A1', type: '18', ...whole['18'], suspect: 'identity-established' }] }));
  expect(outcome).toMatchObject([{ type: '15', may: true }, { type: '16', may: true }, { type: '18', may: false }]);
});

test.each(['1', '1A', '2', '2A', '3', '3A', '4', '5', '6', '7', '8', '9', '10'] as const)('outcome %s is refused where no suspect is identified, and that is not asked (pages 3, 9 and 13)', (type) => {
  expect(tried(type, { suspect: 'not-identified' }).outcome).toMatchObject([{ may: false }]);
  expect(tried(type, { suspect: null })).toMatchObject({ outcome: [{ may: true }], needs: [] });
  expect(tried(type, { suspect: 'can-be-found' }).outcome).toMatchObject([{ may: true }]);
});

test('where no outcome is named, those that the facts leave open are listed, and nothing is asked for them', () => {
  const listed = (change: object) => answerOf(decideFacts(reported({ offenders: [{ id: 'O1', age: 30 }], acts: [abh], outcomes: [{ of: 'A1', victimTold: true, suspectTold: true, nature: [], matters: [], ...change }] })));
  const nameless = listed({ suspect: 'not-identified', victim: 'not-able-to-support', evidence: 'insufficient', otherBody: 'agency', chargedWith: 'other-facts', decidedBy: 'officer', shown: ['victim-could-not-support'] });
  expect(nameless.outcome).toEqual([{ of: 'A1', type: '14', may: true, because: 'What the outcome asks is there.' }]);
  expect([nameless.needs, nameless.authority]).toEqual([[], []]);
  const open = listed({ suspect: 'identity-established', victim: 'supports' });
  expect(open.outcome.find(({ type }) => type === '15')).toEqual({ of: 'A1', type: '15', may: null, because: null });
  expect(open.outcome.map(({ type }) => type)).not.toContain('16');
  expect(open.needs).toEqual([]);
  const notRecorded = answerOf(decideFacts(reported({ acts: [offence('8N', '008/06', { circumstances: ['recorded-by-another-force'] })], outcomes: [{ of: 'A1' }] })));
  expect(notRecorded.outcome).toEqual([]);
});

test('every baseline is of a crime that is recorded', () => {
  expect(outcomeTypes.filter((type) => answerOf(decideFacts(reported({ acts: [crimeFor(type)] }))).record !== true)).toEqual([]);
  expect(rapeOfChild).toMatchObject({ class: '19E' });
});
