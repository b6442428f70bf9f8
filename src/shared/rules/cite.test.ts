/** Citations as people read them. */
import { expect, test } from 'vitest';
import { citation, crr, joinCitations, offenceList } from './cite.ts';

test('a page is named with its document and edition; a table has no page', () => {
  expect(citation(crr('11'))).toBe('Crime Recording Rules 2026/27, page 11');
  expect(citation(offenceList)).toBe('Notifiable Offence List April 2026');
});

test.each<readonly [readonly string[], string]>([
  [[], ''],
  [['Crime Recording Rules 2026/27, page 43'], 'Crime Recording Rules 2026/27, page 43'],
  [['Crime Recording Rules 2026/27, page 43', 'Crime Recording Rules 2026/27, page 45', 'Crime Recording Rules 2026/27, page 43'], 'Crime Recording Rules 2026/27, page 43, 45'],
  [['Crime Recording Rules 2026/27, page 89-90', 'Notifiable Offence List April 2026'], 'Crime Recording Rules 2026/27, page 89-90; Notifiable Offence List April 2026'],
])('%j in one line', (citations, line) => {
  expect(joinCitations(citations)).toBe(line);
});
