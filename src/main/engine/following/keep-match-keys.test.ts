/** What comes in while a slice is made is not forgotten when that slice says it was the last. */
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { testBureau } from '../../../../tests/support/bureau.ts';
import { enterReport } from '../../../../tests/support/incidents.ts';
import type { Result } from '../../../shared/ipc/result.ts';
import { storePath } from '../bureau/folder.ts';
import { eventsBehind, type Matched } from '../db/follow-match-keys.ts';
import { matchHere } from './following.ts';
import { keepMatchKeys } from './keep-match-keys.ts';

/** Makes slices where it is asked, and answers only when it is told to. */
const heldBack = (t: ReturnType<typeof testBureau>) => {
  const held: (() => void)[] = [];
  const match = async (): Promise<Result<Matched>> => {
    const done = await matchHere(t.bureau);
    await new Promise<void>((resolve) => held.push(resolve));
    return done;
  };
  return { match, held };
};

test('a report that comes in between a last slice and its answer is matched', async () => {
  const t = testBureau();
  let caughtUp = 0;
  const { match, held } = heldBack(t);
  const matching = keepMatchKeys(t.bureau, match, { caughtUp: () => void caughtUp++, log: () => undefined });
  enterReport(t);
  matching.wake();
  await expect.poll(() => held).toHaveLength(1);
  enterReport(t);
  matching.wake();
  held[0]?.();
  await expect.poll(() => held).toHaveLength(2);
  held[1]?.();
  await expect.poll(() => caughtUp).toBe(1);
  expect(eventsBehind(t.bureau.reader.store)).toBe(0);
  t.close();
});

test('what nobody expected is said, and tried again later', async () => {
  const t = testBureau();
  const said: string[] = [];
  const matching = keepMatchKeys(t.bureau, () => Promise.reject(new RangeError('of one text')), { caughtUp: () => undefined, log: (line) => void said.push(line) });
  matching.wake();
  await expect.poll(() => said).toEqual(['match keys were not made: RangeError']);
  t.close();
});

test('a store that cannot be read is said to be so, and nobody is stopped', async () => {
  const t = testBureau();
  enterReport(t);
  const path = storePath(t.bureau.folder);
  for (const part of [path, `${path}-wal`]) writeFileSync(part, readFileSync(part).fill(7));
  t.bureau.runner.db.pragma('shrink_memory');
  expect(await matchHere(t.bureau)).toMatchObject({ ok: false, error: { code: 'unreadable' } });
  t.close();
});
