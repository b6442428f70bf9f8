/** What each outcome turns on, fact by fact: who is suspected, how old they are, how the offence is tried, and what is not told. */
import { expect, test } from 'vitest';
import { abh, cannabis, crimeFor, knife, murder, offence, rapeOfGirl, tried, whole, type Tried } from '../../../../../tests/support/outcomes.ts';
import { act } from '../../../../../tests/support/facts.ts';
import { fraud } from '../../../../../tests/support/fraud.ts';
import { outcomeTypes, type OutcomeType } from '../../facts/outcome.ts';

const showing = (type: OutcomeType, ...checks: NonNullable<Tried['shown']>): Tried => ({ shown: [...(whole[type].shown ?? []), ...checks] });
const byClass = (classCode: string) => act({ kind: 'offence', class: classCode, against: 'victim' });
const state: { to: string[]; pointsToProve: 'made-out' } = { to: [], pointsToProve: 'made-out' };

const named: readonly OutcomeType[] = ['11', '12', '13', '15', '16', '17', '21', '22', '23', '24'];
const againstSomebody: readonly OutcomeType[] = ['1', '1A', '2', '2A', '3', '3A', '4', '5', '6', '7', '8', '9', '10'];
const nameless: readonly OutcomeType[] = ['14', '18'];
const byIdentity: readonly OutcomeType[] = ['15', '16'];

test.each(outcomeTypes)('outcome %s: nobody identified, somebody who can be found, an identity established (pages 3, 9 and 16-24; rules 22-23)', (type) => {
  const may = (suspect: Tried['suspect']) => tried(type, { suspect }).outcome[0]?.may;
  expect([may('not-identified'), may('can-be-found'), may('identity-established')]).toEqual([!named.includes(type) && !againstSomebody.includes(type), !nameless.includes(type) && !byIdentity.includes(type), !nameless.includes(type)]);
});

const told: readonly OutcomeType[] = ['1', '1A', '2', '2A', '3', '3A', '4', '6', '7', '8', '9', '10', '21', '22'];
const byNature: readonly OutcomeType[] = ['8', '15', '16', '21', '22'];
const byMatters: readonly OutcomeType[] = ['3', '3A', '4', '6', '11', '17'];

type Fact = keyof Tried & keyof (typeof whole)['1'];

/** Whether it is asked: the caution of a child only where a knife is possessed. */
const isAsked = (type: OutcomeType, fact: Fact): boolean => {
  if (fact === 'nature') return byNature.includes(type);
  if (fact === 'matters') return byMatters.includes(type);
  if (fact === 'suspectTold') return told.includes(type);
  if (fact === 'victimTold') return type !== '7';
  return fact !== 'caution' || type === '3' || type === '3A';
};

test.each(outcomeTypes.flatMap((type) => (Object.keys(whole[type]) as Fact[]).map((fact) => [type, fact] as const)))('outcome %s, not told %s: asked where it turns on it', (type, fact) => {
  const { outcome, needs } = tried(type, { [fact]: undefined });
  expect([outcome[0]?.may, needs]).toEqual(isAsked(type, fact) ? [null, [`outcomes.A1-${type}.${fact}`]] : [true, []]);
});

test.each<readonly [string, OutcomeType, Tried, readonly string[]]>([
  ['2 of possession of a knife: which caution (page 10)', '2', { crime: knife, caution: undefined }, ['outcomes.A1-2.caution']],
  ['2A of possession of a knife at school', '2A', { crime: offence('10D', '008/27', state), caution: undefined }, ['outcomes.A1-2A.caution']],
  ['3, simple: whether domestic abuse or hate crime (page 11)', '3', { caution: 'simple', nature: undefined }, ['outcomes.A1-3.nature']],
  ['15 with sufficient evidence: whether wanted (page 18)', '15', { evidence: 'sufficient-to-charge', matters: undefined }, ['outcomes.A1-15.matters']],
  ['17 of section 47: whether domestic abuse (page 20)', '17', { crime: abh, chargeWouldBe: 'summary-only', nature: undefined }, ['outcomes.A1-17.nature']],
  ['2 by its class alone: how it is tried', '2', { crime: byClass('8N') }, ['outcomes.A1-2.triable']],
  ['3 by its class alone', '3', { crime: byClass('8N') }, ['outcomes.A1-3.triable']],
  ['10 by its class alone', '10', { crime: byClass('8N') }, ['outcomes.A1-10.triable']],
  ['21 by its class alone', '21', { crime: byClass('8N') }, ['outcomes.A1-21.triable']],
  ['17 by its class alone', '17', { crime: byClass('105A'), chargeWouldBe: 'triable-in-the-crown-court' }, ['outcomes.A1-17.triable']],
  ['6 where nobody is named', '6', { crime: { ...abh, by: [] } }, ['acts.A1.by']],
  ['1 where nobody is named', '1', { crime: { ...abh, by: [] } }, []],
])('%s is asked', (_, type, change, needs) => {
  expect(tried(type, change).needs).toEqual(needs);
});

const ages: readonly (readonly [OutcomeType, Tried, lowest: number, highest: number | null])[] = [
  ['2', {}, 10, 17],
  ['2A', {}, 10, 17],
  ['3', {}, 18, null],
  ['3A', {}, 18, null],
  ['6', {}, 18, null],
  ['7', {}, 18, null],
  ['11', {}, 0, 9],
  ['23', {}, 10, 17],
  ['24', {}, 18, null],
  ['8', { crime: knife }, 18, null],
];

test.each(ages)('outcome %s (%o) is for offenders from %s to %s', (type, change, lowest, highest) => {
  const may = (age: number) => tried(type, { ...change, age }).outcome[0]?.may;
  if (lowest > 0) expect([may(lowest - 1), may(lowest)]).toEqual([false, true]);
  if (highest !== null) expect([may(highest), may(highest + 1)]).toEqual([true, false]);
});

test('of two who are suspected, both are of age or the outcome is refused', () => {
  const of = (...[one, other]: readonly [number, number]) => tried('6', { crime: { ...abh, by: ['O1', 'O2'] }, around: { offenders: [{ id: 'O1', age: one }, { id: 'O2', age: other }] } }).outcome[0]?.may;
  expect([of(18, 18), of(17, 18), of(18, 17)]).toEqual([true, false, false]);
});

test.each<readonly [string, OutcomeType, Tried]>([
  ['3, simple, of abuse by an intimate partner', '3', { caution: 'simple', nature: ['domestic-abuse-by-intimate-partner'] }],
  ['3, simple, of other domestic abuse', '3', { caution: 'simple', nature: ['domestic-abuse-otherwise'] }],
  ['3, simple, of high-risk domestic abuse', '3', { caution: 'simple', nature: ['high-risk-domestic-abuse'] }],
  ['3, simple, of somebody vulnerable (page 11)', '3', { caution: 'simple', nature: ['hate'], matters: ['suspect-vulnerable'] }],
  ['5 of murder by the registrar, who fits', '5', { crime: murder, decidedBy: 'registrar', shown: ['death-documented'] }],
  ['6 with aggravating factors, justified (page 14)', '6', { matters: ['aggravating-factors'], ...showing('6', 'justified-despite-aggravation') }],
  ['7 of cannabis by its class', '7', { crime: act({ kind: 'offence', class: '92E', against: 'state', ...state }) }],
  ['8 of a class that is never tried on indictment alone', '8', { crime: byClass('105A') }],
  ['8 told to be tried either way', '8', { crime: byClass('8N'), triable: 'either-way' }],
  ['8 of child abuse, nothing exceptional', '8', { nature: ['child-abuse'] }],
  ['8 of high-risk domestic abuse, exceptional, by an inspector (page 15)', '8', { nature: ['high-risk-domestic-abuse'], decidedBy: 'inspector', ...showing('8', 'exceptional-circumstances') }],
  ['17 of a class told to be summary only', '17', { crime: byClass('105A'), triable: 'summary-only' }],
  ['17 of common assault in domestic abuse: the exception is of section 47 (page 20)', '17', { nature: ['domestic-abuse-otherwise'] }],
  ['17 of section 47 in hate crime', '17', { crime: abh, chargeWouldBe: 'summary-only', nature: ['hate'] }],
  ['19 of a fraud a bank reports', '19', { crime: fraud('rental', { callForService: ['arrest'], places: [], victimDid: 'acted', approach: 'personal', falseRepresentation: 'shown' }) }],
  ['21 of retail robbery alone', '21', { nature: ['retail-robbery'] }],
  ['21 of an indictable-only offence, exceptional and fitting', '21', { crime: offence('5D', '005/01'), ...showing('21', 'exceptional-circumstances', 'decider-fits') }],
])('%s may be given', (_, type, change) => {
  const { outcome, needs } = tried(type, change);
  expect([outcome[0]?.may, needs]).toEqual([true, []]);
});

const serious = ['domestic-abuse-by-intimate-partner', 'domestic-abuse-otherwise', 'high-risk-domestic-abuse', 'hate', 'child-abuse', 'relevant-to-work-with-children-or-vulnerable'] as const;

test.each(serious)('21 of %s needs exceptional circumstances and a decision maker who fits (page 22)', (nature) => {
  const may = (...checks: NonNullable<Tried['shown']>) => tried('21', { nature: [nature], ...showing('21', ...checks) }).outcome[0]?.may;
  expect([may(), may('exceptional-circumstances'), may('decider-fits'), may('exceptional-circumstances', 'decider-fits')]).toEqual([false, false, false, true]);
});

test.each(serious.slice(0, 3))('17 of section 47 in %s is refused (page 20)', (nature) => {
  expect(tried('17', { crime: abh, chargeWouldBe: 'summary-only', nature: [nature] }).outcome).toMatchObject([{ may: false }]);
});

test.each<readonly [string, OutcomeType, Tried, string]>([
  ['8 of high-risk domestic abuse, nothing exceptional (page 15)', '8', { nature: ['high-risk-domestic-abuse'], decidedBy: 'inspector' }, 'The record does not show: the exceptional circumstances.'],
  ['14 of an offence against the state', '14', { crime: cannabis }, 'It is a crime against the state, which has no victim to support it.'],
  ['17 of damage that would go to the Crown Court', '17', { crime: offence('58D', '149/00'), chargeWouldBe: 'triable-in-the-crown-court' }, 'No statutory time limit applies: it would not have been charged as a summary offence.'],
  ['7 of another drug of the class of khat', '7', { crime: act({ kind: 'offence', class: '92D', against: 'state', ...state }) }, 'It is not possession of cannabis or khat.'],
  ['2 of an indictable-only offence, which police alone may not caution (page 10)', '2', { crime: offence('5D', '005/01') }, 'The record does not show: the prosecutor authorised it.'],
  ['21, nothing shown: each missing thing is named', '21', { shown: [] }, 'The record does not show: a clear rationale for this outcome; the public interest test of the Code for Crown Prosecutors was considered.'],
  ['21, one thing shown: the other is named', '21', { shown: ['rationale'] }, 'The record does not show: the public interest test of the Code for Crown Prosecutors was considered.'],
])('%s is refused', (_, type, change, because) => {
  expect(tried(type, change)).toMatchObject({ outcome: [{ may: false, because }], needs: [] });
});

test('19 of a fraud whose class is in doubt is a fraud all the same', () => {
  expect(tried('19', { crime: crimeFor('19') }).outcome).toMatchObject([{ may: true }]);
  expect(tried('19', { crime: rapeOfGirl }).outcome).toMatchObject([{ may: false }]);
});
