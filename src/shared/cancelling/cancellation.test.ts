/** What each category asks, and nothing that another asks: each shape as somebody fills it in, with the smallest change that is sent back. */
import { expect, test } from 'vitest';
import { information, wholly } from '../../../tests/support/cancellations.ts';
import { refusals, type Refusal } from '../../../tests/support/refusals.ts';
import { asksIndependence, barredByPressure, Cancellation, categories, categoryNames, informationOf, tellsVictim, type Category } from './cancellation.ts';

const refused = (category: Category, change: object): readonly Refusal[] => refusals(Cancellation, { ...wholly[category], ...change });
const needed = (path: string, what: string): readonly Refusal[] => [[path, `${what} is needed`]];
const stranger = (field: string): readonly Refusal[] => [['', `There is no field called “${field}” here`]];

test.each(categories)('%s with what it asks for is one', (category) => {
  expect(refused(category, {})).toEqual([]);
});

const withdrawnUnsaid: Refusal = ['withdrawn', 'Say whether the victim has withdrawn the report'];
const pressureUnsaid: Refusal = ['pressure', 'Say whether there is clear concern of fear, coercion, influence or pressure'];

test.each<readonly [string, Category, object, readonly Refusal[]]>([
  ['a receiving force (page 25)', 'C1', { force: undefined }, needed('force', 'The receiving force')],
  ['their reference (page 25)', 'C1', { reference: ' ' }, needed('reference', 'Their reference')],
  ['which kind of reference it is', 'C1', { referenceKind: 'none' }, [['referenceKind', 'This should be one of crime-number, crime-related-incident-number']]],
  ['the other record', 'C3', { of: '' }, needed('of', 'The other record')],
  ['how the two are the same (Outcomes 27)', 'C3', { same: undefined }, needed('same', 'How they are the same')],
  ['whether the other record is live (Outcomes 27)', 'C3', { isLive: undefined }, [['isLive', 'This is needed']]],
  ['how the mistake came about (Outcomes 27)', 'C4', { mistake: undefined }, needed('mistake', 'How the mistake came about')],
  ['what shows that there was no crime (Outcomes 27)', 'C4', { shows: 'None' }, [['shows', 'What shows that no notifiable crime was committed is too short: at least 5 characters']]],
  ['whether the report was withdrawn (Outcomes 29)', 'C2', { withdrawn: undefined }, [withdrawnUnsaid]],
  ['whether the report was withdrawn (Outcomes 29)', 'C4', { withdrawn: undefined }, [withdrawnUnsaid]],
  ['whether the report was withdrawn (Outcomes 29)', 'C5', { withdrawn: null }, [withdrawnUnsaid]],
  ['a decision of the referral mechanism that there is', 'C2', { groundsDecision: 'positive' }, [['groundsDecision', 'This should be one of none, negative-reasonable, negative-conclusive']]],
])('without %s %s is sent back', (_, category, change, expected) => {
  expect(refused(category, change)).toEqual(expected);
});

test.each<readonly [Category, string, unknown]>([
  ['C1', 'withdrawn', false],
  ['C2', 'mistake', 'The log of another incident was read.'],
  ['C3', 'information', information],
  ['C3', 'withdrawn', false],
  ['C4', 'information', information],
  ['C4', 'groundsDecision', 'negative-conclusive'],
  ['C5', 'mandatoryReport', true],
])('%s does not ask for %s', (category, field, value) => {
  expect(refused(category, { [field]: value })).toEqual(stranger(field));
});

test('there is no sixth category', () => {
  expect(refusals(Cancellation, { ...wholly.C4, category: 'C6' })).toEqual([['category', expect.any(String)]]);
});

const short: Readonly<Record<string, string>> = { words: 'Film', from: 'Me', verified: 'Seen', determines: 'None' };
const justLong: Readonly<Record<string, string>> = { words: 'Films', from: 'Her', verified: 'Heard', determines: 'She fell' };

test.each<readonly [Category, string, string]>([
  ['C1', 'words', 'The information'],
  ['C2', 'words', 'The information'],
  ['C2', 'from', 'Where it came from'],
  ['C2', 'verified', 'How it was verified'],
  ['C2', 'determines', 'What it determines'],
  ['C5', 'determines', 'What it determines'],
])('information of %s in which %s is not said is not whole (Outcomes 28)', (category, fact, what) => {
  const path = `information.${fact}`;
  expect(refused(category, { information: { ...information, [fact]: undefined } })).toEqual(needed(path, what));
  expect(refused(category, { information: { ...information, [fact]: short[fact] } })).toEqual([[path, expect.stringContaining(`${what} is too short`)]]);
  expect(refused(category, { information: { ...information, [fact]: justLong[fact] } })).toEqual([]);
});

test.each([
  ['nothing', undefined, 'This is needed'],
  ['a day without its time', '2026-04-14', 'a date and time with its zone, such as 2026-04-12T06:12:00+01:00'],
])('information of which %s says when it became available is not whole (Outcomes 28)', (_, since, message) => {
  expect(refused('C2', { information: { ...information, since } })).toEqual([['information.since', message]]);
});

test.each<readonly [string, Category, object, readonly Refusal[]]>([
  ['withdrawn, nothing said of pressure', 'C2', { withdrawn: true }, [pressureUnsaid]],
  ['withdrawn, nothing said of pressure', 'C4', { withdrawn: true, pressure: null }, [pressureUnsaid]],
  ['withdrawn, nothing said of pressure', 'C5', { withdrawn: true }, [pressureUnsaid]],
  ['withdrawn without concern', 'C4', { withdrawn: true, pressure: false }, []],
  ['withdrawn with clear concern: the rules refuse it, not the shape', 'C4', { withdrawn: true, pressure: true }, []],
  ['not withdrawn, nothing said of pressure', 'C4', { withdrawn: false }, []],
])('a report %s (Outcomes 29): %s', (_, category, change, expected) => {
  expect(refused(category, change)).toEqual(expected);
});

test.each<readonly [Category, object | null]>([['C1', information], ['C2', information], ['C3', null], ['C4', null], ['C5', information]])('what %s rests on', (category, expected) => {
  expect(informationOf(Cancellation.parse(wholly[category]))).toEqual(expected);
});

test.each<readonly [Category, boolean, boolean, boolean]>([
  ['C1', true, false, false],
  ['C2', true, true, true],
  ['C3', false, true, false],
  ['C4', false, true, true],
  ['C5', true, true, true],
])('%s: the victim is told first (page 26) %s, by somebody independent (page 25) %s, never under pressure (Outcomes 29) %s', (category, tells, independent, barred) => {
  expect(tellsVictim(category)).toBe(tells);
  expect(asksIndependence(category)).toBe(independent);
  expect(barredByPressure(category)).toBe(barred);
});

test('each category is told apart in words', () => {
  expect(new Set(categories.map((category) => categoryNames[category]).filter(Boolean)).size).toBe(categories.length);
});
