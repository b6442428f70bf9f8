/** What is written of two readings is theirs until they are settled. */
import { afterEach, expect, test } from 'vitest';
import type { ReadingRow } from '../../../shared/ipc/review-shapes.ts';
import { ok } from '../../../shared/ipc/result.ts';
import { useAllBegun } from '../../data/begun.ts';
import { readingsCommands } from './commands.ts';
import { openReading, saveSettled, settle, useReadings } from './store.ts';

const row = (reading: string): ReadingRow => ({ reading, incident: 'i1', mayNot: null }) as unknown as ReadingRow;

afterEach(() => {
  openReading(null);
  useAllBegun.setState(useAllBegun.getInitialState());
  Reflect.deleteProperty(globalThis, 'window');
});

test('why an answer stands is there again when its readings are, and gone once they are settled', async () => {
  Object.assign(globalThis, { window: { assay: { call: () => Promise.resolve(ok({ event: 1 })) } } });
  openReading(row('r1'));
  settle({ stands: 'first', why: 'The second left a blow out.' });
  openReading(row('r2'));
  expect(useReadings.getState()).toMatchObject({ stands: null, why: '' });
  openReading(null);
  openReading(row('r1'));
  expect(useReadings.getState()).toMatchObject({ stands: 'first', why: 'The second left a blow out.' });
  await saveSettled();
  openReading(row('r1'));
  expect(useReadings.getState().why).toBe('');
});

test('only two that differ and were not settled are settled by key', () => {
  const settle = readingsCommands.find(({ id }) => id === 'readings-settle');
  const may = (change: Partial<ReadingRow>): boolean | undefined => {
    openReading({ ...row('r1'), first: '1 × 8N', second: '1 × 105A', golden: false, settled: null, ...change });
    return settle?.when();
  };
  expect(may({})).toBe(true);
  expect([may({ second: '1 × 8N' }), may({ golden: true }), may({ settled: { stands: 'first' } as ReadingRow['settled'] })]).toEqual([false, false, false]);
});
