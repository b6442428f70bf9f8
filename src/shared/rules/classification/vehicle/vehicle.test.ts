/** Taking a motor vehicle and interfering with one: pages 75-78 and 97. */
import { expect, test } from 'vitest';
import { classifiedAs } from '../../../../../tests/support/classified.ts';
import { act, decideFacts, reported } from '../../../../../tests/support/facts.ts';
import { answerOf } from '../../answer.ts';

type Vehicle = Partial<Parameters<typeof act<'vehicle'>>[0]>;

const vehicle = (change: Vehicle) => act({ kind: 'vehicle', force: 'none', ...change });
const taken = (change: Vehicle) => vehicle({ deed: 'taken', intent: 'keep', aggravation: [], ...change });

test.each<readonly [string, ReturnType<typeof vehicle>, string]>([
  ['stolen (page 76)', taken({}), '48 048/01'],
  ['taken without consent (page 76)', taken({ intent: 'use' }), '48 130/01'],
  ['taken, which is not known', taken({ intent: null }), '48 ?'],
  ['only dangerous driving, not made out (page 75)', taken({ aggravation: ['dangerous-driving-alleged'] }), '48 048/01'],
  ['dangerous driving made out (pages 75 and 97, T20)', taken({ aggravation: ['dangerous-driving-made-out'] }), '37/2 037/02'],
  ['not made out, but somebody injured (page 75)', taken({ aggravation: ['dangerous-driving-alleged', 'accident-injuring'] }), '37/2 037/02'],
  ['other property damaged (page 75)', taken({ aggravation: ['accident-damaging-other-property'], value: 5000 }), '37/2 037/02'],
  ['the vehicle damaged, under 5,000 pounds', taken({ aggravation: ['vehicle-damaged'], value: 4999 }), '37/2 131/03'],
  ['the vehicle damaged, of unknown value', taken({ aggravation: ['vehicle-damaged'] }), '37/2 ?'],
  ['slight damage beside an injury', taken({ aggravation: ['vehicle-damaged', 'accident-injuring'], value: 100 }), '37/2 037/02'],
  ['a death (page 76)', taken({ aggravation: ['accident-killing', 'vehicle-damaged'] }), '37/1 037/01'],
  ['a death, dangerous driving alleged', taken({ aggravation: ['accident-killing', 'dangerous-driving-alleged'] }), '37/1 037/01'],
  ['aggravation is asked', taken({ aggravation: null }), 'needs aggravation'],
  ['what was done is asked', vehicle({}), 'needs deed'],
  ['only driven or carried in (page 76)', vehicle({ deed: 'driven-or-carried-only' }), 'nsir-incident'],
  ['entered without damage (page 78)', vehicle({ deed: 'entered', crimeNotIntended: false }), '126 126/00'],
  ['entered, credibly without criminal intent (page 78)', vehicle({ deed: 'entered', crimeNotIntended: true }), 'nsir-incident'],
  ['whether there is such evidence is asked', vehicle({ deed: 'entered' }), 'needs crimeNotIntended'],
  ['interference without damage (page 78)', vehicle({ deed: 'interfered-with', damaged: false }), '126 126/00'],
  ['interference with damage, theft likelier (page 78)', vehicle({ deed: 'interfered-with', damaged: true, likelier: 'theft-or-taking' }), '126 126/00'],
  ['interference with damage, damage likelier (page 78)', vehicle({ deed: 'interfered-with', damaged: true, likelier: 'damage', value: 300 }), '58C 149/00'],
  ['what is likelier is asked', vehicle({ deed: 'interfered-with', damaged: true }), 'needs likelier'],
  ['whether there is damage is asked', vehicle({ deed: 'interfered-with' }), 'needs damaged'],
  ['tampered with (page 77)', vehicle({ deed: 'tampered-with' }), '126 825/06'],
])('%s', (_, one, expected) => {
  expect(classifiedAs(one)).toBe(expected);
});

test('that only dangerous driving is alleged is said of what was taken, and of nothing else (page 75)', () => {
  const says = (one: ReturnType<typeof vehicle>): boolean => answerOf(decideFacts(reported({ acts: [one] }))).findings.some(({ rule }) => rule === 'dangerous-driving-alone');
  expect([says(taken({ aggravation: ['dangerous-driving-alleged'] })), says(taken({}))]).toEqual([true, false]);
  expect(says(taken({ aggravation: ['dangerous-driving-alleged', 'vehicle-damaged'], value: 100 }))).toBe(false);
  expect(says(vehicle({ deed: 'tampered-with', aggravation: ['dangerous-driving-alleged'] }))).toBe(false);
});
