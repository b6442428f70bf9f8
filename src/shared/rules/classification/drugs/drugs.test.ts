/** Drugs: pages 91-93. */
import { expect, test } from 'vitest';
import { catalogue } from '../../../../../tests/support/catalogue.ts';
import { against, classifiedAs, everyCombination } from '../../../../../tests/support/classified.ts';
import { act, crimesOf, decideFacts, reported } from '../../../../../tests/support/facts.ts';
import { answerOf } from '../../answer.ts';
import { drugDeeds, drugs } from '../../facts/acts/drugs.ts';
import type { FactsInput } from '../../facts/document.ts';

type Drugs = Partial<Parameters<typeof act<'drugs'>>[0]>;

const found = (change: Drugs) => act({ kind: 'drugs', to: [], deed: 'possession', drug: 'mdma', identifiedBy: 'laboratory', pointsToProve: 'made-out', ...change });

test.each<readonly [string, ReturnType<typeof found>, string]>([
  ['ecstasy, by admission alone (example 1, page 91)', found({ identifiedBy: 'admission' }), '92D 092/53'],
  ['heroin by laboratory analysis', found({ drug: 'heroin' }), '92D 092/51'],
  ['cannabis is a class of its own', found({ drug: 'cannabis', identifiedBy: 'experienced-officer' }), '92E 092/61'],
  ['which drug is asked', found({ drug: null }), 'needs drug'],
  ['what was done is asked, and which drug, as either settles it', found({ deed: null, drug: null }), 'needs deed drug'],
  ['cocaine supplied', found({ deed: 'supply', drug: 'cocaine' }), '92A 092/30'],
  ['cannabis grown', found({ deed: 'production', drug: 'cannabis' }), '92A 092/21'],
  ['crack with intent to supply', found({ deed: 'intent-to-supply', drug: 'crack' }), '92A 092/74'],
  ['heroin on a ship goes by its class', found({ deed: 'had-on-a-ship', drug: 'heroin' }), '92A 077/53'],
  ['ketamine carried on a ship', found({ deed: 'carried-on-a-ship', drug: 'ketamine' }), '92A 077/57'],
  ['khat imported has a code of its own', found({ deed: 'import', drug: 'khat' }), '92A 092/17'],
  ['a drug nobody has named, exported', found({ deed: 'export', drug: 'unspecified' }), '92A 092/02'],
  ['an occupier permits smoking cannabis', found({ deed: 'permitting-premises', drug: 'cannabis', premisesUse: 'smoking-cannabis-or-opium' }), '92C 093/21'],
  ['an occupier permits production', found({ deed: 'permitting-premises', drug: 'cannabis', premisesUse: 'production' }), '92C 093/21'],
  ['an occupier permits supply', found({ deed: 'permitting-premises', drug: 'cocaine', premisesUse: 'supply' }), '92C 093/10'],
  ['an occupier permits opium to be prepared', found({ deed: 'permitting-premises', drug: 'other-class-a', premisesUse: 'preparing-opium' }), '92C 093/19'],
  ['what is permitted is asked', found({ deed: 'permitting-premises', drug: 'cannabis' }), 'needs premisesUse'],
  ['a substance to be inhaled by somebody under 18', found({ deed: 'sold-for-intoxication', drug: null }), '92C ?'],
  ['a search obstructed', found({ deed: 'search-obstructed', drug: null }), '92C 093/30'],
  ['a search obstructed, for nitrous oxide before it was a drug', found({ deed: 'search-obstructed', drug: 'nitrous-oxide', on: '2023-11-07' }), '92C 093/30'],
  ['nitrous oxide to be inhaled by somebody under 18, before it was a drug', found({ deed: 'sold-for-intoxication', drug: 'nitrous-oxide', on: '2023-11-07' }), '92C ?'],
  ['steroids for oneself are no offence', found({ drug: 'anabolic-steroids', steroids: [] }), 'nsir-incident'],
  ['counterfeit steroids are', found({ drug: 'anabolic-steroids', steroids: ['counterfeit'] }), '92D 092/67'],
  ['and steroids to be exported', found({ drug: 'anabolic-steroids', steroids: ['for-import-or-export'] }), '92D 092/67'],
  ['what they were for is asked', found({ drug: 'anabolic-steroids' }), 'needs steroids'],
  ['nitrous oxide on its first day', found({ drug: 'nitrous-oxide', on: '2023-11-08' }), '92D 093/91'],
  ['GHB the day before it became a drug of class B', found({ drug: 'ghb', on: '2022-04-11' }), '92D 093/71'],
  ['and on that day', found({ drug: 'ghb', on: '2022-04-12' }), '92D 092/65'],
  ['GBL imported before', found({ drug: 'gbl', deed: 'import', on: '2022-04-11' }), '92A 092/05'],
  ['and since', found({ drug: 'gbl', deed: 'import', on: '2022-04-12' }), '92A 092/04'],
  ['a psychoactive substance supplied', found({ drug: 'psychoactive-substance', deed: 'supply' }), '92C 093/42'],
  ['had for oneself', found({ drug: 'psychoactive-substance', inCustody: false }), 'nsir-incident'],
  ['had in custody', found({ drug: 'psychoactive-substance', inCustody: true }), '92C 093/47'],
  ['where it was had is asked', found({ drug: 'psychoactive-substance' }), 'needs inCustody'],
  ['what was done with it is asked', found({ drug: 'psychoactive-substance', deed: null }), 'needs deed'],
  ['the day before there was an offence', found({ drug: 'psychoactive-substance', deed: 'supply', on: '2016-05-25' }), 'nsir-incident'],
  ['and nothing more is asked', found({ drug: 'psychoactive-substance', on: '2016-05-25' }), 'nsir-incident'],
  ['and on its first day', found({ drug: 'psychoactive-substance', deed: 'supply', on: '2016-05-26' }), '92C 093/42'],
  ['a temporary class had for oneself', found({ drug: 'temporary-class' }), 'nsir-incident'],
  ['and to supply', found({ drug: 'temporary-class', deed: 'intent-to-supply' }), '92A 093/88'],
])('%s', (_, one, expected) => {
  expect(classifiedAs(one)).toBe(expected);
});

test('possession on the suspect’s admission is attempted (example 1, page 91), and otherwise it is not', () => {
  const because = (identifiedBy: Drugs['identifiedBy']): readonly string[] => answerOf(decideFacts(reported({ report: { by: 'police' }, acts: [found({ identifiedBy })] }))).findings.filter(({ rule }) => rule === 'possession-of-controlled-drugs').map((each) => each.because);
  expect([because('admission'), because('laboratory')]).toEqual([['It is attempted possession, on the suspect’s admission.'], ['It is possession of a controlled drug.']]);
});

test('a search obstructed and a substance sold to be inhaled are against the state', () => {
  expect([against(found({ deed: 'search-obstructed' })), against(found({ deed: 'sold-for-intoxication' }))]).toEqual(['state', 'state']);
});

test('nitrous oxide before November 2023 and other uses of premises are referred', () => {
  expect(classifiedAs(found({ drug: 'nitrous-oxide', on: '2023-11-07' }))).toMatch(/^refer: .*not a controlled drug yet/);
  expect(classifiedAs(found({ deed: 'permitting-premises', premisesUse: 'another-use' }))).toMatch(/^refer: .*none of them/);
});

test('every deed with every drug is something, and a class and code of the catalogue', () => {
  const all = everyCombination({ deed: drugDeeds, drug: drugs });
  const outcomes = all.map((each) => classifiedAs(found({ ...each, premisesUse: 'supply', steroids: ['counterfeit'], inCustody: true })));
  expect(outcomes.filter((outcome) => outcome === 'nothing' || outcome.startsWith('needs'))).toEqual([]);
  const codes = outcomes.map((outcome) => outcome.split(' ') as [string, string]).filter(([, code]) => code !== undefined && code !== '?');
  expect(codes.filter(([of, code]) => !(catalogue.byCode.get(code) ?? []).some((each) => each.class === of && each.current))).toEqual([]);
});

const exitOf = (one: ReturnType<typeof found>): unknown => decideFacts(reported({ report: { by: 'police' }, acts: [one] })).acts[0]?.followed?.end;

test.each<readonly [string, ReturnType<typeof found>, unknown]>([
  ['a field test is enough', found({ identifiedBy: 'field-test' }), { is: 'exit', exit: 'record' }],
  ['an officer’s experience is not, but for cannabis', found({ identifiedBy: 'experienced-officer' }), { is: 'exit', exit: 'nsir-closure' }],
  ['nothing yet', found({ identifiedBy: 'nothing-yet' }), { is: 'exit', exit: 'nsir-closure' }],
  ['cannabis with nothing yet', found({ drug: 'cannabis', identifiedBy: 'nothing-yet' }), { is: 'exit', exit: 'nsir-closure' }],
  ['how it is known is asked of possession', found({ identifiedBy: null }), { is: 'open', box: 'F3', needs: ['acts.A1.identifiedBy'] }],
  ['and not of supply', found({ deed: 'supply', identifiedBy: null }), { is: 'exit', exit: 'record' }],
  ['a drug that is known does not make out the points to prove', found({ pointsToProve: 'not-made-out' }), { is: 'exit', exit: 'nsir-closure' }],
])('%s', (_, one, expected) => {
  expect(exitOf(one)).toEqual(expected);
});

const two = { offenders: [{ id: 'O1' }, { id: 'O2' }], report: { by: 'police', receivedAt: '2026-05-04T09:00:00Z' } } satisfies FactsInput;
const cannabis = found({ id: 'C', drug: 'cannabis' });
const assault = act({ id: 'P', kind: 'assault', injury: 'none', intentSeriousHarm: false, features: [] });

test.each<readonly [string, FactsInput, readonly string[]]>([
  ['two supply together: one (page 91)', { acts: [found({ deed: 'supply', drug: 'cocaine', by: ['O1', 'O2'] })] }, ['92A 092/30']],
  ['two each have their own: two', { acts: [found({}), found({ id: 'A2', by: ['O2'] })] }, ['92D 092/53', '92D 092/53']],
  ['ecstasy and heroin on one person: one, of one maximum the first of the list', { acts: [found({}), found({ id: 'A2', drug: 'heroin' })] }, ['92D 092/51']],
  ['amphetamine and heroin: the longer maximum', { acts: [found({ drug: 'amphetamine' }), found({ id: 'A2', drug: 'heroin' })] }, ['92D 092/51']],
  ['the same on two persons: both', { acts: [found({}), found({ id: 'A2', drug: 'heroin', by: ['O2'] })] }, ['92D 092/51', '92D 092/53']],
  ['ecstasy and cannabis: each has its class', { acts: [found({}), cannabis] }, ['92D 092/53', '92E 092/61']],
  ['cocaine for sale and heroin for oneself', { acts: [found({ deed: 'intent-to-supply', drug: 'cocaine' }), found({ id: 'A2', drug: 'heroin' })] }, ['92A 092/70']],
  ['cannabis for sale and for oneself', { acts: [found({ deed: 'intent-to-supply', drug: 'cannabis' }), cannabis] }, ['92A 092/81']],
  ['cocaine for sale and cannabis for oneself', { acts: [found({ deed: 'intent-to-supply', drug: 'cocaine' }), cannabis] }, ['92A 092/70', '92E 092/61']],
  ['ecstasy had again after police knew', { acts: [found({}), found({ id: 'A2', drug: 'heroin', afterReport: 1 })] }, ['92D 092/51', '92D 092/53']],
  ['drugs and an assault by the same: in addition (page 91)', { report: { by: 'victim' }, victims: [{ id: 'V1', capacity: [] }], acts: [assault, found({})] }, ['+92D 092/53', '105A 105/01']],
])('%s', (_, facts, expected) => {
  const decided = decideFacts({ ...two, ...facts });
  expect(crimesOf(decided)).toEqual(expected);
  expect([decided.needs, decided.refer]).toEqual([[], []]);
});
