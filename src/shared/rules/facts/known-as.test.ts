/** What a crime or a fact may be called by somebody who guesses, and what it is called here. */
import { expect, test } from 'vitest';
import { factKnownAs, kindKnownAs } from './known-as.ts';

test.each<readonly [kind: string, names: readonly string[]]>([
  ['theft', ['robbery', 'shoplifting', 'pet-abduction']],
  ['sexual-act', ['rape', 'sexual-assault', 'sexual-offence']],
  ['child-exploitation', ['grooming']],
  ['obscene-material', ['sexting']],
  ['indecency', ['voyeurism', 'exposure']],
  ['course-of-conduct', ['stalking', 'harassment', 'coercive-control', 'controlling-or-coercive-behaviour']],
  ['message', ['malicious-communication']],
  ['damage', ['arson', 'criminal-damage']],
  ['public-disorder', ['public-order', 'affray']],
  ['computer-misuse', ['hacking', 'cyber']],
  ['death', ['murder', 'homicide', 'sudden-death']],
  ['driving', ['dangerous-driving']],
  ['abduction', ['kidnapping', 'kidnap', 'false-imprisonment']],
  ['drugs', ['possession', 'drug']],
  ['weapon', ['knife', 'firearm']],
  ['child-cruelty', ['neglect']],
  ['vehicle', ['vehicle-theft', 'vehicle-taking']],
  ['modern-slavery', ['trafficking']],
  ['assault', ['strangulation', 'wounding']],
  ['offence', ['handling']],
])('an act of kind %s: %o', (kind, names) => {
  expect(names.map(kindKnownAs)).toEqual(names.map(() => kind));
});

test('however it is written, and nothing of what nobody has a name for', () => {
  expect(['Criminal Damage', 'criminal_damage', 'SUDDEN death', 'gardening'].map(kindKnownAs)).toEqual(['damage', 'damage', 'death', null]);
});

const ofAnAct = ['id', 'kind', 'by', 'to', 'on', 'suspectWas'];
const ofTheDocument = ['report', 'victims', 'offenders', 'acts', 'pairs', 'removals'];
const ofTheReport = ['by', 'receivedAt'];

test.each<readonly [name: string, ofAct: string | null, ofDocument: string | null, ofReport: string | null]>([
  ['offender', 'by', 'offenders', 'by'],
  ['offenders', 'by', null, 'by'],
  ['suspect', 'by', 'offenders', 'by'],
  ['suspects', 'by', 'offenders', 'by'],
  ['perpetrator', 'by', 'offenders', 'by'],
  ['victim', 'to', 'victims', null],
  ['victims', 'to', null, null],
  ['date', 'on', null, 'receivedAt'],
  ['location', 'suspectWas', null, null],
  ['offences', null, 'acts', null],
  ['crimes', null, 'acts', null],
  ['allegations', null, 'acts', null],
  ['relationships', null, 'pairs', null],
  ['cancellations', null, 'removals', null],
  ['reporter', 'by', 'report', 'by'],
  ['reportedBy', 'by', 'report', 'by'],
  ['weather', null, null, null],
])('%s is called %s of an act, %s of the document, %s of the report', (name, ...expected) => {
  expect([ofAnAct, ofTheDocument, ofTheReport].map((names) => factKnownAs(name, names))).toEqual(expected);
});
