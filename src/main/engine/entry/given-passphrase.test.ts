/** Whoever set somebody's passphrase could act as two people: until it is one of their own, an account approves nothing and is nobody's second person. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { temporaryFolder, valueOf } from '../../../../tests/support/bureau.ts';
import type { CallName, Input, Output } from '../../../shared/ipc/calls.ts';
import type { Result } from '../../../shared/ipc/result.ts';
import type { Role } from '../../../shared/domain/roles.ts';
import { steppedClock } from '../clock.ts';
import { startEngine, type Engine } from '../engine.ts';

const phrases = { admin: 'seven grey herons wade', registrar: 'a lamp under the stairs', given: 'chosen by the administrator', own: 'eleven wet stones by the weir' };

let parent: string;
let engine: Engine;
let recoveryKey: string;
const ask = async <C extends CallName>(caller: string, name: C, input: Input<C>): Promise<Result<Output<C>>> => (await engine.dispatch(caller, name, input)) as Result<never>;
const get = async <C extends CallName>(caller: string, name: C, input: Input<C>): Promise<Output<C>> => valueOf(await ask(caller, name, input));
const token = async (caller: string): Promise<string> => (await get(caller, 'list-bureaus', {})).bureaus[0]?.folder ?? '';
const signIn = async (caller: string, user: string, passphrase: string) => get(caller, 'sign-in', { folder: await token(caller), user, passphrase });
const add = (user: string, role: Role) => get('admin', 'add-person', { person: { user, name: `Test ${user}`, role, registered: false }, passphrase: phrases.given });
const isGiven = async (): Promise<boolean> => (await get('joiner', 'own-key', {})).isGiven;
const breaches = async (): Promise<number> => (await get('registrar', 'check-bureau', {})).breaches.count;
const makeKey = (passphrase: string) => ask('admin', 'make-recovery-key', { second: { user: 's.test', passphrase } });

let joiner: string;
let waits: string;
beforeAll(async () => {
  parent = temporaryFolder();
  engine = startEngine({ clock: steppedClock('2026-04-13T08:00:00.000Z'), bureaus: parent, resources: join(import.meta.dirname, '../../../../resources'), app: '0.0.0', demo: false, log: () => undefined });
  const people = [
    { user: 'm.test', name: 'Test Administrator', role: 'administrator', passphrase: phrases.admin },
    { user: 'r.test', name: 'Test Registrar', role: 'registrar', passphrase: phrases.registrar },
  ] as const;
  recoveryKey = (await get('admin', 'create-bureau', { name: 'Test bureau', force: 'Test Constabulary', people: [...people] })).recoveryKey;
  await signIn('admin', 'm.test', phrases.admin);
  await signIn('registrar', 'r.test', phrases.registrar);
  const added = await add('s.test', 'supervisor');
  await get('registrar', 'approve-person-change', { change: added.change });
  joiner = added.person;
  waits = (await add('a.test', 'assessor')).change;
  await signIn('joiner', 's.test', phrases.given);
});
afterAll(() => {
  engine.close();
  rmSync(parent, { recursive: true, force: true });
});

test('those a bureau begins with have their own, and whoever is added has none until they change it', async () => {
  expect((await get('registrar', 'own-key', {})).isGiven).toBe(false);
  expect(await isGiven()).toBe(true);
  expect(await ask('joiner', 'approve-person-change', { change: waits })).toMatchObject({ ok: false, error: { code: 'forbidden', message: 'Whoever set your passphrase knows it; change it to one of your own first.' } });
  expect(await makeKey(phrases.given)).toMatchObject({ ok: false, error: { code: 'forbidden', message: 'Somebody else set the passphrase of the second person; they change it to one of their own first.' } });
});

test('with one of their own they approve, and are a second person', async () => {
  await get('joiner', 'change-passphrase', { current: phrases.given, next: phrases.own });
  expect(await isGiven()).toBe(false);
  await get('joiner', 'approve-person-change', { change: waits });
  recoveryKey = valueOf(await makeKey(phrases.own)).key;
  expect(await breaches()).toBe(0);
});

test('a passphrase that is set anew for somebody is none of theirs either; one made with the recovery key is', async () => {
  await get('admin', 'reset-passphrase', { person: joiner, passphrase: phrases.given, second: { user: 'r.test', passphrase: phrases.registrar } });
  expect(await isGiven()).toBe(true);
  expect(await makeKey(phrases.given)).toMatchObject({ ok: false, error: { code: 'forbidden' } });
  await get('recovering', 'recover', { folder: await token('recovering'), key: recoveryKey, user: 's.test', passphrase: phrases.own });
  expect(await isGiven()).toBe(false);
  valueOf(await makeKey(phrases.own));
  expect(await breaches()).toBe(0);
});
