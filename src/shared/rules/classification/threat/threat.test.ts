/** Threats: pages 38, 45 and 86. */
import { expect, test } from 'vitest';
import { classifiedAs } from '../../../../../tests/support/classified.ts';
import { act } from '../../../../../tests/support/facts.ts';

type Threat = Partial<Parameters<typeof act<'threat'>>[0]>;

const threat = (change: Threat) => act({ kind: 'threat', of: 'death', means: 'face-to-face', ...change });
const kill = (change: Threat) => threat({ meantToBeFeared: true, ...change });
const word = (change: Threat) => threat({ meantToBeFeared: false, feared: true, place: 'dwelling', ...change });

test.each<readonly [string, ReturnType<typeof threat>, string]>([
  ['meant to be feared (page 38)', kill({}), '3B 003/01'],
  ['whether it was meant so is asked', kill({ meantToBeFeared: null, feared: false }), 'needs meantToBeFeared'],
  ['how it was made is asked', kill({ means: null }), 'needs means'],
  ['by telephone (page 38)', kill({ means: 'message-or-call' }), '8R 005/28'],
  ['by message the day before the Online Safety Act', kill({ means: 'message-or-call', on: '2024-01-30' }), '8R 008/72'],
  ['and on its first day', kill({ means: 'message-or-call', on: '2024-01-31' }), '8R 005/28'],
  ['the mere word kill, in a dwelling', word({}), '105A 105/01'],
  ['the mere word kill, in public', word({ place: 'public' }), '9A 125/11'],
  ['and nobody feared violence', word({ feared: false }), 'nsir-incident'],
  ['violence threatened inside a house (page 45)', threat({ of: 'violence', feared: true, place: 'dwelling' }), '105A 105/01'],
  ['violence threatened in public (page 45)', threat({ of: 'violence', feared: true, place: 'public' }), '9A 125/11'],
  ['violence threatened inside a house, racially aggravated (page 45)', threat({ of: 'violence', feared: true, place: 'dwelling', aggravatedByRaceOrReligion: true }), '105B 008/57'],
  ['the mere word kill in public, racially aggravated (page 89)', word({ place: 'public', aggravatedByRaceOrReligion: true }), '9B 066/91'],
  ['hostility shows, and it is not aggravated', word({ aspects: ['hostility-religion'], aggravatedByRaceOrReligion: false }), '105A 105/01'],
  ['where hostility to race shows, it is asked', word({ aspects: ['hostility-race'] }), 'needs aggravatedByRaceOrReligion'],
  ['and of religion', word({ place: 'public', aspects: ['hostility-religion'] }), 'needs aggravatedByRaceOrReligion'],
  ['not of other hostility', word({ aspects: ['hostility-disability'] }), '105A 105/01'],
  ['nor of a threat to kill', kill({ aspects: ['hostility-race'] }), '3B 003/01'],
  ['nor where nobody feared violence', word({ feared: false, aspects: ['hostility-race'] }), 'nsir-incident'],
  ['in public, nobody feared it, and it was meant or likely to be believed (page 86)', word({ place: 'public', feared: false, meantOrLikelyToBeBelieved: true }), '9A 125/11'],
  ['the same of violence', threat({ of: 'violence', place: 'public', feared: false, meantOrLikelyToBeBelieved: true }), '9A 125/11'],
  ['the same, racially aggravated (page 89)', word({ place: 'public', feared: false, meantOrLikelyToBeBelieved: true, aggravatedByRaceOrReligion: true }), '9B 066/91'],
  ['in public, nobody feared it: what was meant or likely is asked', word({ place: 'public', feared: false }), 'needs meantOrLikelyToBeBelieved'],
  ['in public, where it was feared, it is not', word({ place: 'public', feared: true, meantOrLikelyToBeBelieved: false }), '9A 125/11'],
  ['in a dwelling what was meant or likely does not matter (page 45)', word({ feared: false, meantOrLikelyToBeBelieved: true }), 'nsir-incident'],
  ['nobody feared violence: where it was made is asked first', word({ feared: false, place: null }), 'needs place'],
  ['where it was made is asked', threat({ of: 'violence', feared: true }), 'needs place'],
  ['whether violence was feared is asked', threat({ of: 'violence', place: 'dwelling' }), 'needs feared'],
  ['what was threatened is asked', threat({ of: null }), 'needs of'],
  ['not meant to be feared: whether death was threatened does not matter (page 38)', word({ of: null }), '105A 105/01'],
  ['meant to be feared: it does', kill({ of: null }), 'needs of'],
])('%s', (_, one, expected) => {
  expect(classifiedAs(one)).toBe(expected);
});

test.each([false, true])('in public, neither feared nor meant or likely to be believed, it may be section 4A or 5 (pages 38, 86-87): aggravated %s', (aggravatedByRaceOrReligion) => {
  expect(classifiedAs(word({ place: 'public', feared: false, meantOrLikelyToBeBelieved: false, aggravatedByRaceOrReligion }))).toMatch(/^refer: .*section 4A or section 5/);
});

test('violence threatened by message is for the rules of messages', () => {
  expect(classifiedAs(threat({ of: 'violence', means: 'message-or-call' }))).toMatch(/^refer: .*kind message/);
});
