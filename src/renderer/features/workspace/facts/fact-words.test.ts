/** Facts in words: the names the rules have for answers, and what an answer means, as somebody says them. */
import { expect, test } from 'vitest';
import { meaningWords, toldWords, valueWords } from './fact-words.ts';

test.each([
  ['former-partner', 'Former partner'],
  ['outside-england-and-wales', 'Outside England and Wales'],
  ['scotland-or-northern-ireland', 'Scotland or Northern Ireland'],
  ['national-crime-agency', 'National Crime Agency'],
  ['british-transport-police', 'British Transport Police'],
  ['british-registered', 'British registered'],
  ['nca-officer', 'NCA officer'],
  ['wanted-on-pnc', 'Wanted on PNC'],
  ['passed-by-nfib', 'Passed by NFIB'],
  ['cps-advice-sought', 'CPS advice sought'],
  ['non-molestation-order', 'Non-molestation order'],
  ['e-bike', 'E-bike'],
  ['mdma', 'MDMA'],
  ['other-class-a', 'Other class A'],
  ['victims-home-or-work', 'Victim’s home or work'],
  ['csa', 'Child sexual abuse'],
  ['religion:muslim', 'Religion: Muslim'],
  ['metal-theft:non-infrastructure', 'Metal theft: non-infrastructure'],
])('%s is read “%s”', (value, words) => {
  expect(valueWords(value)).toBe(words);
});

test('several that were told are read with their capitals too', () => {
  expect(toldWords(['nca-officer', 'in-another-force-area'])).toBe('NCA officer, in another force area');
});

test.each([
  ['At the time of the burglary; an empty list says none.', 'At the time of the burglary.'],
  ['Circumstances with rules of their own; an empty list says none. Asked of every act.', 'Circumstances with rules of their own. Asked of every act.'],
  ['Racial aggravation. An empty list says none.', 'Racial aggravation.'],
  ['Asked of an incident at school; an empty list says nobody.', 'Asked of an incident at school; “None of them” says nobody.'],
  ['Confirmed by a test. An empty list says none: a substance that is merely noxious.', 'Confirmed by a test. “None of them” says none: a substance that is merely noxious.'],
])('the card does not speak of an empty list: %s', (meaning, words) => {
  expect(meaningWords({ meaning, answers: { kind: 'several', of: [] } })).toBe(words);
});

test('where names are typed it is the field that is empty', () => {
  expect(meaningWords({ meaning: 'One name for each; an empty list says the institution bears all.', answers: { kind: 'names' } })).toBe('One name for each; an empty field says the institution bears all.');
});
