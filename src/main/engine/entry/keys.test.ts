/** Keys: changing one's own passphrase, setting somebody's with a second person there, the recovery key, and the wait after wrong ones. Each derivation takes a second, so one bureau goes through it all. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { temporaryFolder, valueOf } from '../../../../tests/support/bureau.ts';
import type { CallName, Input, Output } from '../../../shared/ipc/calls.ts';
import type { Change } from '../../../shared/ipc/changes.ts';
import type { Result } from '../../../shared/ipc/result.ts';
import { slotPath } from '../bureau/folder.ts';
import { readRecoveryKey } from '../bureau/recovery-key.ts';
import { beginTry } from '../bureau/tries.ts';
import { placesOf } from '../bureau/try-passphrase.ts';
import { steppedClock } from '../clock.ts';
import { startEngine, type Engine } from '../engine.ts';

const resources = join(import.meta.dirname, '../../../../resources');
const phrases = { admin: 'seven grey herons wade', second: 'a lamp under the stairs', later: 'eleven wet stones by the weir', last: 'nine bells in the long fog' };
const clock = steppedClock('2026-04-13T08:00:00.000Z');

let parent: string;
let engine: Engine;
let recoveryKey: string;
const heard: Change[] = [];
beforeAll(async () => {
  parent = temporaryFolder();
  engine = startEngine({ clock, bureaus: parent, resources, app: '0.0.0', demo: false, log: () => undefined });
  engine.onChange((changes) => heard.push(...changes));
  const people = [
    { user: 'm.test', name: 'Test Administrator', role: 'administrator', passphrase: phrases.admin },
    { user: 's.test', name: 'Test Supervisor', role: 'supervisor', passphrase: phrases.second },
  ] as const;
  recoveryKey = (await get('one', 'create-bureau', { name: 'Test bureau', force: 'Test Constabulary', people: [...people] })).recoveryKey;
});
afterAll(() => {
  engine.close();
  rmSync(parent, { recursive: true, force: true });
});

const ask = async <C extends CallName>(caller: string, name: C, input: Input<C>): Promise<Result<Output<C>>> => (await engine.dispatch(caller, name, input)) as Result<never>;
const get = async <C extends CallName>(caller: string, name: C, input: Input<C>): Promise<Output<C>> => valueOf(await ask(caller, name, input));
const folder = (): string => join(parent, 'test-bureau');
const token = async (caller: string): Promise<string> => (await get(caller, 'list-bureaus', {})).bureaus[0]?.folder ?? '';
const signIn = async (caller: string, user: string, passphrase: string) => ask(caller, 'sign-in', { folder: await token(caller), user, passphrase });
const idOf = async (user: string): Promise<string> => (await get('one', 'people', {})).people.find((person) => person.user === user)?.id ?? '';
const sentences = async (window = 'two'): Promise<readonly string[]> => (await get(window, 'trail', { incident: null, before: null, limit: 100 })).events.map(({ sentence }) => sentence).toReversed();

test('whoever is there when a bureau is made is given its recovery key, and the trail says that there is one', async () => {
  expect(readRecoveryKey(recoveryKey)).toBe(recoveryKey);
  valueOf(await signIn('one', 'm.test', phrases.admin));
  valueOf(await signIn('two', 's.test', phrases.second));
  expect(await sentences()).toContain('Assay made a recovery key.');
});

test('one’s own passphrase is changed with the old one, and the old one opens nothing any more', async () => {
  const before = readFileSync(slotPath(folder(), 's.test'), 'utf8');
  expect(await ask('two', 'change-passphrase', { current: phrases.second, next: phrases.second })).toMatchObject({ ok: false, error: { code: 'refused' } });
  expect(await ask('two', 'change-passphrase', { current: phrases.later, next: phrases.later.toUpperCase() })).toMatchObject({ ok: false, error: { code: 'forbidden', message: 'The user name or the passphrase is not right.' } });
  expect(readFileSync(slotPath(folder(), 's.test'), 'utf8')).toBe(before);
  await get('two', 'change-passphrase', { current: phrases.second, next: phrases.later });
  expect(await signIn('three', 's.test', phrases.second)).toMatchObject({ ok: false, error: { code: 'forbidden' } });
  expect((await sentences()).at(-1)).toBe('Test Supervisor changed their passphrase.');
});

test('after wrong ones the right one waits too, on every way in; whoever is let in tells the log of it', async () => {
  for (let n = 0; n < 4; n++) beginTry(placesOf(folder(), { id: (await get('two', 'session', {}))?.bureau.id ?? '' }, join(parent, '.machine')), 's.test', clock.uptimeMs())(true);
  expect(await signIn('three', 's.test', phrases.later)).toMatchObject({ ok: false, error: { code: 'forbidden', message: 'The passphrase was wrong too often. It may be tried again in 8 seconds.' } });
  expect(await ask('two', 'change-passphrase', { current: phrases.later, next: phrases.last })).toMatchObject({ ok: false, error: { message: expect.stringContaining('8 seconds') as string } });
  clock.runFor(8000);
  valueOf(await signIn('three', 's.test', phrases.later));
  expect((await sentences()).slice(-2)).toEqual(['Assay found that the passphrase of Test Supervisor had been wrong 5 times.', 'Test Supervisor signed in.']);
  await get('three', 'sign-out', {});
});

test('somebody else may let them try at once, and they themselves may not', async () => {
  const places = placesOf(folder(), { id: (await get('two', 'session', {}))?.bureau.id ?? '' }, join(parent, '.machine'));
  for (let n = 0; n < 9; n++) beginTry(places, 's.test', clock.uptimeMs())(true);
  expect(await ask('two', 'forgive-tries', { person: await idOf('s.test') })).toMatchObject({ ok: false, error: { code: 'forbidden' } });
  await get('one', 'forgive-tries', { person: await idOf('s.test') });
  valueOf(await signIn('three', 's.test', phrases.later));
  expect((await sentences()).slice(-2)).toEqual(['Test Administrator let Test Supervisor try their passphrase again.', 'Test Supervisor signed in.']);
  await get('three', 'sign-out', {});
});

test('a passphrase is set for somebody only while a second person is there, who is neither of them', async () => {
  const input = { person: await idOf('s.test'), passphrase: phrases.last };
  expect(await ask('one', 'reset-passphrase', { ...input, person: await idOf('m.test'), second: { user: 's.test', passphrase: phrases.later } })).toMatchObject({ ok: false, error: { message: 'Nobody changes what they themselves may do.' } });
  expect(await ask('one', 'reset-passphrase', { ...input, second: { user: 'm.test', passphrase: phrases.admin } })).toMatchObject({ ok: false, error: { message: 'The second person is somebody else than you.' } });
  expect(await ask('one', 'reset-passphrase', { ...input, second: { user: 's.test', passphrase: phrases.later } })).toMatchObject({ ok: false, error: { message: 'The second person is somebody else than whom it is about.' } });
  expect(await ask('one', 'reset-passphrase', { ...input, second: { user: 'x.test', passphrase: phrases.later } })).toMatchObject({ ok: false, error: { message: 'The second person: The user name or the passphrase is not right.' } });
  expect(await ask('two', 'reset-passphrase', { ...input, person: await idOf('m.test'), second: { user: 's.test', passphrase: phrases.later } })).toMatchObject({ ok: false, error: { message: 'A supervisor may not set passphrases for others; administrators may.' } });
});

test('a new recovery key takes the place of the old one, with a second person there', async () => {
  const { key } = await get('one', 'make-recovery-key', { second: { user: 's.test', passphrase: phrases.later } });
  expect((await sentences()).at(-1)).toBe('Test Administrator made a recovery key in the presence of Test Supervisor.');
  const recover = async (typed: string, user = 's.test') => ask('three', 'recover', { folder: await token('three'), key: typed, user, passphrase: phrases.last });
  expect(await recover(recoveryKey), 'the old one').toMatchObject({ ok: false, error: { code: 'forbidden' } });
  expect(await recover(`${key.slice(0, -1)}${key.endsWith('0') ? '1' : '0'}`)).toMatchObject({ ok: false, error: { code: 'refused', problems: [{ path: 'key' }] } });
  expect(await recover(key, 'nobody.here')).toMatchObject({ ok: false, error: { code: 'forbidden' } });
  valueOf(await recover(key.toLowerCase().replaceAll('-', ' ')));
  expect((await sentences()).at(-1)).toBe('Test Supervisor used the recovery key for Test Supervisor.');
  valueOf(await signIn('three', 's.test', phrases.last));
  expect(await ask('three', 'session', {})).toMatchObject({ ok: true, value: { person: { user: 's.test' } } });
});

test('why a window is locked is in the trail, and a machine that is left locks every window', async () => {
  await get('three', 'lock', { why: 'asked' });
  expect(await get('three', 'session', {})).toBeNull();
  expect((await sentences()).at(-1)).toBe('Test Supervisor locked the window.');
  valueOf(await signIn('three', 's.test', phrases.last));
  engine.leave();
  expect(heard).toContainEqual({ topic: 'lock' });
  await expect.poll(async () => (await get('two', 'session', {})) === null, { timeout: 5000 }).toBe(true);
  expect(await get('one', 'session', {})).toBeNull();
  valueOf(await signIn('three', 's.test', phrases.last));
  expect((await sentences('three')).slice(-4)).toContain('Test Supervisor was locked out when the machine was left.');
});

test.each(['i', 'l', 'o'])('a recovery key is read whichever of the letters that look alike is typed: %s', (letter) => {
  const real = { i: '1', l: '1', o: '0' }[letter] ?? '';
  expect(readRecoveryKey(recoveryKey.replaceAll(real, letter))).toBe(recoveryKey);
});
