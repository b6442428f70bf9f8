/** Filters that are chosen one after another: each has its place, and none goes unasked. */
import { expect, test } from 'vitest';
import { mostFilters, type QueueFilter } from '../../../../shared/triage/queue-filters.ts';
import { withFilter } from './sift-choices.ts';

const qualifier = (at: number): QueueFilter => ({ by: 'qualifier', is: `Qualifier ${at}` });

test('chosen again it goes, and one of a kind takes the place of the other', () => {
  expect(withFilter([qualifier(1)], qualifier(1))).toEqual([]);
  expect(withFilter([{ by: 'state', is: 'waiting' }], { by: 'state', is: 'returned' })).toEqual([{ by: 'state', is: 'returned' }]);
});

test('where no more hold at once they stay as they are, and one of a kind still takes the place of the other', () => {
  const full: readonly QueueFilter[] = [{ by: 'state', is: 'waiting' }, ...Array.from({ length: mostFilters - 1 }, (_, at) => qualifier(at))];
  expect(withFilter(full, qualifier(99))).toBe(full);
  expect(withFilter(full, { by: 'state', is: 'returned' })).toHaveLength(mostFilters);
});
