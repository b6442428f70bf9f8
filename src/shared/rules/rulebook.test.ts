/** The registry: ids are unique, every rule is cited and weighed somewhere, exceptions name rules of their own set and never go round. */
import { expect, test } from 'vitest';
import { sets, type AnyRule } from '../../../tests/support/shuffled-book.ts';
import type { LocalDate } from '../domain/local-date.ts';
import { inForceOn } from './in-force.ts';
import { rulebook } from './rulebook.ts';

const ids = rulebook.map(({ id }) => id);

/** Sets of one rule, which nothing displaces, are weighed where they are used. */
const alone = ['the-most-recent-principal-crime', 'considered-for-transfer', 'only-the-related-crime-can-be-charged', 'only-recorded-crimes-take-outcomes'];

/** Every day on which something begins or ends. */
const turningDays = [...new Set(rulebook.flatMap(({ from, until }) => [from ?? [], until ?? []].flat()))].map((date) => `${date}-01-01`.slice(0, 10) as LocalDate);

test('every rule has an id of its own, a sentence and a citation that names a page', () => {
  expect(ids.filter((id, at) => ids.indexOf(id) < at || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  expect(rulebook.filter(({ sentence }) => !/^[A-Z0-9].*\.$/s.test(sentence)).map(({ id }) => id)).toEqual([]);
  // Only the offence list has no pages.
  expect(rulebook.filter(({ cites }) => cites.length === 0 || cites.some(({ source, edition, page }) => edition === '' || (page === '' && source !== 'Offence list'))).map(({ id }) => id)).toEqual([]);
});

test('every rule of the book is weighed in some set', () => {
  const weighed = new Set([...sets.flat().map(({ id }) => id), ...alone]);
  expect(ids.filter((id) => !weighed.has(id))).toEqual([]);
  expect([...weighed].filter((id) => !ids.includes(id))).toEqual([]);
});

test('every exception names a rule that is weighed beside it', () => {
  const meet = (id: string, other: string): boolean => sets.some((set) => [id, other].every((name) => set.some((rule) => rule.id === name)));
  expect(rulebook.flatMap(({ id, overrides = [] }) => overrides.filter((other) => !meet(id, other)).map((other) => `${id} overrides ${other}`))).toEqual([]);
});

test('a rule begins before it ends, and what was so before a date is not so beside what came after it', () => {
  expect(rulebook.filter(({ from, until }) => from !== undefined && until !== undefined && from >= until).map(({ id }) => id)).toEqual([]);
  const together = (one: AnyRule, other: AnyRule): boolean => turningDays.some((day) => inForceOn(day, one) === 'yes' && inForceOn(day, other) === 'yes');
  const families = sets.flatMap((set) =>
    set.flatMap((before) => {
      const [stem, rest] = before.id.split('-before-');
      return rest === undefined || before.until === undefined ? [] : set.filter(({ id, from }) => id !== before.id && from !== undefined && id.startsWith(stem ?? '')).map((after) => [before, after] as const);
    }),
  );
  expect(families.length).toBeGreaterThan(5);
  expect(families.filter(([before, after]) => together(before, after) && !before.overrides?.includes(after.id)).map(([before, after]) => `${before.id} and ${after.id}`)).toEqual([]);
});

test('no exception leads back to itself', () => {
  const overridden = (id: string): readonly string[] => rulebook.find((rule) => rule.id === id)?.overrides ?? [];
  const leads = (from: string, to: string, seen: readonly string[] = []): boolean => overridden(from).some((next) => next === to || (!seen.includes(next) && leads(next, to, [...seen, next])));
  expect(ids.filter((id) => leads(id, id))).toEqual([]);
});
