/** Driving that kills, seriously injures or is dangerous: pages 37-38 and 96-97. */
import { expect, test } from 'vitest';
import { against, classifiedAs, onDay } from '../../../../../tests/support/classified.ts';
import { act, crimesOf, decideFacts, reported } from '../../../../../tests/support/facts.ts';
import { answerOf } from '../../answer.ts';
import type { FactsInput } from '../../facts/document.ts';

type Driving = Partial<Parameters<typeof act<'driving'>>[0]>;

const driving = (change: Driving) => act({ kind: 'driving', pointsToProve: 'made-out', ...change });
const killing = (change: Driving) => driving({ result: 'death', ...change });
const injuring = (change: Driving) => driving({ result: 'serious-injury', ...change });
const dangerous = (change: Driving) => driving({ result: 'neither', manner: 'dangerous', vehicleStolen: false, ...change });
const open = { pointsToProve: 'not-made-out' } as const;

test.each<readonly [string, ReturnType<typeof driving>, string]>([
  ['death by dangerous driving, made out (page 36)', killing({ manner: 'dangerous' }), '4/4 004/04'],
  ['not made out yet', killing({ manner: 'dangerous', ...open }), 'N300/04'],
  ['whether it is made out is asked', killing({ manner: 'dangerous', pointsToProve: null }), 'needs pointsToProve'],
  ['death by careless driving', killing({ manner: 'careless' }), '4/8 004/08'],
  ['under the influence', killing({ manner: 'careless-under-influence' }), '4/6 004/06'],
  ['over the limit of a drug', killing({ manner: 'careless-over-drug-limit' }), '4/6 004/13'],
  ['under the influence, not made out yet', killing({ manner: 'careless-under-influence', ...open }), 'N300/04'],
  ['nothing known of the driving', killing({ manner: 'not-known', pointsToProve: null }), 'N300/04'],
  ['by a disqualified driver, from the outset', killing({ manner: 'disqualified', pointsToProve: null }), '4/9 004/17'],
  ['by a disqualified driver, not made out: the death is still one (pages 35 and 37)', killing({ manner: 'disqualified', ...open }), 'N300/04'],
  ['by an uninsured driver, from the outset', killing({ manner: 'unlicensed-or-uninsured', pointsToProve: null }), '4/9 004/09'],
  ['serious injury by dangerous driving', injuring({ manner: 'dangerous' }), '4/4 004/12'],
  ['not made out yet', injuring({ manner: 'dangerous', ...open }), 'crime-related-incident'],
  ['serious injury by careless driving', injuring({ manner: 'careless' }), '4/8 004/19'],
  ['under the influence: 4/6 is of deaths alone', injuring({ manner: 'careless-under-influence' }), '4/8 004/19'],
  ['by a disqualified driver', injuring({ manner: 'disqualified', pointsToProve: null }), '4/9 004/18'],
  ['nothing known of the driving', injuring({ manner: 'not-known', pointsToProve: null }), 'crime-related-incident'],
  ['dangerous driving, made out (page 96)', dangerous({}), '802 802/00'],
  ['not made out yet', dangerous(open), 'crime-related-incident'],
  ['made out is asked', dangerous({ pointsToProve: null }), 'needs pointsToProve'],
  ['whether the vehicle is stolen is asked', dangerous({ vehicleStolen: null }), 'needs vehicleStolen'],
  ['a stolen vehicle (page 97)', dangerous({ vehicleStolen: true }), '37/2 037/02'],
  ['a stolen vehicle, the driving not made out (page 75, T20)', dangerous({ vehicleStolen: true, ...open }), '48 ?'],
  ['carelessly, and nobody harmed', driving({ result: 'neither', manner: 'careless' }), 'nsir-incident'],
  ['uninsured, and nobody harmed', driving({ result: 'neither', manner: 'unlicensed-or-uninsured' }), 'nsir-incident'],
  ['the result is asked', driving({ manner: 'dangerous' }), 'needs result'],
  ['the manner is asked', killing({}), 'needs manner'],
  ['careless serious injury the day before it was an offence', injuring({ manner: 'careless', on: '2022-06-27' }), 'crime-related-incident'],
  ['and on the day it became one', injuring({ manner: 'careless', on: '2022-06-28' }), '4/8 004/19'],
  ['a disqualified driver kills the day before', killing({ manner: 'disqualified', on: '2015-04-12' }), '4/9 004/09'],
  ['and on the day', killing({ manner: 'disqualified', on: '2015-04-13' }), '4/9 004/17'],
  ['and seriously injures the day before', injuring({ manner: 'disqualified', on: '2015-04-12' }), 'crime-related-incident'],
  ['over the limit of a drug the day before it was an offence', killing({ manner: 'careless-over-drug-limit', on: '2015-03-01' }), 'N300/04'],
  ['and on the day', killing({ manner: 'careless-over-drug-limit', on: '2015-03-02' }), '4/6 004/13'],
])('%s', (_, one, expected) => {
  expect(classifiedAs(one)).toBe(expected);
});

test.each<readonly [string, ReturnType<typeof driving>, string, RegExp]>([
  ['serious injury by an uninsured driver', injuring({ manner: 'unlicensed-or-uninsured' }), '2026-05-04', /^refer: Page 37 names serious injury/],
  ['a road death in 2024, on a day the list does not print', killing({ manner: 'not-known' }), '2024-06-01', /^refer: The day on which this changed/],
  ['a road death before N300', killing({ manner: 'not-known' }), '2023-12-31', /^auditable-incident$/],
  ['a road death in 2025', killing({ manner: 'not-known' }), '2025-01-01', /^N300\/04$/],
])('%s', (_, one, day, expected) => {
  expect(classifiedAs(one, onDay(day))).toMatch(expected);
});

test('dangerous driving is against the state, and it is said whether the investigation confirms it', () => {
  const because = (change: Driving): readonly string[] => answerOf(decideFacts(reported({ report: { by: 'police' }, acts: [dangerous({ to: [], ...change })] }))).findings.filter(({ rule }) => rule === 'dangerous-driving').map((each) => each.because);
  expect(against(dangerous({ to: [] }))).toBe('state');
  expect([because({}), because(open)]).toEqual([['The investigation confirms dangerous driving.'], ['The investigation has not confirmed dangerous driving.']]);
});

const stab = act({ id: 'S', kind: 'assault', injury: 'serious', intentSeriousHarm: true, features: [] });
const drove = (change: Driving) => ({ ...dangerous({ otherEvidence: true, to: [], ...change }), id: 'D' });

test.each<readonly [string, FactsInput, readonly string[], readonly string[]]>([
  ['injuries on purpose by dangerous driving: two crimes (page 96)', reported({ acts: [stab, drove({})] }), ['+802 802/00', '5D 005/01'], []],
  ['the injuries the only evidence: one (page 97)', reported({ acts: [stab, drove({ otherEvidence: false })] }), ['5D 005/01'], []],
  ['what the evidence is is asked', reported({ acts: [stab, drove({ otherEvidence: null })] }), ['5D 005/01'], ['acts.D.otherEvidence']],
  ['an injury that was not intended: the driving needs no other evidence', reported({ acts: [{ ...stab, intentSeriousHarm: false }, drove({ otherEvidence: null })] }), ['802 802/00', '8N 008/01'], []],
  ['another driver', reported({ offenders: [{ id: 'O1' }, { id: 'O2' }], acts: [stab, drove({ by: ['O2'], otherEvidence: null })] }), ['5D 005/01', '802 802/00'], []],
  ['an offence of 802 that is chosen stands by itself', reported({ acts: [stab, act({ id: 'D', kind: 'offence', class: '802', against: 'state', to: [], pointsToProve: 'made-out' })] }), ['+802', '5D 005/01'], []],
  ['two drivers who race: one for each driver', reported({ offenders: [{ id: 'O1', group: 'G' }, { id: 'O2', group: 'G' }], acts: [{ ...drove({}), by: ['O1', 'O2'] }] }), ['802 802/00', '802 802/00'], []],
  ['two killed: two crimes, on the findings of the investigation alone', reported({ report: { by: 'police' }, victims: [{ id: 'V1' }, { id: 'V2' }], acts: [killing({ manner: 'dangerous', to: ['V1', 'V2'], probable: null })] }), ['4/4 004/04', '4/4 004/04'], []],
  ['a disqualified driver who kills: from the outset where it is made out, and nobody confirms a death (page 37)', reported({ report: { by: 'police' }, acts: [killing({ manner: 'disqualified', probable: null })] }), ['4/9 004/17'], []],
  ['an uninsured one', reported({ report: { by: 'police' }, acts: [killing({ manner: 'unlicensed-or-uninsured', probable: null })] }), ['4/9 004/09'], []],
  ['whether it is made out is asked', reported({ report: { by: 'police' }, acts: [killing({ manner: 'disqualified', pointsToProve: null })] }), [], ['acts.A1.pointsToProve']],
  ['where it is not, nobody is asked to confirm it either', reported({ report: { by: 'police' }, acts: [killing({ manner: 'disqualified', ...open })] }), [], []],
])('%s', (_, facts, crimes, needs) => {
  const decided = decideFacts(facts);
  expect([crimesOf(decided), decided.needs]).toEqual([crimes, needs]);
});

test.each(['dangerous', 'careless', 'careless-under-influence'] as const)('%s driving that the investigation has confirmed: no evidence to the contrary is asked (page 37)', (manner) => {
  const asked = (one: ReturnType<typeof driving>) => decideFacts(reported({ report: { by: 'police' }, acts: [{ ...one, probable: null, contraryEvidence: null }] })).needs;
  expect([asked(killing({ manner })), asked(injuring({ manner }))]).toEqual([[], []]);
});

const took = act({ id: 'T', kind: 'vehicle', to: ['V2'], force: 'none', deed: 'taken', intent: 'keep', aggravation: [] });
const killedBy = act({ id: 'K', kind: 'vehicle', force: 'none', deed: 'taken', intent: 'keep', aggravation: ['accident-killing'] });
const owner: FactsInput = { victims: [{ id: 'V1' }, { id: 'V2' }, { id: 'V3' }] };
const takingRecorded = (offender: string): FactsInput => ({ offenders: [{ id: 'O1' }, { id: 'O2' }], recorded: [{ victim: 'V2', offender, class: '48' }] });

test.each<readonly [string, FactsInput, readonly string[]]>([
  ['two deaths by one taking: one for each (page 38)', { acts: [{ ...killedBy, to: ['V1', 'V3'] }] }, ['37/1 037/01', '37/1 037/01']],
  ['the taking told beside the death: the death alone (page 76)', { acts: [took, killedBy] }, ['37/1 037/01']],
  ['the taking by somebody else', { offenders: [{ id: 'O1' }, { id: 'O2' }], acts: [{ ...took, by: ['O2'] }, killedBy] }, ['37/1 037/01', '48 048/01']],
  ['the taking is on the record: the death additionally (page 38)', { ...takingRecorded('O1'), acts: [killedBy, { ...stab, to: ['V1'] }] }, ['+37/1 037/01', '5D 005/01']],
  ['a taking by somebody else on the record: the principal crime alone', { ...takingRecorded('O2'), acts: [killedBy, { ...stab, to: ['V1'] }] }, ['5D 005/01']],
])('%s', (_, change, crimes) => {
  const victims: FactsInput = { victims: (owner.victims ?? []).map((each) => ({ ...each, capacity: [] })) };
  expect(crimesOf(decideFacts(reported({ ...victims, ...change })))).toEqual(crimes);
});

test.each<readonly [string, ReturnType<typeof driving>, exit: string | null, Readonly<Record<string, number>>]>([
  ['example 7: two killed, two records (page 36)', killing({ manner: 'dangerous', to: ['V1', 'V2'], probable: null, ...open }), 'cri-c', { 'N300/04': 2 }],
  ['two seriously injured: one crime related incident (page 37)', injuring({ manner: 'dangerous', to: ['V1', 'V2'], probable: null, ...open }), 'cri-c', { 'crime-related-incident': 1 }],
  ['dangerous driving: a crime related incident (page 96)', dangerous({ to: [], probable: null, ...open }), 'cri-c', { 'crime-related-incident': 1 }],
  ['a death, whatever is said against the offence (page 35)', killing({ manner: 'dangerous', contraryEvidence: true, ...open }), 'cri-c', { 'N300/04': 1 }],
  ['a death, and what is said against the offence is not asked', killing({ manner: 'careless', contraryEvidence: null, ...open }), 'cri-c', { 'N300/04': 1 }],
  ['a death by a disqualified driver, with evidence that no offence was committed (page 35)', killing({ manner: 'disqualified', contraryEvidence: true }), 'nsir-closure', { 'N300/04': 1 }],
  ['credible evidence that no crime happened', injuring({ manner: 'dangerous', contraryEvidence: true, ...open }), 'nsir-closure', { 'nsir-incident': 1 }],
])('%s', (_, one, exit, otherRecords) => {
  const answer = answerOf(decideFacts(reported({ report: { by: 'police' }, victims: [{ id: 'V1' }, { id: 'V2' }], acts: [one] })));
  expect([answer.exit['acts.A1'], answer.otherRecords, answer.record, answer.needs]).toEqual([exit, otherRecords, false, []]);
});
