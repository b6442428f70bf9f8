/** Harassment, stalking, controlling or coercive behaviour (pages 50-55): the smallest change each way, the days they changed on, and what is asked. */
import { expect, test } from 'vitest';
import { act, crimesOf, decideFacts, reported } from '../../../../../tests/support/facts.ts';
import type { FactsInput } from '../../facts/document.ts';

type Pair = NonNullable<FactsInput['pairs']>[number];
type Conduct = Parameters<typeof act<'course-of-conduct'>>[0];

const between = (relationship: Pair['relationship'], conduct: Partial<Conduct> = {}, ages: { readonly victim?: number | null; readonly offender?: number | null; readonly ruled?: boolean; readonly once?: boolean } = {}): FactsInput =>
  reported({
    victims: [{ id: 'V1', age: ages.victim === undefined ? 30 : ages.victim }],
    offenders: [{ id: 'O1', age: ages.offender === undefined ? 30 : ages.offender }],
    pairs: [{ victim: 'V1', offender: 'O1', relationship, ...(ages.ruled === undefined ? {} : { registrarSaysHarassmentOnly: ages.ruled }), ...(ages.once === undefined ? {} : { wereOncePartners: ages.once }) }],
    acts: [act({ kind: 'course-of-conduct', occasions: 3, features: [], ...conduct })],
  });

const controlling = { features: ['controlling-or-coercive'], seriousEffect: true } satisfies Partial<Conduct>;

test.each<readonly [string, FactsInput, readonly string[]]>([
  ['nothing particular: harassment', between('stranger'), ['8L 195/94']],
  ['on two occasions', between('stranger', { occasions: 2 }), ['8L 195/94']],
  ['on one occasion: no course', between('stranger', { occasions: 1 }), []],
  ['serious alarm without fixation: harassment', between('stranger', { features: ['serious-alarm-or-distress'] }), ['8L 195/94']],
  ['fear of violence', between('stranger', { features: ['fear-of-violence'] }), ['8L 008/30']],
  ['fixated', between('stranger', { features: ['fixated-or-obsessive'] }), ['8Q 195/12']],
  ['fixated, serious alarm', between('stranger', { features: ['fixated-or-obsessive', 'serious-alarm-or-distress'] }), ['8Q 008/66']],
  ['fixated, fear of violence', between('stranger', { features: ['fixated-or-obsessive', 'fear-of-violence'] }), ['8Q 008/65']],
  ['fixated, both', between('stranger', { features: ['fixated-or-obsessive', 'fear-of-violence', 'serious-alarm-or-distress'] }), ['8Q 008/65']],
  ['aggravated', between('stranger', { features: ['aggravated-by-race-or-religion'] }), ['8M 008/56']],
  ['aggravated and fixated', between('stranger', { features: ['aggravated-by-race-or-religion', 'fixated-or-obsessive'] }), ['8M 008/56']],
  ['aggravated harassment with serious alarm, which is no fear of violence', between('stranger', { features: ['aggravated-by-race-or-religion', 'serious-alarm-or-distress'] }), ['8M 008/56']],
  ['aggravated stalking with serious alarm and fear of violence', between('stranger', { features: ['aggravated-by-race-or-religion', 'fixated-or-obsessive', 'serious-alarm-or-distress', 'fear-of-violence'] }), ['8M 008/58']],
  ['aggravated, fear of violence', between('stranger', { features: ['aggravated-by-race-or-religion', 'fear-of-violence'] }), ['8M 008/58']],
  ['aggravated between former partners', between('former-partner', { features: ['aggravated-by-race-or-religion'] }), ['8M 008/56']],
  ['current partners: harassment', between('partner'), ['8L 195/94']],
  ['former partners: stalking', between('former-partner'), ['8Q 195/12']],
  ['former partners, fear of violence', between('former-partner', { features: ['fear-of-violence'] }), ['8Q 008/65']],
  ['former partners, serious alarm', between('former-partner', { features: ['serious-alarm-or-distress'] }), ['8Q 008/66']],
  ['former partners, both just 16', between('former-partner', {}, { victim: 16, offender: 16 }), ['8Q 195/12']],
  ['former partners, a victim of 15: nothing is presumed', between('former-partner', {}, { victim: 15 }), ['8L 195/94']],
  ['former partners, an offender of 15', between('former-partner', {}, { offender: 15 }), ['8L 195/94']],
  ['former partners, one of 15, fixated', between('former-partner', { features: ['fixated-or-obsessive'] }, { victim: 15 }), ['8Q 195/12']],
  ['former partners, one of 15, fear of violence', between('former-partner', { features: ['fear-of-violence'] }, { victim: 15 }), ['8L 008/30']],
  ['former partners, the registrar satisfied it is harassment only', between('former-partner', {}, { ruled: true }), ['8L 195/94']],
  ['former partners, fixated, the registrar satisfied it is harassment only (page 55)', between('former-partner', { features: ['fixated-or-obsessive'] }, { ruled: true }), ['8L 195/94']],
  ['the same with fear of violence', between('former-partner', { features: ['fixated-or-obsessive', 'fear-of-violence'] }, { ruled: true }), ['8L 008/30']],
  ['the same with serious alarm', between('former-partner', { features: ['fixated-or-obsessive', 'serious-alarm-or-distress'] }, { ruled: true }), ['8L 195/94']],
  ['former partners, fixated, the registrar not satisfied', between('former-partner', { features: ['fixated-or-obsessive'] }, { ruled: false }), ['8Q 195/12']],
  ['strangers, fixated: such a ruling is of former partners', between('stranger', { features: ['fixated-or-obsessive'] }, { ruled: true }), ['8Q 195/12']],
  ['former partners, the registrar not satisfied', between('former-partner', {}, { ruled: false }), ['8Q 195/12']],
  ['parents of one child who were once partners: stalking (page 55)', between('parent-of-the-same-child', {}, { once: true }), ['8Q 195/12']],
  ['parents of one child who never were: harassment', between('parent-of-the-same-child', {}, { once: false }), ['8L 195/94']],
  ['parents of one child, once partners, fear of violence', between('parent-of-the-same-child', { features: ['fear-of-violence'] }, { once: true }), ['8Q 008/65']],
  ['parents of one child, once partners, serious alarm', between('parent-of-the-same-child', { features: ['serious-alarm-or-distress'] }, { once: true }), ['8Q 008/66']],
  ['parents of one child, once partners, both just 16', between('parent-of-the-same-child', {}, { once: true, victim: 16, offender: 16 }), ['8Q 195/12']],
  ['parents of one child, once partners, a victim of 15', between('parent-of-the-same-child', {}, { once: true, victim: 15 }), ['8L 195/94']],
  ['parents of one child, once partners, the registrar satisfied it is harassment only', between('parent-of-the-same-child', { features: ['fixated-or-obsessive'] }, { once: true, ruled: true }), ['8L 195/94']],
  ['parents of one child, never partners, fixated: such a ruling is of former partners', between('parent-of-the-same-child', { features: ['fixated-or-obsessive'] }, { once: false, ruled: true }), ['8Q 195/12']],
  ['current partners, who were so once before', between('partner', {}, { once: true }), ['8L 195/94']],
  ['controlling, partners, serious effect', between('partner', controlling), ['8U 008/67']],
  ['controlling, former partners: the graver of the two', between('former-partner', controlling), ['8U 008/67']],
  ['controlling, parents of one child', between('parent-of-the-same-child', controlling), ['8U 008/67']],
  ['controlling, not connected', between('acquaintance', controlling), ['8L 195/94']],
  ['controlling, without serious effect', between('partner', { ...controlling, seriousEffect: false }), ['8L 195/94']],
  ['controlling, once', between('partner', { ...controlling, occasions: 1 }), []],
  ['controlling, without a break', between('partner', { ...controlling, features: ['controlling-or-coercive', 'continuous'], occasions: 1 }), ['8U 008/67']],
  ['without a break, and not controlling', between('partner', { features: ['continuous'], occasions: 1 }), []],
  ['controlling, of a child of 15 by a responsible adult', between('family', { ...controlling, responsibleForChild: true }, { victim: 15 }), ['11A 011/03']],
  ['the same without a break', between('family', { ...controlling, features: ['controlling-or-coercive', 'continuous'], occasions: 1, responsibleForChild: true }, { victim: 15 }), ['11A 011/03']],
  ['the same without serious effect', between('family', { ...controlling, seriousEffect: false, responsibleForChild: true }, { victim: 15 }), ['8L 195/94']],
  ['controlling, of a child of 15 by an adult who is not responsible', between('family', { ...controlling, responsibleForChild: false }, { victim: 15 }), ['8U 008/67']],
  ['controlling, of somebody of 16 by a responsible adult', between('family', controlling, { victim: 16 }), ['8U 008/67']],
  ['controlling, of a child of 15 by somebody of 15', between('family', controlling, { victim: 15, offender: 15 }), ['8U 008/67']],
  ['controlling, and stalking with fear', between('former-partner', { ...controlling, features: ['controlling-or-coercive', 'fear-of-violence'] }), ['8Q 008/65']],
  ['controlling, and aggravated without fear', between('partner', { ...controlling, features: ['controlling-or-coercive', 'aggravated-by-race-or-religion'] }), ['8U 008/67']],
  ['controlling, and aggravated with fear', between('partner', { ...controlling, features: ['controlling-or-coercive', 'aggravated-by-race-or-religion', 'fear-of-violence'] }), ['8M 008/58']],
])('%s', (_, facts, crimes) => {
  const decided = decideFacts(facts);
  expect(crimesOf(decided)).toEqual(crimes);
  expect([decided.needs, decided.refer]).toEqual([[], []]);
});

test.each<readonly [string, FactsInput, readonly string[]]>([
  ['how often', between('stranger', { occasions: null }), ['acts.A1.occasions']],
  ['what it shows', between('stranger', { features: null }), ['acts.A1.features']],
  ['the relationship', between(null), ['pairs.V1-O1.relationship']],
  ['an age, between former partners', between('former-partner', {}, { offender: null }), ['offenders.O1.age']],
  ['whether parents of one child were once partners', between('parent-of-the-same-child'), ['pairs.V1-O1.wereOncePartners']],
  ['their age before that', between('parent-of-the-same-child', {}, { offender: null }), ['offenders.O1.age']],
  ['nothing of a child who is a parent', between('parent-of-the-same-child', {}, { victim: 15 }), []],
  ['nothing of parents where it is fixated', between('parent-of-the-same-child', { features: ['fixated-or-obsessive'] }), []],
  ['no age between strangers', between('stranger', {}, { offender: null, victim: null }), []],
  ['no relationship of a child, of whom nothing is presumed', between(null, {}, { victim: 15, offender: null }), []],
  ['nor where the offender is one', between(null, {}, { victim: null, offender: 15 }), []],
  ['the relationship of a child whose behaviour may be controlling', between(null, controlling, { offender: 15 }), ['pairs.V1-O1.relationship']],
  ['no relationship where it is fixated', between(null, { features: ['fixated-or-obsessive'] }), []],
  ['the relationship where it is fixated and the registrar has ruled', between(null, { features: ['fixated-or-obsessive'] }, { ruled: true }), ['pairs.V1-O1.relationship']],
  ['the effect', between('partner', { features: ['controlling-or-coercive'] }), ['acts.A1.seriousEffect']],
  ['no effect where they are not connected', between('stranger', { features: ['controlling-or-coercive'] }), []],
  ['who is responsible for a child', between('family', controlling, { victim: 12 }), ['acts.A1.responsibleForChild']],
  ['nothing but that it was once', between(null, { occasions: 1 }, { victim: null, offender: null }), []],
])('asked: %s', (_, facts, needs) => {
  expect(decideFacts(facts).needs).toEqual(needs);
});

test.each<readonly [string, Partial<Conduct>, string, readonly string[], number]>([
  ['controlling behaviour the day before it was an offence', { ...controlling, on: '2015-12-28' }, '2026-05-04', ['8L 195/94'], 0],
  ['controlling behaviour on the first day', { ...controlling, on: '2015-12-29' }, '2026-05-04', ['8U 008/67'], 0],
  ['controlling behaviour that lasted until then', { ...controlling, on: '2014-01-01', until: '2015-12-29' }, '2026-05-04', ['8U 008/67'], 0],
  ['controlling behaviour recorded before 8U was a class', controlling, '2020-03-31', [], 1],
  ['controlling behaviour recorded the month after', controlling, '2020-05-01', ['8U 008/67'], 0],
  ['controlling behaviour of people not connected, recorded before', { features: [] }, '2020-03-31', ['8L 195/94'], 0],
  ['stalking before it was an offence', { features: ['fixated-or-obsessive'], on: '2012-10-31' }, '2026-05-04', ['8L 195/94'], 0],
  ['stalking with fear before it was an offence', { features: ['fixated-or-obsessive', 'fear-of-violence'], on: '2012-10-31' }, '2026-05-04', ['8L 008/30'], 0],
  ['aggravated stalking with serious alarm before stalking was an offence', { features: ['fixated-or-obsessive', 'serious-alarm-or-distress', 'aggravated-by-race-or-religion'], on: '2012-10-31' }, '2026-05-04', ['8M 008/56'], 0],
  ['aggravated stalking with serious alarm the month after', { features: ['fixated-or-obsessive', 'serious-alarm-or-distress', 'aggravated-by-race-or-religion'], on: '2012-12-01' }, '2026-05-04', [], 1],
  ['stalking in the month it became one', { features: ['fixated-or-obsessive'], on: '2012-11-25' }, '2026-05-04', [], 1],
  ['stalking the month after', { features: ['fixated-or-obsessive'], on: '2012-12-01' }, '2026-05-04', ['8Q 195/12'], 0],
  ['stalking recorded before 8Q was a class', { features: ['fixated-or-obsessive'] }, '2014-03-31', ['8L 195/12'], 0],
  ['stalking with serious alarm recorded then', { features: ['fixated-or-obsessive', 'serious-alarm-or-distress'] }, '2014-03-31', ['8L 008/66'], 0],
  ['stalking with fear recorded then', { features: ['fixated-or-obsessive', 'fear-of-violence'] }, '2014-03-31', ['8L 008/65'], 0],
  ['stalking recorded in the month it became one', { features: ['fixated-or-obsessive'] }, '2014-04-15', [], 1],
  ['stalking recorded after', { features: ['fixated-or-obsessive'] }, '2014-05-01', ['8Q 195/12'], 0],
])('%s', (_, conduct, decideOn, crimes, referred) => {
  const decided = decideFacts({ ...between('partner', conduct), decideOn });
  expect(crimesOf(decided)).toEqual(crimes);
  expect(decided.refer).toHaveLength(referred);
});

const twoVictims = (features: Conduct['features'], second: Pair['relationship'], change: Partial<Conduct> = {}): FactsInput =>
  reported({
    victims: [{ id: 'V1', age: 30 }, { id: 'V2', age: 30 }],
    offenders: [{ id: 'O1', age: 30 }],
    pairs: [{ victim: 'V1', offender: 'O1', relationship: 'former-partner' }, { victim: 'V2', offender: 'O1', relationship: second }],
    acts: [act({ kind: 'course-of-conduct', to: ['V1', 'V2'], occasions: 3, features, seriousEffect: true, ...change })],
  });

test.each<readonly [string, FactsInput, readonly string[], readonly string[]]>([
  ['fixated, whatever each is to him', twoVictims(['fixated-or-obsessive'], 'stranger'), ['8Q 195/12', '8Q 195/12'], []],
  ['both former partners', twoVictims([], 'former-partner'), ['8Q 195/12', '8Q 195/12'], []],
  ['one a former partner', twoVictims([], 'stranger'), ['8L 195/94', '8Q 195/12'], []],
  ['neither a former partner', { ...twoVictims([], 'stranger'), pairs: [{ victim: 'V1', offender: 'O1', relationship: 'family' }, { victim: 'V2', offender: 'O1', relationship: 'stranger' }] }, ['8L 195/94', '8L 195/94'], []],
  ['one a former partner, with fear of violence', twoVictims(['fear-of-violence'], 'stranger'), ['8L 008/30', '8Q 008/65'], []],
  ['one a partner whom he controls, the other nothing to him', { ...twoVictims(['controlling-or-coercive'], 'stranger'), pairs: [{ victim: 'V1', offender: 'O1', relationship: 'partner' }, { victim: 'V2', offender: 'O1', relationship: 'stranger' }] }, ['8L 195/94', '8U 008/67'], []],
  ['the relation of one is not told', twoVictims([], null), [], ['pairs.V2-O1.relationship']],
  ['the relation of neither is told', { ...twoVictims([], null), pairs: [] }, [], ['pairs.V1-O1.relationship', 'pairs.V2-O1.relationship']],
  ['on the record against one, and one more occasion against both', { ...twoVictims(['fixated-or-obsessive'], 'stranger', { occasions: 1, on: '2026-05-01', continuesRecorded: true }), recorded: [{ victim: 'V1', offender: 'O1', class: '8Q', code: '195/12', lastIncident: '2026-04-01', dealtWith: false }] }, [], []],
])('one course against two is one crime for each, as each is to the offender (page 55): %s', (_, facts, crimes, needs) => {
  const decided = decideFacts(facts);
  expect(crimesOf(decided)).toEqual(crimes);
  expect(decided.needs).toEqual(needs);
  expect(decided.refer).toEqual([]);
});

test.each<readonly [string, FactsInput]>([
  ['fixated', between('stranger', { features: ['aggravated-by-race-or-religion', 'fixated-or-obsessive', 'serious-alarm-or-distress'] })],
  ['between former partners', between('former-partner', { features: ['aggravated-by-race-or-religion', 'serious-alarm-or-distress'] })],
  ['controlling as well', between('partner', { ...controlling, features: ['controlling-or-coercive', 'aggravated-by-race-or-religion', 'fixated-or-obsessive', 'serious-alarm-or-distress'] })],
])('aggravated stalking with serious alarm and no fear of violence is for the registrar, with both pages: %s', (_, facts) => {
  const { needs, refer, crimes } = decideFacts(facts);
  expect([needs, crimes]).toEqual([[], []]);
  expect(refer).toMatchObject([{ decisive: true, about: 'acts.A1', cites: [{ page: '52' }, { page: '56' }, { source: 'Offence list' }] }]);
});

test('cruelty to a child that is stalking as well is on no list: the registrar decides', () => {
  const decided = decideFacts(between('family', { ...controlling, features: ['controlling-or-coercive', 'fixated-or-obsessive'], responsibleForChild: true }, { victim: 15 }));
  expect(decided.refer).toMatchObject([{ about: 'acts.A1' }]);
});
