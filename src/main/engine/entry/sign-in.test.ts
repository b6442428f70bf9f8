/** Entering: a bureau made through the calls of the window, who gets in, whose session it is, and what is written of it. */
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { temporaryFolder, valueOf } from '../../../../tests/support/bureau.ts';
import { report } from '../../../../tests/support/invented.ts';
import type { CallName, Input, Output } from '../../../shared/ipc/calls.ts';
import { hourMs } from '../../../shared/domain/instant.ts';
import type { Result } from '../../../shared/ipc/result.ts';
import { createBureau } from '../bureau/create-bureau.ts';
import { removeSlot, slotPath } from '../bureau/folder.ts';
import { steppedClock } from '../clock.ts';
import { startEngine, type Engine } from '../engine.ts';

const resources = fileURLToPath(new URL('../../../../resources', import.meta.url));
const passphrases = { 'a.test': 'correct horse battery', 's.test': 'another long passphrase' } as const;
const people: Input<'create-bureau'>['people'] = [
  { user: 'a.test', name: 'Test Assessor', role: 'assessor', passphrase: passphrases['a.test'] },
  { user: 's.test', name: 'Test Supervisor', role: 'supervisor', passphrase: passphrases['s.test'] },
];

const clock = steppedClock('2026-04-13T08:00:00.000Z');

let parent: string;
let engine: Engine;
beforeAll(async () => {
  parent = temporaryFolder();
  engine = startEngine({ clock, bureaus: parent, resources, app: '0.0.0', demo: false, log: () => undefined });
  await get('first window', 'create-bureau', { name: 'Test bureau', force: 'Test Constabulary', people });
});
afterAll(() => {
  engine.close();
  rmSync(parent, { recursive: true, force: true });
});

const ask = async <C extends CallName>(caller: string, name: C, input: Input<C>): Promise<Result<Output<C>>> => (await engine.dispatch(caller, name, input)) as Result<never>;
const get = async <C extends CallName>(caller: string, name: C, input: Input<C>): Promise<Output<C>> => valueOf(await ask(caller, name, input));

const folder = (): string => join(parent, 'test-bureau');
const tokenFor = async (caller: string): Promise<string> => (await get(caller, 'list-bureaus', {})).bureaus[0]?.folder ?? '';

/** The machine runs on for long enough that nobody waits for what was wrong before. */
const signIn = async (caller: string, user: string, passphrase: string | null) => {
  clock.runFor(hourMs);
  return ask(caller, 'sign-in', { folder: await tokenFor(caller), user, passphrase });
};
const enter = async (caller: string, user: keyof typeof passphrases) => valueOf(await signIn(caller, user, passphrases[user]));

/** The sentences of the trail, oldest first, as somebody signed in sees them. */
const sentences = async (caller: string): Promise<readonly string[]> => (await get(caller, 'trail', { incident: null, before: null, limit: 1000 })).events.map(({ sentence }) => sentence).toReversed();

test('the card of a bureau that is not a demonstration shows nobody’s name', async () => {
  expect(await get('first window', 'list-bureaus', {})).toMatchObject({ bureaus: [{ name: 'Test bureau', force: 'Test Constabulary', demo: false, people: [], trouble: null }], wantsDemo: false });
});

test('signing in gives who they are and which bureau it is, and writes who entered', async () => {
  const session = await enter('first window', 's.test');
  expect(session).toMatchObject({ person: { user: 's.test', name: 'Test Supervisor', role: 'supervisor' }, bureau: { name: 'Test bureau', isCrimeSystem: false } });
  expect(await get('first window', 'session', {})).toEqual(session);
  expect((await sentences('first window')).at(-1)).toBe('Test Supervisor signed in.');
});

test.for<readonly [string, string, string | null]>([
  ['a wrong passphrase', 'a.test', 'not the passphrase at all'],
  ['a passphrase that is somebody else’s', 'a.test', passphrases['s.test']],
  ['a passphrase with a space after it', 'a.test', `${passphrases['a.test']} `],
  ['a name nobody has', 'z.test', passphrases['a.test']],
  ['no passphrase, where no demonstration keeps one', 'a.test', null],
])('%s is refused in the same words, and nobody has entered', async ([, user, passphrase]) => {
  const before = await sentences('first window');
  expect(await signIn('second window', user, passphrase)).toMatchObject({ ok: false, error: { code: 'forbidden', message: 'The user name or the passphrase is not right.' } });
  expect(await get('second window', 'session', {})).toBeNull();
  expect(await ask('second window', 'people', {})).toMatchObject({ ok: false, error: { code: 'signed-out' } });
  expect(await sentences('first window')).toEqual(before);
});

test('many wrong passphrases at once are refused as one after another would be: those beyond what programs need are not tried', async () => {
  const token = await tokenFor('second window');
  const answers = await Promise.all(Array.from({ length: 16 }, (_, n) => ask('second window', 'sign-in', { folder: token, user: 'a.test', passphrase: `wrong passphrase number ${n}` })));
  const refused = answers.map((answer) => (answer.ok ? '' : answer.error.message));
  const tried = refused.filter((message) => message === 'The user name or the passphrase is not right.');
  expect(tried.length).toBeLessThanOrEqual(10);
  expect(refused.filter((message) => message.startsWith('The passphrase was wrong too often.'))).toHaveLength(16 - tried.length);
});

test('a user name is read as people type it', async () => {
  expect(valueOf(await signIn('second window', ' A.Test ', passphrases['a.test'])).person).toMatchObject({ user: 'a.test', role: 'assessor' });
});

test('each window has its own session: what one may, the other may not, and one signing out leaves the other in', async () => {
  expect(await ask('second window', 'change-setting', { setting: 'is-crime-system', value: 'yes' })).toMatchObject({ ok: false, error: { code: 'forbidden' } });
  expect((await get('second window', 'session', {}))?.person.user).toBe('a.test');
  await get('second window', 'sign-out', {});
  expect(await ask('second window', 'report-incident', report())).toMatchObject({ ok: false, error: { code: 'signed-out' } });
  expect((await get('first window', 'session', {}))?.person.user).toBe('s.test');
  expect((await sentences('first window')).slice(-2)).toEqual(['Test Assessor tried to change the bureau’s settings and was refused.', 'Test Assessor signed out.']);
});

test('signing in where somebody is signed in ends their session; a window that has gone ends its own', async () => {
  await enter('third window', 'a.test');
  await enter('third window', 's.test');
  engine.forget('third window');
  expect((await sentences('first window')).slice(-4)).toEqual(['Test Assessor signed in.', 'Test Supervisor signed in.', 'Test Assessor signed out.', 'Test Supervisor signed out.']);
  expect(await get('third window', 'session', {})).toBeNull();
});

test('a folder another window chose opens nothing here', async () => {
  const token = await tokenFor('first window');
  const result = await ask('fourth window', 'sign-in', { folder: token, user: 's.test', passphrase: passphrases['s.test'] });
  expect(result).toMatchObject({ ok: false, error: { code: 'not-found' } });
});

test('a supervisor asks for somebody, a second person approves, and they enter with a passphrase of their own', async () => {
  const person = { user: 'u.test', name: 'Test Auditor', role: 'auditor' } as const;
  const { change } = await get('first window', 'add-person', { person, passphrase: 'a third long passphrase' });
  expect(await signIn('fifth window', 'u.test', 'a third long passphrase')).toMatchObject({ ok: false, error: { code: 'forbidden', message: 'Your account waits for a second person to approve it. Ask a supervisor or an administrator.' } });
  await enter('sixth window', 'a.test');
  await get('sixth window', 'approve-person-change', { change });
  expect((await sentences('first window')).filter((sentence) => sentence.includes('auditor'))).toEqual(['Test Supervisor asked for Test Auditor to be added as auditor.', 'Test Assessor approved that Test Auditor is auditor.']);
  expect(valueOf(await signIn('fifth window', 'u.test', 'a third long passphrase')).person).toMatchObject({ role: 'auditor' });
  expect(readFileSync(slotPath(folder(), 'u.test'), 'utf8')).not.toMatch(/Test Auditor|third long/);
});

test('a user name that is taken is refused, and its owner’s key is left as it was', async () => {
  const before = readFileSync(slotPath(folder(), 'a.test'), 'utf8');
  const result = await ask('first window', 'add-person', { person: { user: 'a.test', name: 'Test Other', role: 'supervisor' }, passphrase: 'taking over a passphrase' });
  expect(result).toMatchObject({ ok: false, error: { code: 'refused', message: 'There is already somebody with the user name a.test.' } });
  expect(readFileSync(slotPath(folder(), 'a.test'), 'utf8')).toBe(before);
});

test.for<readonly [string, Partial<Input<'create-bureau'>>, string, string]>([
  ['one person alone', { name: 'New', people: people.slice(0, 1) }, 'invalid', 'people: A bureau starts with two people, so that nobody holds the only key'],
  ['nobody who supervises', { name: 'New', people: people.map((person) => ({ ...person, role: 'assessor' as const })) }, 'refused', 'A bureau needs a supervisor, the registrar or an administrator, or nobody could ever add people to it.'],
  ['two of one user name', { name: 'New', people: people.map((person) => ({ ...person, user: 'a.test' })) }, 'refused', 'Two people have the same user name'],
  ['a short passphrase', { name: 'New', people: people.map((person) => ({ ...person, passphrase: 'fourteen chars' })) }, 'invalid', 'people.0.passphrase: A passphrase has at least 15 characters'],
  ['no name', { name: '  ' }, 'invalid', 'name: The name of the bureau is needed'],
  ['the name of one that is here', {}, 'refused', 'There is something in that folder already. Choose an empty one or a new name; nothing was changed.'],
])('a bureau with %s is not made', async ([, change, code, message]) => {
  expect(await ask('first window', 'create-bureau', { name: 'Test bureau', force: 'Test Constabulary', people, ...change })).toMatchObject({ ok: false, error: { code, message } });
  expect(readdirSync(parent).filter((name) => name !== '.machine')).toEqual(['test-bureau']);
  expect(existsSync(join(parent, 'new'))).toBe(false);
});

test('a demonstration offers nobody who was removed from it', async () => {
  const place = join(temporaryFolder(), 'demonstration');
  valueOf(await createBureau(place, { name: 'Demonstration', force: 'Test Constabulary', people, demo: { id: 'demobureau', workstation: 'aaaaaa' } }, engine.around));
  removeSlot(place, 'a.test');
  const copy = join(parent, 'demonstration');
  renameSync(place, copy);
  const cards = (await get('first window', 'list-bureaus', {})).bureaus;
  rmSync(copy, { recursive: true });
  expect(cards.find(({ demo }) => demo)?.people.map(({ user }) => user)).toEqual(['s.test']);
});
