import { expect, test } from 'vitest';
import {
  closingCodes,
  closingName,
  crimeClosing,
  duplicateClosing,
  isClosingCode,
  nsirCategories,
  nsirCategory,
  nsirQualifier,
  nsirQualifiers,
  testClosing,
} from './nsir-categories.ts';

test('the list has the categories of page 9: five, three, eighteen and nine', () => {
  const counts = [...Map.groupBy(nsirCategories, ({ theme }) => theme)].map(([theme, all]) => [theme, all.length]);
  expect(counts).toEqual([['transport', 5], ['anti-social-behaviour', 3], ['public-safety', 18], ['administration', 9]]);
});

test('codes are unique and numbered in the order of the list', () => {
  expect(new Set(closingCodes.map(({ code }) => code)).size).toBe(closingCodes.length);
  for (const letter of 'TAPD') {
    const own = nsirCategories.filter(({ code }) => code.startsWith(letter)).map(({ code }) => Number(code.slice(1)));
    expect(own).toEqual(own.map((_, index) => index + 1));
  }
});

test('pages never run backwards and lie within the definitions', () => {
  const pages = nsirCategories.map(({ cite }) => Number(cite.page));
  expect(pages).toEqual(pages.toSorted((a, b) => a - b));
  expect([pages.at(0), pages.at(-1)]).toEqual([10, 27]);
  const qualifierPages = nsirQualifiers.map(({ cite }) => Number(cite.page));
  expect(qualifierPages).toEqual(qualifierPages.toSorted((a, b) => a - b));
});

test.for([
  ['P7', 'Domestic incident', '19'],
  ['P13', 'Missing person', '22'],
  ['T4', 'Road related offence', '12'],
  ['A1', 'Anti-social behaviour: personal', '14'],
] as const)('%s is %s, page %s', ([code, name, page]) => {
  expect(nsirCategory(code)).toMatchObject({ code, name, cite: { source: 'NSIR', edition: '2011', page } });
});

test('five qualifiers are of prejudice, five national, seventeen left to the force', () => {
  const count = (kind: string): number => nsirQualifiers.filter((entry) => entry.kind === kind).length;
  expect([count('prejudice'), count('national'), count('optional')]).toEqual([5, 5, 17]);
  expect(nsirQualifier('prejudice-racial')?.name).toBe('Prejudice: racial');
  expect(nsirQualifier('knife')).toBeNull();
});

test('crime, duplicate and test are closing codes, and nothing else unknown is', () => {
  for (const code of [crimeClosing.code, duplicateClosing, testClosing]) expect(isClosingCode(code)).toBe(true);
  for (const code of ['', 'p7', 'P19', 'T0', 'D10', '100/01']) expect(isClosingCode(code)).toBe(false);
  expect(closingName('D4')).toBe('D4 Duplicate');
  expect(closingName('X9')).toBe('X9');
});
