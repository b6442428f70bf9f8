/** Locking waits for nobody: neither for a bureau that is busy, nor for what another window imports. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ok } from '../../shared/ipc/result.ts';
import { keepNothing, keepSoon } from './kept-drafts.ts';
import { lockNow, lockWhenIdle } from './lock.ts';
import { queryClient } from './query-client.ts';

let asked: string[] = [];
let why: unknown = null;
let hear: (change: object) => void = () => undefined;
const isIn = (): boolean => queryClient.getQueryData(['session', {}]) !== null;

beforeEach(() => {
  vi.useFakeTimers();
  asked = [];
  keepNothing();
  const call = (name: string, input: unknown): Promise<unknown> => {
    asked.push(name);
    if (name === 'lock') why = input;
    return name === 'keep-draft' || name === 'lock' ? new Promise(() => undefined) : Promise.resolve(ok({}));
  };
  vi.stubGlobal('window', { assay: { call, onChange: (listener: (change: object) => void) => { hear = listener; return () => undefined; } }, addEventListener: () => undefined, removeEventListener: () => undefined });
  queryClient.setQueryData(['session', {}], { person: { user: 'a.osei', name: 'A. Osei', role: 'assessor', state: 'active' }, bureau: { name: 'Demo' } });
});

afterEach(() => {
  queryClient.clear();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('the page is hidden while the bureau answers neither what is kept nor the lock', async () => {
  keepSoon('i1', () => '{}');
  lockNow();
  await vi.advanceTimersByTimeAsync(1900);
  expect(isIn()).toBe(true);
  await vi.advanceTimersByTimeAsync(200);
  expect([isIn(), asked]).toEqual([false, ['keep-draft', 'lock']]);
});

test.each<[string, () => void]>([
  ['asked', lockNow],
  ['left', () => hear({ topic: 'lock' })],
  ['idle', () => void vi.advanceTimersByTime(61_000)],
])('why it is locked is told with it: %s', async (reason, come) => {
  const stop = lockWhenIdle(() => 1, () => true);
  come();
  await vi.advanceTimersByTimeAsync(2100);
  expect(why).toEqual({ why: reason });
  stop();
});

test.each([['this window', true], ['another window', false]])('what %s imports keeps it open: %s', async (_, isOwn) => {
  const stop = lockWhenIdle(() => 1, () => isOwn);
  await vi.advanceTimersByTimeAsync(50_000);
  hear({ topic: 'import-progress', file: 'f1' });
  await vi.advanceTimersByTimeAsync(15_000);
  expect(isIn()).toBe(isOwn);
  stop();
});
