/** A cited page leads to what stands on it. */
import { expect, test } from 'vitest';
import { rulebook } from '../rules/rulebook.ts';
import { paragraphsOn } from './on-page.ts';

test.each<readonly [string, string]>([
  ['55', 'Former partners of 16 or over: stalking unless the registrar is satisfied otherwise'],
  ['54-55', 'Former partners of 16 or over: stalking unless the registrar is satisfied otherwise'],
  ['51', 'Nuisance calls: indecent or grossly offensive, or a nuisance only'],
])('page %s of the rules', (page, says) => {
  expect(paragraphsOn({ source: 'CRR', page }).map((paragraph) => paragraph.says)).toContain(says);
});

test('another document, and a page that is not there, have nothing of it', () => {
  expect(paragraphsOn({ source: 'NSIR', page: '55' }).map(({ source }) => source)).not.toContain('CRR');
  expect(paragraphsOn({ source: 'CRR', page: '9000' })).toEqual([]);
});

test('every page of the rules that a rule cites has something on it', () => {
  const cited = rulebook.flatMap(({ cites }) => cites).filter(({ source, edition }) => source === 'CRR' && edition === '2026/27');
  expect([...new Set(cited.filter((cite) => paragraphsOn(cite).length === 0).map(({ page }) => page))]).toEqual([]);
});
