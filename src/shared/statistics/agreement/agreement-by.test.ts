/** Agreement by pair and rule: each is the measure of exactly those items, and nothing is given of too few. */
import { describe, expect, test } from 'vitest';
import { agreementByPair, agreementByRule } from './agreement-by.ts';
import { alphaWithInterval } from './alpha-interval.ts';
import { cohenKappa } from './cohen-kappa.ts';
import type { ReadItem } from './read-item.ts';
import { unmeasuredWords } from './unmeasured.ts';

const item = (name: string, said: Readonly<Record<string, string>>, ...rules: readonly string[]): ReadItem => ({
  item: name,
  readers: Object.entries(said).map(([reader, label]) => ({ reader, label })),
  rules,
});

const items: readonly ReadItem[] = [
  item('1', { ann: 'crime', ben: 'crime' }, 'domestic'),
  item('2', { ann: 'crime', ben: 'no-crime', cal: 'crime' }, 'domestic', 'theft'),
  item('3', { ann: 'no-crime', ben: 'no-crime', cal: 'no-crime' }, 'theft'),
  item('4', { ann: 'crime', ben: 'crime', cal: 'no-crime' }, 'theft'),
  item('5', { cal: 'crime' }, 'fraud'),
];
const resampling = { seed: 11, resamples: 50 };

describe('by pair', () => {
  test('each is kappa over what both have read', () => {
    expect(agreementByPair(items, 3)).toEqual([
      { readers: ['ann', 'ben'], agreement: cohenKappa([['crime', 'crime'], ['crime', 'no-crime'], ['no-crime', 'no-crime'], ['crime', 'crime']]) },
      { readers: ['ann', 'cal'], agreement: cohenKappa([['crime', 'crime'], ['no-crime', 'no-crime'], ['crime', 'no-crime']]) },
      { readers: ['ben', 'cal'], agreement: cohenKappa([['no-crime', 'crime'], ['no-crime', 'no-crime'], ['crime', 'no-crime']]) },
    ]);
  });

  test('three are too few where four are asked for', () => {
    expect(agreementByPair(items, 4).map(({ agreement }) => ('cannot' in agreement ? unmeasuredWords(agreement) : 'given'))).toEqual(['given', 'Too few: 3 of 4', 'Too few: 3 of 4']);
  });

  test('two who have read nothing both are not named', () => {
    expect(agreementByPair([item('1', { ann: 'a', ben: 'a' }), item('2', { cal: 'a', dee: 'b' })], 1).map(({ readers }) => readers)).toEqual([['ann', 'ben'], ['cal', 'dee']]);
  });
});

describe('by rule', () => {
  test('each is alpha over the items the rule had a say in', () => {
    expect(agreementByRule(items, 3, resampling)).toEqual([
      { rule: 'domestic', agreement: { cannot: 'too-few', n: 2, least: 3 } },
      { rule: 'fraud', agreement: { cannot: 'nothing-read-twice', n: 0 } },
      { rule: 'theft', agreement: alphaWithInterval(items.slice(1, 4), resampling) },
    ]);
  });
});

test('a gap says in words why nothing is given', () => {
  expect(unmeasuredWords({ cannot: 'nothing-read-twice', n: 0 })).toBe('Nothing was read by two people yet');
  expect(unmeasuredWords({ cannot: 'one-label-only', n: 9 })).toBe('All 9 were given the same answer, so agreement beyond chance has no meaning');
});
