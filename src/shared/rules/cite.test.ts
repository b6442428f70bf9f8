/** Citations as people read them. */
import { expect, test } from 'vitest';
import { nsir } from '../domain/nsir-categories.ts';
import { citation, countingRules, crr, joinCitations, nfib, offenceList, outcomesGuidance, retailRobbery, schoolsProtocol } from './cite.ts';

test('a page is named with its document and edition; a table has no page', () => {
  expect(citation(crr('11'))).toBe('Crime Recording Rules 2026/27, page 11');
  expect(citation(crr('38-39'))).toBe('Crime Recording Rules 2026/27, pages 38-39');
  expect(citation(crr('50, 51'))).toBe('Crime Recording Rules 2026/27, pages 50, 51');
  expect(citation(offenceList)).toBe('Notifiable Offence List April 2026');
});

test.each([
  [nsir('5'), 'National Standard for Incident Recording 2011, page 5'],
  [outcomesGuidance('3'), 'Outcomes for Recorded Crimes 2026, page 3'],
  [retailRobbery('2'), 'Alternate Offence for Retail Robbery 2026, page 2'],
  [schoolsProtocol('4'), 'Crime Recording (Schools Protocol) 2025, page 4'],
  [countingRules('April 2018', '47'), 'Home Office Counting Rules April 2018, page 47'],
  [nfib('97'), 'Counting Rules for Fraud (NFIB) April 2026, page 97'],
])('%o is %s', (cite, words) => {
  expect(citation(cite)).toBe(words);
});

test.each<readonly [readonly string[], string]>([
  [[], ''],
  [['Crime Recording Rules 2026/27, page 43'], 'Crime Recording Rules 2026/27, page 43'],
  [['Crime Recording Rules 2026/27, page 43', 'Crime Recording Rules 2026/27, page 45', 'Crime Recording Rules 2026/27, page 43'], 'Crime Recording Rules 2026/27, pages 43, 45'],
  [['Crime Recording Rules 2026/27, pages 89-90', 'Notifiable Offence List April 2026'], 'Crime Recording Rules 2026/27, pages 89-90; Notifiable Offence List April 2026'],
])('%j in one line', (citations, line) => {
  expect(joinCitations(citations)).toBe(line);
});
