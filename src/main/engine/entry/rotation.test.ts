/** Rotating the data key as an administrator does it: with a second person there and nobody else in the bureau, and signed out by it. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { temporaryFolder, valueOf } from '../../../../tests/support/bureau.ts';
import type { CallName, Input, Output } from '../../../shared/ipc/calls.ts';
import type { Result } from '../../../shared/ipc/result.ts';
import { slotPath } from '../bureau/folder.ts';
import { recoveryUser } from '../bureau/recovery-key.ts';
import { steppedClock } from '../clock.ts';
import { startEngine, type Engine } from '../engine.ts';

const resources = join(import.meta.dirname, '../../../../resources');
const phrases = { 'm.test': 'seven grey herons wade', 's.test': 'a lamp under the stairs' } as const;

let parent: string;
let engine: Engine;
let recoveryKey: string;
beforeAll(async () => {
  parent = temporaryFolder();
  engine = startEngine({ clock: steppedClock('2026-04-13T08:00:00.000Z'), bureaus: parent, resources, app: '0.0.0', demo: false, log: () => undefined });
  const people = [
    { user: 'm.test', name: 'Test Administrator', role: 'administrator', passphrase: phrases['m.test'] },
    { user: 's.test', name: 'Test Supervisor', role: 'supervisor', passphrase: phrases['s.test'] },
  ] as const;
  recoveryKey = (await get('one', 'create-bureau', { name: 'Test bureau', force: 'Test Constabulary', people: [...people] })).recoveryKey;
});
afterAll(() => {
  engine.close();
  rmSync(parent, { recursive: true, force: true });
});

const ask = async <C extends CallName>(caller: string, name: C, input: Input<C>): Promise<Result<Output<C>>> => (await engine.dispatch(caller, name, input)) as Result<never>;
const get = async <C extends CallName>(caller: string, name: C, input: Input<C>): Promise<Output<C>> => valueOf(await ask(caller, name, input));
const token = async (caller: string): Promise<string> => (await get(caller, 'list-bureaus', {})).bureaus[0]?.folder ?? '';
const signIn = async (caller: string, user: keyof typeof phrases) => get(caller, 'sign-in', { folder: await token(caller), user, passphrase: phrases[user] });
const second = { user: 's.test', passphrase: phrases['s.test'] };
const slot = (user: string): string => slotPath(join(parent, 'test-bureau'), user);

test('the second person is there and somebody else, or nothing is rotated and nobody is signed out', async () => {
  await signIn('one', 'm.test');
  expect(await get('one', 'slots-to-rotate', {})).toEqual({ kept: 2, left: [], isRecoveryKept: true });
  expect(await ask('one', 'rotate-data-key', { second: { ...second, passphrase: 'not that one' } })).toMatchObject({ ok: false, error: { code: 'forbidden' } });
  expect(await ask('one', 'rotate-data-key', { second: { user: 'm.test', passphrase: phrases['m.test'] } })).toMatchObject({ ok: false, error: { message: 'The second person is somebody else than you.' } });
  expect(await get('one', 'session', {})).not.toBeNull();
});

test('where the envelope would open nothing afterwards it is refused first', async () => {
  const sealed = readFileSync(slot(recoveryUser), 'utf8');
  const { vouched: _vouched, ...rest } = JSON.parse(sealed) as Record<string, unknown>;
  writeFileSync(slot(recoveryUser), JSON.stringify({ ...rest, vouched: '0'.repeat(64) }));
  expect(await ask('one', 'rotate-data-key', { second })).toMatchObject({ ok: false, error: { code: 'refused', message: expect.stringContaining('make a new one first') as string } });
  writeFileSync(slot(recoveryUser), sealed);
});

test('with another window in the bureau it is refused, and whoever asked signs in again', async () => {
  await signIn('two', 's.test');
  expect(await ask('two', 'rotate-data-key', { second })).toMatchObject({ ok: false, error: { code: 'forbidden', message: 'A supervisor may not rotate the data key; administrators may.' } });
  expect(await ask('one', 'rotate-data-key', { second })).toMatchObject({ ok: false, error: { code: 'busy', message: 'Not rotated. The bureau is open in another window or process: close it there first.' } });
  expect(await get('one', 'session', {})).toBeNull();
  await get('two', 'sign-out', {});
});

test('it is rotated, everybody signs in as before, and the log says who was there', async () => {
  await signIn('one', 'm.test');
  expect(await get('one', 'rotate-data-key', { second })).toEqual({ kept: 3, left: 0 });
  expect(await get('one', 'session', {})).toBeNull();
  await signIn('one', 'm.test');
  await signIn('two', 's.test');
  const { events } = await get('two', 'trail', { incident: null, before: null, limit: 20 });
  expect(events.map(({ sentence }) => sentence)).toContain('Test Administrator rotated the data key in the presence of Test Supervisor: 3 key slots given the new one, 0 not.');
  expect(await get('two', 'check-bureau', {})).toMatchObject({ log: { holds: true }, looks: { holds: true }, breaches: { count: 0 } });
});

test('the recovery key in its envelope opens the bureau as it did', async () => {
  await get('one', 'recover', { folder: await token('one'), key: recoveryKey, user: 's.test', passphrase: phrases['s.test'] });
});
