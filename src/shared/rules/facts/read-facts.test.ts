/** Bad input: every wrong value is named by its path, every misspelt fact by the nearest there is. */
import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';
import { readFacts } from './read-facts.ts';

const assault = { id: 'A1', kind: 'assault', injury: 'none' };

test.each<readonly [string, unknown, string, string]>([
  ['an unknown fact of an act', { acts: [{ ...assault, injurry: 'none' }] }, 'acts.0.injurry', 'There is no fact injurry; the nearest is injury'],
  ['an unknown fact of the document', { victms: [] }, 'victms', 'There is no fact victms; the nearest is victims'],
  ['an unknown fact of the report', { report: { recievedAt: '2026-05-01T09:00:00Z' } }, 'report.recievedAt', 'There is no fact recievedAt; the nearest is receivedAt'],
  ['a date that is none', { decideOn: '2026-02-30' }, 'decideOn', 'a date there is, such as 2026-04-12'],
  ['an end before its beginning', { acts: [{ ...assault, on: '2026-05-02', until: '2026-05-01' }] }, 'acts.0.until', 'It ends before it begins'],
  ['a victim nobody has named', { acts: [{ ...assault, to: ['V9'] }] }, 'acts.0.to.0', 'There is no victim V9 in this document'],
  ['two of one name', { victims: [{ id: 'V1' }, { id: 'V1' }] }, 'victims.1.id', 'There are two of the name V1'],
  ['a negative age', { victims: [{ id: 'V1', age: -1 }] }, 'victims.0.age', 'Too small: expected number to be >=0'],
])('%s', (_, json, path, message) => {
  const read = readFacts(json);
  expect(read.ok ? [] : read.error.problems).toMatchObject([{ path, message }]);
});

test.each<unknown>([null, [], 'facts', 7, { acts: {} }])('%o is no document', (json) => {
  expect(readFacts(json)).toMatchObject({ ok: false, error: { code: 'invalid' } });
});

test('ten thousand acts are refused in under a second', () => {
  const from = performance.now();
  expect(readFacts({ acts: Array.from({ length: 10_000 }, (_, at) => ({ ...assault, id: `A${at}` })) })).toMatchObject({ ok: false, error: { problems: [{ path: 'acts' }] } });
  expect(performance.now() - from).toBeLessThan(1000);
});

test('null and left out are both unknown', () => {
  const read = readFacts({ acts: [{ id: 'A1', kind: 'assault', injury: null }] });
  expect(read.ok && read.value.acts[0]).toMatchObject({ id: 'A1', injury: undefined });
});

test.each([
  ['injury', 'injury'],
  ['INJURY', 'injury'],
  ['ijnury', 'injury'],
  ['weather', null],
] as const)('%s: the nearest is %s', (given, near) => {
  expect(nearest(given, ['injury', 'strangled'])).toBe(near);
});
