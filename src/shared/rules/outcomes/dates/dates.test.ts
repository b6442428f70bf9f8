/** From when an outcome is given: the list knows the month, and inside it a person decides. */
import { expect, test } from 'vitest';
import { tried } from '../../../../../tests/support/outcomes.ts';
import type { OutcomeType } from '../../facts/outcome.ts';

test.each<readonly [OutcomeType, before: string, first: string, last: string, after: string]>([
  ['21', '2015-12-31', '2016-01-01', '2016-01-31', '2016-02-01'],
  ['22', '2019-03-31', '2019-04-01', '2019-04-30', '2019-05-01'],
  ['23', '2026-03-31', '2026-04-01', '2026-04-30', '2026-05-01'],
  ['24', '2026-03-31', '2026-04-01', '2026-04-30', '2026-05-01'],
])('outcome %s on %s, on %s and %s, and on %s', (type, ...days) => {
  const may = (decideOn: string) => tried(type, { around: { decideOn } }).outcome[0]?.may;
  expect(days.map(may)).toEqual([false, null, null, true]);
});

test('which of the two it is says the month', () => {
  expect(tried('23', { around: { decideOn: '2026-04-15' } }).refer).toMatchObject([{ about: 'outcomes.A1-23', because: expect.stringContaining('Outcome 23 is given from April 2026 on.') as string }]);
});

test.each(['21', '22', '23', '24'] as const)('before outcome %s there was outcome 18', (type) => {
  expect([tried(type, { around: { decideOn: '2015-06-01' } }).outcome[0]?.may, tried('18', { around: { decideOn: '2015-06-01' } }).outcome[0]?.may]).toEqual([false, true]);
});
