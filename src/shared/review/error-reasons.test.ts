/** The list of what can be wrong: each with a name, and pages to read wherever the rules say something of it. */
import { expect, test } from 'vitest';
import { crr } from '../rules/cite.ts';
import { errorReasonCites, errorReasonName, errorReasons } from './error-reasons.ts';

test('each is named once', () => {
  expect(new Set(errorReasons.map(({ id }) => id)).size).toBe(errorReasons.length);
  expect(new Set(errorReasons.map(({ name }) => name)).size).toBe(errorReasons.length);
});

test('each but the last leads to a page', () => {
  expect(errorReasons.filter(({ cites }) => cites.length === 0).map(({ id }) => id)).toEqual(['other']);
});

test('each leads whoever made it to its pages', () => {
  expect(errorReasonCites('domestic-abuse')).toEqual([crr('28')]);
  expect(errorReasonCites('who-decided')).toEqual([crr('13'), crr('25')]);
});

test('one that a later list knows is shown as it was written down', () => {
  expect(errorReasonName('late')).toBe('Recorded late');
  expect(errorReasonName('of-a-later-list')).toBe('of-a-later-list');
  expect(errorReasonCites('of-a-later-list')).toEqual([]);
});
