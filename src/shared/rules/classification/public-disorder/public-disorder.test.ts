/** Public order (pages 9, 86-89): behaviour, aggravation, sex, victims, and the days the law changed on. */
import { expect, test } from 'vitest';
import { catalogue } from '../../../../../tests/support/catalogue.ts';
import { act, crimesOf, decideFacts, reported } from '../../../../../tests/support/facts.ts';
import { answerOf } from '../../answer.ts';
import type { FactsInput } from '../../facts/document.ts';

type Disorder = Parameters<typeof act<'public-disorder'>>[0];

const disorder = (change: Partial<Disorder>, more: FactsInput = {}): FactsInput => reported({ acts: [act({ kind: 'public-disorder', aggravatedByRaceOrReligion: false, becauseOfSex: false, ...change })], ...more });
const state = { to: [], pointsToProve: 'made-out' } satisfies Partial<Disorder>;

test.each<readonly [string, FactsInput, readonly string[]]>([
  ['section 4', disorder({ behaviour: 'fear-or-provocation-of-violence' }), ['9A 125/11']],
  ['section 4, aggravated', disorder({ behaviour: 'fear-or-provocation-of-violence', aggravatedByRaceOrReligion: true }), ['9B 066/91']],
  ['section 4A', disorder({ behaviour: 'intentional-harassment-alarm-or-distress' }), ['9A 125/09']],
  ['section 4A, aggravated', disorder({ behaviour: 'intentional-harassment-alarm-or-distress', aggravatedByRaceOrReligion: true }), ['9B 008/55']],
  ['section 4A because of sex', disorder({ behaviour: 'intentional-harassment-alarm-or-distress', becauseOfSex: true }), ['9A 068/25']],
  ['section 4A because of sex, and aggravated', disorder({ behaviour: 'intentional-harassment-alarm-or-distress', becauseOfSex: true, aggravatedByRaceOrReligion: true }), ['9B 008/55']],
  ['section 5', disorder({ behaviour: 'harassment-alarm-or-distress' }), []],
  ['section 5, aggravated', disorder({ behaviour: 'harassment-alarm-or-distress', aggravatedByRaceOrReligion: true }), ['9B 125/82']],
  ['affray', disorder({ behaviour: 'affray', ...state }), ['66 066/01']],
  ['violent disorder', disorder({ behaviour: 'violent-disorder', ...state }), ['62A 065/00']],
  ['riot', disorder({ behaviour: 'riot', ...state }), ['62A 064/01']],
  ['section 5 the day before it was no longer notifiable', disorder({ behaviour: 'harassment-alarm-or-distress' }, { decideOn: '2023-04-30' }), ['9A 125/12']],
  ['section 5 on that day', disorder({ behaviour: 'harassment-alarm-or-distress' }, { decideOn: '2023-05-01' }), []],
  ['section 5, aggravated, before that day', disorder({ behaviour: 'harassment-alarm-or-distress', aggravatedByRaceOrReligion: true }, { decideOn: '2023-04-30' }), ['9B 125/82']],
  ['because of sex, done the day before section 4B', disorder({ behaviour: 'intentional-harassment-alarm-or-distress', becauseOfSex: true, on: '2026-03-31' }), ['9A 125/09']],
  ['because of sex, done on its first day', disorder({ behaviour: 'intentional-harassment-alarm-or-distress', becauseOfSex: true, on: '2026-04-01' }), ['9A 068/25']],
])('%s', (_, facts, crimes) => {
  const decided = decideFacts(facts);
  expect(crimesOf(decided)).toEqual(crimes);
  expect([decided.needs, decided.refer]).toEqual([[], []]);
  expect(answerOf(decided).otherRecords).toEqual(crimes.length === 0 ? { 'nsir-incident': 1 } : {});
});

test('every outcome is an entry of the list', () => {
  const entries = ['9A 125/11', '9B 066/91', '9A 125/09', '9B 008/55', '9A 068/25', '9B 125/82', '66 066/01', '62A 065/00', '62A 064/01', '9A 125/12'];
  expect(entries.filter((entry) => !catalogue.offences.some((each) => `${each.class} ${each.code}` === entry))).toEqual([]);
});

test.each<readonly [string, FactsInput, readonly string[]]>([
  ['the behaviour', disorder({ behaviour: null }), ['acts.A1.behaviour']],
  ['aggravation of section 5', disorder({ behaviour: 'harassment-alarm-or-distress', aggravatedByRaceOrReligion: null }), ['acts.A1.aggravatedByRaceOrReligion']],
  ['aggravation of section 4A before sex', disorder({ behaviour: 'intentional-harassment-alarm-or-distress', aggravatedByRaceOrReligion: null, becauseOfSex: null }), ['acts.A1.aggravatedByRaceOrReligion']],
  ['sex, of section 4A that is not aggravated', disorder({ behaviour: 'intentional-harassment-alarm-or-distress', becauseOfSex: null }), ['acts.A1.becauseOfSex']],
  ['not sex once it is aggravated', disorder({ behaviour: 'intentional-harassment-alarm-or-distress', aggravatedByRaceOrReligion: true, becauseOfSex: null }), []],
  ['not sex before section 4B', disorder({ behaviour: 'intentional-harassment-alarm-or-distress', becauseOfSex: null, on: '2026-03-31' }), []],
  ['nothing of affray but its points to prove', disorder({ behaviour: 'affray', to: [], aggravatedByRaceOrReligion: null, becauseOfSex: null }), ['acts.A1.pointsToProve']],
])('asked: %s', (_, facts, needs) => {
  expect(decideFacts(facts).needs).toEqual(needs);
});

const found = (change: Partial<Disorder>, more: FactsInput = {}): FactsInput => disorder({ behaviour: 'fear-or-provocation-of-violence', to: [], ...change }, { report: { by: 'police', receivedAt: '2026-05-04T09:00:00Z' }, victims: [], ...more });

test('without a victim it is a crime where police see it, and an incident where nothing continues and nobody is found', () => {
  expect(crimesOf(decideFacts(found({ seenByPolice: true })))).toEqual(['9A 125/11']);
  expect(answerOf(decideFacts(found({ seenByPolice: false, traced: false, without: 'neither' })))).toMatchObject({ record: false, otherRecords: { 'nsir-incident': 1 } });
  expect(decideFacts(found({})).needs).toContain('acts.A1.seenByPolice');
});

test('what police did not see stays an incident while nobody and nothing is found, and is a crime once somebody confirms it or evidence shows it', () => {
  const told = { report: { by: 'other-third-party', receivedAt: '2026-05-04T09:00:00Z' } } as const;
  expect(answerOf(decideFacts(found({ seenByPolice: false }, told)))).toMatchObject({ record: false, otherRecords: { 'nsir-incident': 1 }, needs: [] });
  expect(crimesOf(decideFacts(found({ seenByPolice: false, traced: true, confirmed: true }, told)))).toEqual(['9A 125/11']);
  expect(decideFacts(found({ seenByPolice: false, traced: true }, told)).needs).toEqual(['acts.A1.confirmed']);
  expect(crimesOf(decideFacts(found({ seenByPolice: false, traced: false, without: 'necessary' }, told)))).toEqual(['9A 125/11']);
  expect(crimesOf(decideFacts(found({ seenByPolice: false }, { report: { by: 'victim', receivedAt: '2026-05-04T09:00:00Z' } })))).toEqual(['9A 125/11']);
});

test('section 5 that officers found and a warning stopped was not recorded; another victim, or more than a warning, was', () => {
  const then = { decideOn: '2021-06-01' };
  const section5 = { behaviour: 'harassment-alarm-or-distress', seenByPolice: true } as const;
  const constable = { ...then, victims: [{ id: 'V1', capacity: ['constable' as const] }] };
  expect(crimesOf(decideFacts(found({ ...section5, stoppedOnWarning: true }, then)))).toEqual([]);
  expect(crimesOf(decideFacts(found({ ...section5, stoppedOnWarning: false }, then)))).toEqual(['9A 125/12']);
  expect(decideFacts(found(section5, then)).needs).toContain('acts.A1.stoppedOnWarning');
  expect(crimesOf(decideFacts(found({ ...section5, stoppedOnWarning: true, to: ['V1'] }, constable)))).toEqual([]);
  expect(crimesOf(decideFacts(disorder({ ...section5, stoppedOnWarning: true }, then)))).toEqual(['9A 125/12']);
  expect(crimesOf(decideFacts(found({ seenByPolice: true, stoppedOnWarning: true }, then)))).toEqual(['9A 125/11']);
});

const hit = act({ id: 'H', kind: 'assault', injury: 'actual', intentSeriousHarm: false, features: [] });
const beside = (behaviour: Disorder['behaviour'], other: NonNullable<FactsInput['acts']>[number]): readonly string[] =>
  crimesOf(decideFacts(reported({ acts: [act({ id: 'D', kind: 'public-disorder', behaviour, aggravatedByRaceOrReligion: false, ...state }), other] })));

test('affray is part of the violence it is connected with; riot and violent disorder stand beside it', () => {
  expect(beside('affray', hit)).toEqual(['8N 008/06']);
  expect(beside('affray', act({ id: 'T', kind: 'offence', class: '58D', code: '149/00' }))).toEqual(['58D 149/00', '66 066/01']);
  expect(beside('affray', act({ id: 'B', kind: 'breach-of-order', to: [], order: 'injunction-against-harassment', pointsToProve: 'made-out' }))).toEqual(['+8L 008/29', '66 066/01']);
  expect(beside('violent-disorder', hit)).toEqual(['+62A 065/00', '8N 008/06']);
  expect(beside('riot', hit)).toEqual(['+62A 064/01', '8N 008/06']);
});
