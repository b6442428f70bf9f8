/** Alternate offences of murder, rape and robbery in shops, and related crimes that alone can be charged (pages 18-22). */
import { expect, test } from 'vitest';
import { murder, offence, rapeOfChild, rapeOfGirl, tried, whole, type OutcomeInput, type Tried } from '../../../../tests/support/outcomes.ts';
import { act, decideFacts, reported } from '../../../../tests/support/facts.ts';
import { answerOf } from '../answer.ts';
import type { FactsInput } from '../facts/document.ts';

const of = (crime: Tried['crime'], alternate: Tried['alternate'], change: Tried = {}): Tried => ({ ...(crime === undefined ? {} : { crime }), alternate, decidedBy: 'prosecutor', ...change });
const murdered = (alternate: Tried['alternate'], change: Tried = {}): Tried => of(murder, alternate, { decidedBy: 'registrar', shown: ['charge-record', 'murder-established', 'related-to-the-death', 'alternate-in-public-interest'], ...change });
const penetrated: Tried = { shown: ['charge-record', 'penile-penetration'] };
const onTheForm: Tried = { shown: ['charge-record', 'alternate-in-public-interest'] };
const nothing: Tried = { shown: ['charge-record'] };
const attempt = offence('19D', '019/11');
const attemptOnChild = offence('19E', '019/18');
const robbery = act({ kind: 'theft', goods: 'other', from: 'shop', force: 'to-steal', property: 'business' });
const low = ['charge-record', 'principal-or-accessory', 'no-ground-to-reclassify', 'limited-force', 'low-value', 'not-prolific', 'no-weapon', 'why-force-not-charged', 'why-not-referred'] as const;
const robbed = (change: Tried = {}): Tried => ({ ...of(robbery, 'theft', { decidedBy: 'sergeant', shown: [...low] }), around: { victims: [{ id: 'V1', kind: 'organisation' }] }, ...change });
const lowWithout = (check: (typeof low)[number]): Tried => robbed({ shown: low.filter((each) => each !== check) });

test.each<readonly [string, Tried, boolean]>([
  ['murder charged as manslaughter (page 19)', murdered('manslaughter'), true],
  ['murder charged as causing or allowing a death', murdered('causing-or-allowing-death'), true],
  ['murder charged as section 18 (page 19)', murdered('another-offence'), false],
  ['murder, the prosecutor silent on the public interest', murdered('manslaughter', { shown: ['charge-record', 'murder-established', 'related-to-the-death'] }), false],
  ['murder, an officer endorses it', murdered('manslaughter', { decidedBy: 'officer' }), false],
  ['rape of a child of 12 as section 13 (page 20)', of(rapeOfChild, 'sexual-offences-13', penetrated), true],
  ['rape of a child of 12 as section 13, not by penis', of(rapeOfChild, 'sexual-offences-13', nothing), false],
  ['rape of a girl of 15 as section 13 alone', of(rapeOfGirl, 'sexual-offences-13', { ...penetrated, around: { victims: [{ id: 'V1', age: 15 }] } }), false],
  ['rape of a girl of 12 recorded under 16', of(rapeOfGirl, 'sexual-offences-13', { ...penetrated, around: { victims: [{ id: 'V1', age: 12 }] } }), true],
  ['rape of a girl of 15 as section 13, the prosecutor says so (Outcomes 8)', of(rapeOfGirl, 'sexual-offences-13', onTheForm), true],
  ['rape as section 2 (page 20)', of(rapeOfGirl, 'sexual-offences-2', nothing), true],
  ['rape as another sexual offence by an accredited registrar (page 20)', of(rapeOfGirl, 'another-sexual-offence', { ...nothing, decidedBy: 'registered-registrar' }), true],
  ['rape as another sexual offence by a registrar who is not', of(rapeOfGirl, 'another-sexual-offence', { ...nothing, decidedBy: 'registrar', around: { victims: [{ id: 'V1', age: 15 }] } }), false],
  ['rape as assault by an accredited registrar (page 20)', of(rapeOfGirl, 'another-offence', { ...nothing, decidedBy: 'registered-registrar' }), false],
  ['attempted rape, the prosecutor says so (page 20)', of(attempt, 'another-sexual-offence', onTheForm), true],
  ['attempted rape as section 2, nobody says so', of(attempt, 'sexual-offences-2', nothing), false],
  ['attempted rape of a child as section 13, nobody says so', of(attemptOnChild, 'sexual-offences-13', penetrated), false],
  ['robbery in a shop, theft charged (page 22)', robbed(), true],
  ['robbery in a shop, assault charged', robbed({ alternate: 'another-offence' }), false],
  ['robbery in a shop, more force', lowWithout('limited-force'), false],
  ['robbery in a shop, of value', lowWithout('low-value'), false],
  ['robbery in a shop, a prolific offender', lowWithout('not-prolific'), false],
  ['robbery in a shop, a weapon seen', lowWithout('no-weapon'), false],
  ['robbery in a shop, no reason for not charging the force (page 21)', lowWithout('why-force-not-charged'), false],
  ['robbery in a shop, no sergeant', lowWithout('why-not-referred'), false],
  ['robbery in a shop, the prosecutor decides on theft (page 21)', robbed({ decidedBy: 'prosecutor', shown: ['charge-record', 'principal-or-accessory', 'no-ground-to-reclassify'] }), true],
])('%s: %o', (_, change, may) => {
  const { outcome, refer, needs } = tried('1A', change);
  expect(outcome).toMatchObject([{ may }]);
  expect([refer, needs]).toEqual([[], []]);
});

const sections = ['sexual-offences-2', 'sexual-offences-6-1', 'sexual-offences-8-1-or-2', 'sexual-offences-9-2', 'sexual-offences-13', 'sexual-offences-25-6', 'sexual-offences-30-3', 'sexual-offences-34-2', 'another-sexual-offence'] as const;
const anyVictim = new Set(['sexual-offences-2', 'sexual-offences-30-3', 'sexual-offences-34-2']);

test.each(sections)('rape charged as %s, by the list alone (page 20)', (section) => {
  const may = (crime: Tried['crime']) => tried('1A', of(crime, section, { ...penetrated, around: { victims: [{ id: 'V1', age: 14 }] } })).outcome[0]?.may;
  expect([may(rapeOfChild), may(rapeOfGirl)]).toEqual([section !== 'another-sexual-offence', anyVictim.has(section)]);
});

test.each(['infanticide', 'child-destruction'] as const)('murder charged as %s (page 19)', (alternate) => {
  expect(tried('1A', murdered(alternate)).outcome).toMatchObject([{ may: true }]);
});

test.each(['theft', 'another-offence', 'manslaughter'] as const)('rape is never closed as %s, whoever authorises it', (alternate) => {
  expect(tried('1A', of(rapeOfGirl, alternate, { ...onTheForm, decidedBy: 'registered-registrar' })).outcome).toMatchObject([{ may: false, because: 'The alternate offence is not a sexual one.' }]);
});

test('whether the victim of rape is under 13 is asked only where the list turns on it', () => {
  expect(tried('1A', of(rapeOfGirl, 'sexual-offences-13', penetrated)).needs).toEqual(['victims.V1.age']);
  expect(tried('1A', of(rapeOfGirl, 'sexual-offences-2', penetrated)).needs).toEqual([]);
});

test('who decides on a robbery in a shop is asked only where the record does not show all that police need (Retail robbery 2)', () => {
  const undecided = (change: Tried = {}) => tried('1A', robbed({ decidedBy: undefined, ...change }));
  expect(undecided()).toMatchObject({ outcome: [{ may: true }], needs: [] });
  expect(undecided({ shown: low.filter((each) => each !== 'low-value') })).toMatchObject({ outcome: [{ may: null }], needs: ['outcomes.A1-1A.decidedBy'] });
  expect(undecided({ alternate: 'another-offence' })).toMatchObject({ outcome: [{ may: null }], needs: ['outcomes.A1-1A.decidedBy'] });
  expect(undecided({ alternate: undefined })).toMatchObject({ outcome: [{ may: null }], needs: ['outcomes.A1-1A.alternate'] });
  expect(undecided({ shown: low.filter((each) => each !== 'low-value'), decidedBy: 'prosecutor' })).toMatchObject({ outcome: [{ may: true }], needs: [] });
});

test('robbery of a person in a shop, told by its class alone: whether it is retail robbery is asked', () => {
  const crime = offence('34A', '034/01');
  const plain = { ...of(crime, 'theft', { decidedBy: 'sergeant', shown: ['charge-record', 'principal-or-accessory', 'no-ground-to-reclassify'] }) };
  expect(tried('1A', { ...plain, nature: undefined }).needs).toEqual(['outcomes.A1-1A.nature']);
  expect(tried('1A', { ...plain, nature: ['retail-robbery'] }).outcome).toMatchObject([{ may: false }]);
  expect(tried('1A', { ...plain, nature: [] }).outcome).toMatchObject([{ may: true }]);
});

test('a designated decision maker endorses the alternate to murder: the documents differ (T2)', () => {
  expect(tried('1A', murdered('manslaughter', { decidedBy: 'designated-decision-maker' })).refer).toMatchObject([{ about: 'outcomes.A1-1A', cites: ['Crime Recording Rules 2026/27, page 19', 'Outcomes for Recorded Crimes 2026, page 6'] }]);
});

test('before the guidance on retail robbery the general rule is enough, and inside its month a person decides', () => {
  const general = robbed({ shown: ['charge-record', 'principal-or-accessory', 'no-ground-to-reclassify'] });
  const on = (decideOn: string) => tried('1A', { ...general, around: { ...general.around, decideOn } }).outcome[0]?.may;
  expect([on('2026-03-31'), on('2026-04-15'), on('2026-05-01')]).toEqual([true, null, false]);
});

const hurt = act({ id: 'H', kind: 'assault', injury: 'actual', intentSeriousHarm: false, features: [] });
const damaged = offence('58D', '149/00', { id: 'D' });
const shove = offence('105A', '105/01', { id: 'S' });
type PutForward = readonly [of: string, type: OutcomeInput['type'], change?: Partial<OutcomeInput>];
const outcomes = (...those: readonly PutForward[]): NonNullable<FactsInput['outcomes']> => those.map(([id, type, change]) => ({ of: id, type, ...whole[type], ...change }));
const answered = (acts: NonNullable<FactsInput['acts']>, ...those: readonly PutForward[]) => answerOf(decideFacts(reported({ offenders: [{ id: 'O1', age: 30 }], acts, outcomes: outcomes(...those) })));
const classes = ({ crimes }: ReturnType<typeof answered>) => crimes.flatMap((crime) => Array<string>(crime.count).fill(`${crime.additional ? '+' : ''}${crime.class ?? '?'}`));

test('only the damage can be charged: the assault takes another outcome, and the damage is recorded beside it (page 18)', () => {
  const answer = answered([hurt, damaged], ['H', '15'], ['H', '1A'], ['D', '1']);
  expect(classes(answer)).toEqual(['8N', '+58D']);
  expect(answer.outcome).toMatchObject([{ type: '15', may: true }, { type: '1A', may: false }, { of: 'D', type: '1', may: true }]);
  expect(answer.needs).toEqual([]);
});

test.each<readonly [string, readonly PutForward[]]>([
  ['the assault can be charged as well', [['H', '1'], ['D', '1']]],
  ['the evidence on the assault is sufficient', [['H', '15', { evidence: 'sufficient-to-charge' }], ['D', '1']]],
  ['nothing of the damage can be charged', [['H', '15'], ['D', '15']]],
])('%s: the damage stays part of the assault', (_, those) => {
  expect(classes(answered([hurt, damaged], ...those))).toEqual(['8N']);
});

test('whether the principal crime can be charged is asked', () => {
  expect(answered([hurt, damaged], ['D', '1']).needs).toEqual(['outcomes']);
});

test('of two related crimes that can be charged the principal crime rule chooses (page 18)', () => {
  expect(classes(answered([hurt, damaged, shove], ['H', '15'], ['D', '1'], ['S', '1']))).toEqual(['8N', '+105A']);
});

test.each<readonly [OutcomeInput['type'], boolean | null]>([
  ['1A', false],
  ['2A', false],
  ['4', false],
  ['3A', null],
  ['15', true],
])('outcome %s of the principal crime when only a related crime is charged (T1)', (type, may) => {
  const answer = answered([hurt, damaged], ['H', type], ['D', '1']);
  expect(answer.outcome[0]).toMatchObject({ type, may });
});

test('outcomes 3 and 6 of the principal crime: page 58 bars them, page 18 does not (T1)', () => {
  const { refer } = answered([hurt, damaged], ['H', '3A'], ['D', '1']);
  expect(refer).toMatchObject([{ because: expect.stringContaining('page 58') as string }]);
});
