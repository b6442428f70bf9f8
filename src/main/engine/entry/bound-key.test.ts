/** A key that is bound to a computer account, and attack 32 of the reliability notes: its key store is gone, begun anew, plain, or said to be needed no more. */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { temporaryFolder, valueOf } from '../../../../tests/support/bureau.ts';
import { keyring } from '../../../../tests/support/keyring.ts';
import type { CallName, Input, Output } from '../../../shared/ipc/calls.ts';
import type { Result } from '../../../shared/ipc/result.ts';
import { readSlot, slotPath, storePath } from '../bureau/folder.ts';
import { isDamaged, openSlot, resealed, type KeySlot } from '../bureau/key-slot.ts';
import { recoveryUser } from '../bureau/recovery-key.ts';
import { waitOf } from '../bureau/tries.ts';
import { placesOf } from '../bureau/try-passphrase.ts';
import { steppedClock } from '../clock.ts';
import { startEngine, type Engine } from '../engine.ts';

const resources = join(import.meta.dirname, '../../../../resources');
const clock = steppedClock('2026-04-13T08:00:00.000Z');
const phrases = { 'm.test': 'seven grey herons wade', 's.test': 'a lamp under the stairs' } as const;
const account = keyring();

let parent: string;
let engine: Engine;
let commandLine: Engine;
let recoveryKey: string;
beforeAll(async () => {
  parent = temporaryFolder();
  const settings = { clock, bureaus: parent, resources, app: '0.0.0', demo: false, log: () => undefined };
  engine = startEngine({ ...settings, keyStore: account.ask });
  commandLine = startEngine(settings);
  const people = [
    { user: 'm.test', name: 'Test Administrator', role: 'administrator', passphrase: phrases['m.test'] },
    { user: 's.test', name: 'Test Supervisor', role: 'supervisor', passphrase: phrases['s.test'] },
  ] as const;
  recoveryKey = (await get('create-bureau', { name: 'Test bureau', force: 'Test Constabulary', people: [...people] })).recoveryKey;
});
afterAll(() => {
  engine.close();
  commandLine.close();
  rmSync(parent, { recursive: true, force: true });
});

const ask = async <C extends CallName>(name: C, input: Input<C>, by = engine): Promise<Result<Output<C>>> => (await by.dispatch('one', name, input)) as Result<never>;
const get = async <C extends CallName>(name: C, input: Input<C>): Promise<Output<C>> => valueOf(await ask(name, input));
const folder = (): string => join(parent, 'test-bureau');
const signIn = async (user: keyof typeof phrases, by = engine, passphrase: string = phrases[user]) => ask('sign-in', { folder: valueOf(await ask('list-bureaus', {}, by)).bureaus[0]?.folder ?? '', user, passphrase }, by);
const slotOf = (user: string): Extract<KeySlot, { version: 2 }> => {
  const slot = readSlot(folder(), user);
  if (slot === null || slot === 'damaged' || slot.version === 1) throw new Error(`${user} has no slot`);
  return slot;
};
const waitNow = (): number => waitOf(placesOf(folder(), { id: (JSON.parse(readFileSync(join(folder(), 'bureau.json'), 'utf8')) as { id: string }).id }, join(parent, '.machine')), 's.test', clock.uptimeMs());

test('a key is bound by whoever gives their passphrase, and only where a recovery key outlives the key store', async () => {
  valueOf(await signIn('s.test'));
  expect(await ask('bind-key', { passphrase: 'not the passphrase' })).toMatchObject({ ok: false, error: { code: 'forbidden' } });
  const sealed = readFileSync(slotPath(folder(), recoveryUser));
  rmSync(slotPath(folder(), recoveryUser));
  expect(await ask('bind-key', { passphrase: phrases['s.test'] })).toMatchObject({ ok: false, error: { code: 'refused', message: 'Not bound. This bureau has no recovery key, and a key store can be lost: have one made and sealed first.' } });
  writeFileSync(slotPath(folder(), recoveryUser), sealed);
  expect(await get('own-key', {})).toMatchObject({ isBound: false });
});

test.each([
  ['absent', 'Your key cannot be bound to this computer account: there is no key store here that is open. Nothing was changed.'],
  ['plain', 'Your key cannot be bound to this computer account: the key store here is “basic_text”, which keeps everything under a password that is known. Nothing was changed.'],
] as const)('32: a key store that is %s keeps no key', async (what, message) => {
  account.become(what);
  const before = slotOf('s.test');
  expect(await ask('bind-key', { passphrase: phrases['s.test'] })).toMatchObject({ ok: false, error: { code: 'refused', message } });
  expect(slotOf('s.test')).toEqual(before);
  account.become('open');
});

test('once it is bound it opens under its own account, and nowhere else', async () => {
  await get('bind-key', { passphrase: phrases['s.test'] });
  expect(await get('own-key', {})).toMatchObject({ isBound: true });
  expect((await get('trail', { incident: null, before: null, limit: 1 })).events[0]?.sentence).toBe('Test Supervisor bound their key to a computer account.');
  expect(await ask('bind-key', { passphrase: phrases['s.test'] })).toMatchObject({ ok: false, error: { code: 'stale' } });
  valueOf(await signIn('s.test'));
  expect(await signIn('s.test', commandLine), 'on the command line').toMatchObject({ ok: false, error: { code: 'refused', message: expect.stringContaining('there is no key store here that is open') as string } });
  valueOf(await signIn('m.test', commandLine));
  valueOf(await ask('sign-out', {}, commandLine));
});

test('whoever has the file and the passphrase, and not the key store, has nothing', async () => {
  const slot = slotOf('s.test');
  const { id } = JSON.parse(readFileSync(join(folder(), 'bureau.json'), 'utf8')) as { id: string };
  expect(await openSlot(id, slot, phrases['s.test'])).toBeNull();
  const { keyStore: _bound, check: _check, ...plain } = slot;
  expect(await openSlot(id, plain, phrases['s.test']), 'said to need no key store').toBeNull();
  const half = await account.ask({ act: 'unseal', sealed: slot.keyStore?.sealed ?? '' });
  if (half.is !== 'unsealed') throw new Error(half.is);
  expect(await openSlot(id, slot, phrases['m.test'], half.secret), 'the key store and not the passphrase').toBeNull();
  expect(await openSlot(id, slot, phrases['s.test'], half.secret)).toHaveLength(32);
});

test('32: gone, plain or begun anew, the key store refuses that slot alone: no key and no store is made, nothing is counted, and others open', async () => {
  const files = (): readonly string[] => readdirSync(folder(), { recursive: true }).map(String).filter((name) => !/-(wal|shm)$|^tries/.test(name)).toSorted();
  await get('sign-out', {});
  const before = { files: files(), slot: slotOf('s.test') };
  for (const what of ['absent', 'plain', 'anew'] as const) {
    account.become(what);
    const refused = await signIn('s.test');
    expect(refused).toMatchObject({ ok: false, error: { code: 'refused', message: expect.stringContaining('the recovery key opens the bureau too, or an administrator and a second person set a new passphrase. Nothing was changed.') as string } });
    expect(waitNow(), what).toBe(0);
    expect({ files: files(), slot: slotOf('s.test') }, what).toEqual(before);
    valueOf(await signIn('m.test'));
    await get('sign-out', {});
  }
  expect(existsSync(storePath(folder()))).toBe(true);
});

test('32: a folder whose slot was edited to need no key store opens with no passphrase', async () => {
  account.become('open');
  const slot = slotOf('s.test');
  const { keyStore: _bound, ...plain } = slot;
  writeFileSync(slotPath(folder(), 's.test'), JSON.stringify(plain));
  expect(await signIn('s.test')).toMatchObject({ ok: false, error: { code: 'unreadable', message: 'This person’s key slot is damaged, so no passphrase opens it. Nothing was changed; restore the file from a copy.' } });
  const { check: _check, ...unchecked } = plain;
  writeFileSync(slotPath(folder(), 's.test'), JSON.stringify(unchecked));
  expect(await signIn('s.test')).toMatchObject({ ok: false, error: { code: 'forbidden' } });
  writeFileSync(slotPath(folder(), 's.test'), JSON.stringify(slot));
});

test('losing the key store loses nothing: the recovery key makes the slot anew, and it can be bound again', async () => {
  const [bureau] = (await get('list-bureaus', {})).bureaus;
  await get('recover', { folder: bureau?.folder ?? '', key: recoveryKey, user: 's.test', passphrase: phrases['s.test'] });
  expect(slotOf('s.test').keyStore).toBeUndefined();
  valueOf(await signIn('s.test'));
  await get('bind-key', { passphrase: phrases['s.test'] });
});

test('a key store that asks for it has its secret sealed anew, and the slot opens on', async () => {
  const before = slotOf('s.test');
  account.become('renewing');
  valueOf(await signIn('s.test'));
  const after = slotOf('s.test');
  account.become('open');
  expect(after.keyStore).not.toEqual(before.keyStore);
  expect({ ...after, keyStore: before.keyStore, check: before.check }).toEqual(before);
  expect([isDamaged(after), isDamaged({ ...after, keyStore: before.keyStore ?? { sealed: '' } }), isDamaged(resealed(after, 'AAAA'))]).toEqual([false, true, false]);
  valueOf(await signIn('s.test'));
});

test('a changed passphrase stays bound, and it is unbound by whoever gives it', async () => {
  await get('change-passphrase', { current: phrases['s.test'], next: 'eleven wet stones by the weir' });
  expect(await get('own-key', {})).toMatchObject({ isBound: true });
  await get('unbind-key', { passphrase: 'eleven wet stones by the weir' });
  expect(await get('own-key', {})).toMatchObject({ isBound: false });
  expect(await ask('unbind-key', { passphrase: 'eleven wet stones by the weir' })).toMatchObject({ ok: false, error: { code: 'stale' } });
  valueOf(await signIn('s.test', commandLine, 'eleven wet stones by the weir'));
});
