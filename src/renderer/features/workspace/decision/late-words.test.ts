/** The reason for recording late is asked for by the clock it is late against. */
import { expect, test } from 'vitest';
import { plusMs } from '../../../../shared/domain/instant.ts';
import { lateWords } from './late-words.ts';

test('the 24 hours, another clock, and one whose day is not told', () => {
  const by = plusMs('2026-04-13T22:59:59.999Z', 0);
  expect([
    lateWords({ held: null, untold: null }),
    lateWords({ held: { from: 'appropriate-authority', by }, untold: null }),
    lateWords({ held: null, untold: 'investigation' }),
  ]).toEqual([
    'Reason for recording after 24 hours (page 10)',
    'Reason for recording after the day of the appropriate authority’s decision (page 17)',
    'Reason for recording after 24 hours (page 37)',
  ]);
});
