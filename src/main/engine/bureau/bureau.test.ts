/** Creating a bureau, opening it with a person's passphrase, and every way it refuses. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { catalogue, holidays, temporaryFolder, testCard, testKey, valueOf } from '../../../../tests/support/bureau.ts';
import { systemClock } from '../clock.ts';
import { connect } from '../db/connection.ts';
import { migrate, schemaVersion, versionOf } from '../db/migrate.ts';
import { signIn } from '../entry/sign-in.ts';
import { createBureau } from './create-bureau.ts';
import { bureausIn, cardPath, networkKind, readCard, slotPath, storePath, writeCard } from './folder.ts';
import { isMaking } from './making-folder.ts';
import { openBureau } from './open-bureau.ts';

const around = { clock: systemClock, catalogue, holidays, app: '0.0.0' };
const people = [
  { user: 'a.test', name: 'Test Assessor', role: 'assessor', passphrase: 'correct horse battery' },
  { user: 's.test', name: 'Test Supervisor', role: 'supervisor', passphrase: 'another long passphrase' },
] as const;

let parent: string;
let folder: string;
beforeAll(async () => {
  parent = temporaryFolder();
  folder = join(parent, 'bureau');
  valueOf(await createBureau(folder, { name: 'Test bureau', force: 'Test Constabulary', people, demo: null }, around));
});
afterAll(() => rmSync(parent, { recursive: true, force: true }));

const copyTo = (name: string): string => {
  const copy = join(parent, name);
  mkdirSync(join(copy, 'keys'), { recursive: true });
  for (const file of [cardPath, storePath]) writeFileSync(file(copy), readFileSync(file(folder)));
  for (const { user } of people) writeFileSync(slotPath(copy, user), readFileSync(slotPath(folder, user)));
  return copy;
};

test('each person’s passphrase opens it and says who they are', async () => {
  for (const { user, passphrase, role } of people) {
    const entered = valueOf(await signIn(folder, { user, passphrase }, around));
    expect(entered.person).toMatchObject({ user, role });
    entered.bureau.close();
  }
});

test.each([
  ['a wrong passphrase', 'a.test', 'not the passphrase at all'],
  ['a name nobody has', 'z.test', 'correct horse battery'],
])('%s is refused in the same words', async (_, user, passphrase) => {
  expect(await signIn(folder, { user, passphrase }, around)).toMatchObject({ ok: false, error: { code: 'forbidden', message: 'The user name or the passphrase is not right.' } });
});

test('a slot made weaker is refused before it is used', async () => {
  const copy = copyTo('weakened');
  const slot = JSON.parse(readFileSync(slotPath(copy, 'a.test'), 'utf8')) as { kdf: { N: number } };
  slot.kdf.N = 1024;
  writeFileSync(slotPath(copy, 'a.test'), JSON.stringify(slot));
  expect(await signIn(copy, { user: 'a.test', passphrase: 'correct horse battery' }, around)).toMatchObject({ ok: false, error: { code: 'refused' } });
});

type Written = { readonly wrapped: { readonly key: string; readonly tag: string }; readonly kdf: { readonly salt: string }; readonly check?: string };
const flipped = (hex: string): string => `${hex.startsWith('0') ? '1' : '0'}${hex.slice(1)}`;

test.each<readonly [string, (text: string, slot: Written) => string, 'unreadable' | 'forbidden']>([
  ['cut short', (text) => text.slice(0, 100), 'unreadable'],
  ['empty', () => '', 'unreadable'],
  ['with a digit of its key changed', (_, slot) => JSON.stringify({ ...slot, wrapped: { ...slot.wrapped, key: flipped(slot.wrapped.key) } }), 'unreadable'],
  ['with a digit of its salt changed', (_, slot) => JSON.stringify({ ...slot, kdf: { ...slot.kdf, salt: flipped(slot.kdf.salt) } }), 'unreadable'],
  ['made before slots had a check, and damaged', (_, { check: __, ...slot }) => JSON.stringify({ ...slot, wrapped: { ...slot.wrapped, tag: flipped(slot.wrapped.tag) } }), 'forbidden'],
])('a slot %s is said to be damaged where that can be known: %s', async (name, harm, code) => {
  const copy = copyTo(`slot ${name}`);
  const text = readFileSync(slotPath(copy, 'a.test'), 'utf8');
  writeFileSync(slotPath(copy, 'a.test'), harm(text, JSON.parse(text) as Written));
  expect(await signIn(copy, { user: 'a.test', passphrase: 'correct horse battery' }, around)).toMatchObject({ ok: false, error: { code } });
});

test('a slot made before slots had a check still opens', async () => {
  const copy = copyTo('without a check');
  const { check: _, ...slot } = JSON.parse(readFileSync(slotPath(copy, 'a.test'), 'utf8')) as Written;
  writeFileSync(slotPath(copy, 'a.test'), JSON.stringify(slot));
  valueOf(await signIn(copy, { user: 'a.test', passphrase: 'correct horse battery' }, around)).bureau.close();
});

test.each([
  ['as it is', (slot: object) => slot],
  ['with the name written in', (slot: object) => ({ ...slot, user: 's.test' })],
])('an assessor’s slot put in a supervisor’s place, %s, does not make them one', async (name, change) => {
  const copy = copyTo(`moved ${name}`);
  const slot = JSON.parse(readFileSync(slotPath(copy, 'a.test'), 'utf8')) as object;
  writeFileSync(slotPath(copy, 's.test'), JSON.stringify(change(slot)));
  expect(await signIn(copy, { user: 's.test', passphrase: 'correct horse battery' }, around)).toMatchObject({ ok: false, error: { code: 'forbidden' } });
});

test.each([
  ['a missing store', (copy: string) => rmSync(storePath(copy)), /store.*missing/],
  ['an empty store', (copy: string) => writeFileSync(storePath(copy), ''), /store.*empty/],
  ['a text file for a store', (copy: string) => writeFileSync(storePath(copy), 'not a store at all'), /damaged|not a bureau/],
  ['a card that is not one', (copy: string) => writeFileSync(cardPath(copy), '{'), /cannot be read/],
  ['a card from a newer version', (copy: string) => writeFileSync(cardPath(copy), readFileSync(cardPath(copy), 'utf8').replace('"version": 1', '"version": 9')), /newer version/],
  ['a card of another workstation', (copy: string) => writeFileSync(cardPath(copy), readFileSync(cardPath(copy), 'utf8').replace(/"workstation": "\w+"/, '"workstation": "zzzzzz"')), /not the one of its store/],
  ['a folder that is no bureau', (copy: string) => rmSync(cardPath(copy)), /not a bureau/],
])('%s is refused in a sentence and nothing is made in its place', async (name, harm, sentence) => {
  const copy = copyTo(name.replaceAll(' ', '-'));
  harm(copy);
  const before = readdirSync(copy).sort();
  const result = await signIn(copy, { user: 'a.test', passphrase: 'correct horse battery' }, around);
  expect(!result.ok && result.error.message).toMatch(sentence);
  expect(readdirSync(copy).sort()).toEqual(before);
});

test.runIf(process.platform === 'linux')('where no folder can be made, a sentence says so', async () => {
  for (const place of ['/proc/bureau', '/proc/deep/er/bureau', '/sys/bureau']) {
    expect(await createBureau(place, { name: 'Other', force: 'Other', people, demo: null }, around)).toMatchObject({ ok: false, error: { code: 'storage', path: place } });
  }
});

const busy = { ok: false, error: { code: 'busy', message: expect.stringMatching(/works on this bureau alone/) as string } };

/** A bureau whose store an earlier version of the program left. */
const ofVersionOne = (name: string): string => {
  const copy = join(parent, name);
  mkdirSync(copy);
  writeCard(copy, testCard);
  const db = connect(storePath(copy), testKey(), 'create');
  migrate(db, 1);
  db.close();
  return copy;
};

test('while another process works on it alone nobody opens it, and when that process has gone anybody does', () => {
  const copy = ofVersionOne('alone');
  const alone = connect(storePath(copy), testKey(), 'alone');
  expect(openBureau(copy, testCard, testKey(), around)).toMatchObject(busy);
  alone.close();
  valueOf(openBureau(copy, testCard, testKey(), around)).close();
});

test('a store is brought to this version alone: not while another process has it open', () => {
  const copy = ofVersionOne('early');
  const other = connect(storePath(copy), testKey(), 'write');
  expect(openBureau(copy, testCard, testKey(), around)).toMatchObject(busy);
  expect(versionOf(other)).toBe(1);
  other.close();
  const bureau = valueOf(openBureau(copy, testCard, testKey(), around));
  expect(versionOf(bureau.reader.db)).toBe(schemaVersion);
  bureau.close();
});

test('a bureau is not made over something that is there', async () => {
  const before = readFileSync(cardPath(folder), 'utf8');
  expect(await createBureau(folder, { name: 'Other', force: 'Other', people, demo: null }, around)).toMatchObject({ ok: false, error: { code: 'refused' } });
  const registered = people.map((person) => ({ ...person, registered: true }));
  expect(await createBureau(join(temporaryFolder(), 'other'), { name: 'Other', force: 'Other', people: registered, demo: null }, around)).toMatchObject({ ok: false, error: { code: 'refused', message: expect.stringContaining('Only a registrar') as string } });
  expect(readFileSync(cardPath(folder), 'utf8')).toBe(before);
  expect(readdirSync(dirname(folder)).filter(isMaking)).toEqual([]);
});

test('two that make a bureau of one name at once are kept apart: the first is whole, the other is told', async () => {
  const both = join(parent, 'both');
  const making = [1, 2].map((n) => createBureau(both, { name: `Bureau ${n}`, force: 'Test', people, demo: null }, around));
  expect((await Promise.all(making)).filter(({ ok }) => ok)).toHaveLength(1);
  expect(valueOf(readCard(both)).name).toMatch(/^Bureau [12]$/);
});

test('what was left by a program that was ended while it made a bureau is no bureau, and goes with the next making', async () => {
  const shelf = join(parent, 'shelf');
  const left = `${join(shelf, 'demonstration')}.making-${spawnSync(process.execPath, ['--version']).pid}-00c0ffee`;
  cpSync(folder, left, { recursive: true });
  expect(bureausIn(shelf)).toEqual([]);
  valueOf(await createBureau(join(shelf, 'demonstration'), { name: 'New', force: 'Test', people, demo: null }, around));
  expect(readdirSync(shelf)).toEqual(['demonstration']);
});

test.each([
  [0x6969, 'NFS'],
  [0xfe534d42, 'SMB2'],
  [0x65735546, 'FUSE'],
  [0x0bd00bd0, 'Lustre'],
  [0xef53, null],
])('the file system type %d is %s', (type, kind) => {
  expect(networkKind('/somewhere', () => type, (path) => path)).toBe(kind);
});

test('a drive of Windows that is really a share is known by its real path', () => {
  expect(networkKind('Z:\\bureau', () => 0, () => '\\\\server\\share\\bureau')).toBe('a network share');
});
