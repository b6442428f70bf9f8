/** Keeping what was begun: what the bureau does not take is said and tried again, and what could not be read is not written over. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fail, ok, type Result } from '../../shared/ipc/result.ts';
import { dropKept, isKept, keepNothing, keepNow, keepSoon, keptDrafts, readKept } from './kept-drafts.ts';
import { useTroubles } from './troubles.ts';

let asked: string[] = [];
let given: unknown[] = [];
let answer: (name: string) => Result<unknown> = () => ok({ at: '2026-04-13T08:00:00.000Z' });

const said = (): readonly string[] => Object.values(useTroubles.getState()).map(({ words }) => words);

beforeEach(() => {
  vi.useFakeTimers();
  asked = [];
  given = [];
  answer = () => ok({ at: '2026-04-13T08:00:00.000Z' });
  vi.stubGlobal('window', { assay: { call: async (name: string, input: unknown) => { asked.push(name); given.push(input); return answer(name); } } });
  keepNothing();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a draft that the bureau does not take is said not to be kept, and tried again until it is', async () => {
  answer = () => fail('storage', 'The disk is full');
  keepSoon('i1', () => '{"half":1}');
  await vi.advanceTimersByTimeAsync(600);
  expect(said()).toEqual(['What you have begun is not kept: The disk is full. It is on this page; do not close it.']);
  answer = () => ok({ at: '2026-04-13T08:00:00.000Z' });
  await vi.advanceTimersByTimeAsync(6000);
  expect(asked).toEqual(['keep-draft', 'keep-draft']);
  expect(said()).toEqual([]);
});

test('one that is too large does not keep the others from being kept, nor its trouble from being said', async () => {
  answer = () => (asked.length === 1 ? fail('invalid', 'draft: too long', { problems: [{ path: 'draft', message: 'More was written than is kept', cite: null }] }) : ok({ at: '2026-04-13T08:00:00.000Z' }));
  keepSoon('i1', () => 'large');
  keepSoon('i2', () => 'small');
  await keepNow();
  expect(asked).toHaveLength(2);
  expect(said()[0]).toContain('More was written than is kept');
});

test('where what was kept before cannot be read nothing is kept over it, and that is said', async () => {
  answer = (name) => (name === 'kept-drafts' ? fail('busy', 'The bureau is busy') : ok({ at: '2026-04-13T08:00:00.000Z' }));
  expect(await keptDrafts()).toEqual([]);
  keepSoon('i1', () => '{"new":1}');
  await vi.advanceTimersByTimeAsync(20_000);
  expect(asked).toEqual(['kept-drafts']);
  expect(said()[0]).toMatch(/^What you had begun before cannot be read: The bureau is busy\. .*nothing new is kept/);
});

test('whoever’s role keeps nothing is told of no trouble', async () => {
  answer = () => fail('forbidden', 'An administrator may not decide incidents.');
  expect(await keptDrafts()).toEqual([]);
  expect(said()).toEqual([]);
});

test('somebody else who signs in is told nothing of it', async () => {
  answer = () => fail('storage', 'The disk is full');
  keepSoon('i1', () => '{}');
  await keepNow();
  keepNothing();
  expect(said()).toEqual([]);
});

test('what was saved is taken away at once, and not when it would be too late', async () => {
  keepSoon('i1', () => '{"half":1}');
  dropKept('i1');
  await vi.advanceTimersByTimeAsync(0);
  expect(given).toEqual([{ about: 'i1', draft: null, over: null }]);
});

test.each(['', '{', 'null', '{"form":2,"draft":{}}', '{"form":1,"draft":null}'])('of what was kept as %s nothing is read', (text) => {
  expect(readKept(text, 1, ({ allegations }: { readonly allegations: readonly string[] }) => allegations)).toBeNull();
  expect(readKept('{"form":1,"draft":{"allegations":["a"]}}', 1, ({ allegations }: { readonly allegations: readonly string[] }) => allegations)).toEqual(['a']);
});

test('each copy follows the one before it, also once its writer is back, and is nobody else’s', async () => {
  keepNothing('one of two');
  keepSoon('i1', () => '{"half":1}');
  await keepNow();
  expect(isKept('i1', '{"half":1}')).toBe(true);
  keepNothing('the other of two');
  expect(isKept('i1', '{"half":1}')).toBe(false);
  keepSoon('i1', () => '{"mine":1}');
  await keepNow();
  keepNothing('one of two');
  keepSoon('i1', () => '{"half":2}');
  await keepNow();
  expect(given.map((each) => (each as { readonly over: string | null }).over)).toEqual([null, null, '2026-04-13T08:00:00.000Z']);
});
