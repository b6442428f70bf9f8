/**
 * Rotating the data key: who opens the bureau afterwards and who does not, and what is left where the program ends at each step. A step's folder is
 * copied as it lies on the disk at that moment, which is what a program that is killed there leaves; each copy must open, whole, before or after.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { catalogue, holidays, temporaryFolder, valueOf } from '../../../../tests/support/bureau.ts';
import { report } from '../../../../tests/support/invented.ts';
import { reportIncident } from '../commands/report-incident.ts';
import { steppedClock } from '../clock.ts';
import { connect } from '../db/connection.ts';
import { runCommand, type Who } from '../db/run-command.ts';
import { draftsPath } from '../drafts/open-drafts.ts';
import { signIn } from '../entry/sign-in.ts';
import { looksPath } from '../looks/open-looks.ts';
import { indexPath } from '../search/open-index.ts';
import { createBureau } from './create-bureau.ts';
import { readCard, readSlot, slotPath, storePath, type Card } from './folder.ts';
import { makeSlot, openSlot } from './key-slot.ts';
import { newSecretHalf, openHalfOf } from './key-pair.ts';
import { openBureau, type Bureau } from './open-bureau.ts';
import { newRecoveryKey, recoveryUser } from './recovery-key.ts';
import { beginRotation } from './rotation-folder.ts';
import { rotateKey, slotsToRotate } from './rotate-key.ts';

const clock = steppedClock('2026-04-13T08:00:00.000Z');
const around = { clock, catalogue, holidays, app: '0.0.0' };
const phrases = { 'm.test': 'seven grey herons wade', 's.test': 'a lamp under the stairs', 'a.test': 'eleven wet stones by the weir' } as const;
type User = keyof typeof phrases;
const recoveryKey = newRecoveryKey();

let parent: string;
let made: string;
let before: Buffer;
beforeAll(async () => {
  parent = temporaryFolder();
  made = join(parent, 'made');
  const people = ([['m.test', 'administrator'], ['s.test', 'supervisor'], ['a.test', 'assessor']] as const).map(([user, role]) => ({ user, name: `Test ${user}`, role, registered: false, passphrase: phrases[user] }));
  valueOf(await createBureau(made, { name: 'Test bureau', force: 'Test Constabulary', people, demo: null, recoveryKey }, around));
  const { bureau, who } = await enter(made, 'a.test');
  valueOf(runCommand(bureau.runner, who, reportIncident, report()));
  bureau.drafts.keep({ person: who.person, about: 'report', session: who.session }, 'begun and not saved', clock.now());
  bureau.looks.now({ ...who, role: 'assessor' }, clock.now(), { kind: 'incident.opened', data: { incident: 'i', decision: null, reason: 'assessing' } });
  before = Buffer.from(bureau.key());
  bureau.close();
});
afterAll(() => rmSync(parent, { recursive: true, force: true }));

let count = 0;
const copyOf = (folder: string): string => {
  const to = join(parent, `copy-${count++}`);
  cpSync(folder, to, { recursive: true });
  return to;
};
const cardOf = (folder: string): Card => valueOf(readCard(folder));

const enter = async (folder: string, user: User): Promise<{ readonly bureau: Bureau; readonly who: Who }> => {
  const { bureau, person, session } = valueOf(await signIn(folder, { user, passphrase: phrases[user] }, around));
  return { bureau, who: { person: person.id, role: person.role, session } };
};

/** What somebody who signs in finds: the log, the text, the draft, the look, and the key they found it under. */
const found = async (folder: string, user: User) => {
  const { bureau } = await enter(folder, user);
  const { holds, size } = await bureau.verification.run();
  const { store } = bureau.reader;
  const kinds = store.log.after(0, size).map(({ bytes }) => (JSON.parse(bytes) as { kind: string }).kind);
  const assessor = store.people.byUser('a.test')?.id ?? '';
  const result = { holds, rotated: kinds.filter((kind) => kind === 'data-key.rotated').length, reports: kinds.filter((kind) => kind === 'incident.reported').length, drafts: bureau.drafts.of(assessor).map(({ draft }) => draft), looks: bureau.looks.asked().of(assessor, 99, 9).length, isNewKey: !before.equals(bureau.key()) };
  bureau.close();
  return result;
};
const whole = { holds: true, reports: 1, drafts: ['begun and not saved'], looks: 2 };

const rotating = async (folder: string) => {
  const { bureau, who } = await enter(folder, 'm.test');
  const second = bureau.reader.store.people.byUser('s.test')?.id ?? '';
  const key = Uint8Array.from(bureau.key());
  bureau.close();
  return { folder, card: cardOf(folder), key, around, who, second };
};

const opens = (path: string, key: Uint8Array): boolean => {
  try {
    connect(path, key, 'read').close();
    return true;
  } catch {
    return false;
  }
};

const steps = ['begun', 'store copied', 'files beside copied', 'slots written', 'event written', 'decided', 'old store spoilt', 'index aside', 'slots aside', 'slots moved', 'bureau.drafts moved', 'bureau.looks moved', 'bureau.assay moved'];
/** The store as it was before, or as it is after. */
const isDecided = (step: string): boolean => steps.indexOf(step) >= steps.indexOf('decided');

test('every step is one of those that a copy is made of, and afterwards everybody opens the bureau under another key with what was theirs', async () => {
  const folder = copyOf(made);
  const input = await rotating(folder);
  const told: string[] = [];
  expect(valueOf(rotateKey(input, (step) => told.push(step)))).toEqual({ kept: [recoveryUser, 'a.test', 'm.test', 's.test'], left: [] });
  expect(told).toEqual(steps);
  for (const user of ['a.test', 'm.test', 's.test'] as const) expect(await found(folder, user)).toEqual({ ...whole, rotated: 1, isNewKey: true });
  const slot = readSlot(folder, recoveryUser);
  if (slot === null || slot === 'damaged') throw new Error('no recovery slot');
  expect(await openSlot(input.card.id, slot, recoveryKey)).not.toBeNull();
  expect(readdirSync(folder).filter((name) => name.startsWith('rotat'))).toEqual([]);
});

test('the old key opens no file of it any more', async () => {
  const folder = copyOf(made);
  const paths = [storePath(folder), looksPath(folder), draftsPath(folder)];
  expect(paths.map((path) => opens(path, before)), 'control: it did').toEqual([true, true, true]);
  valueOf(rotateKey(await rotating(folder)));
  expect(paths.map((path) => opens(path, before))).toEqual([false, false, false]);
  expect(existsSync(indexPath(folder)) && opens(indexPath(folder), before)).toBe(false);
});

test.each(steps)('a program that ends at “%s” leaves a bureau that everybody opens, before or after and never between', async (last) => {
  const folder = copyOf(made);
  const left = join(parent, `ended-${count++}`);
  valueOf(rotateKey(await rotating(folder), (step) => void (step === last && cpSync(folder, left, { recursive: true }))));
  for (const user of ['s.test', 'a.test'] as const) expect(await found(left, user), user).toEqual({ ...whole, rotated: isDecided(last) ? 1 : 0, isNewKey: isDecided(last) });
  expect(existsSync(join(left, 'rotated'))).toBe(false);
});

test('control: without the folder that says it was decided, files half moved open for nobody', async () => {
  const folder = copyOf(made);
  const left = join(parent, `ended-${count++}`);
  valueOf(rotateKey(await rotating(folder), (step) => void (step === 'slots moved' && cpSync(folder, left, { recursive: true }))));
  rmSync(join(left, 'rotated'), { recursive: true });
  expect(await signIn(left, { user: 's.test', passphrase: phrases['s.test'] }, around)).toMatchObject({ ok: false, error: { code: 'unreadable' } });
});

test('finishing is done again by whoever comes, from wherever it stood', async () => {
  const folder = copyOf(made);
  const left = join(parent, `ended-${count++}`);
  valueOf(rotateKey(await rotating(folder), (step) => void (step === 'decided' && cpSync(folder, left, { recursive: true }))));
  renameSync(join(left, 'rotated', 'keys', 's.test.json'), slotPath(left, 's.test'));
  renameSync(join(left, 'rotated', 'bureau.looks'), looksPath(left));
  expect(await found(left, 'm.test')).toEqual({ ...whole, rotated: 1, isNewKey: true });
});

test('a leaver’s copy of their slot, and the old key with it, opens nothing that was written since', async () => {
  const folder = copyOf(made);
  const kept = readSlot(folder, 'a.test');
  if (kept === null || kept === 'damaged') throw new Error('no slot');
  const input = await rotating(folder);
  rmSync(slotPath(folder, 'a.test'));
  valueOf(rotateKey(input));
  const key = await openSlot(input.card.id, kept, phrases['a.test']);
  expect(key?.equals(before)).toBe(true);
  expect(opens(storePath(folder), key ?? before)).toBe(false);
  writeFileSync(slotPath(folder, 'a.test'), JSON.stringify(kept));
  expect(await signIn(folder, { user: 'a.test', passphrase: phrases['a.test'] }, around)).toMatchObject({ ok: false, error: { code: 'unreadable' } });
});

test('an open half that was put in a slot by somebody without the data key is given no new one', async () => {
  const folder = copyOf(made);
  const input = await rotating(folder);
  const slot = JSON.parse(readFileSync(slotPath(folder, 's.test'), 'utf8')) as Record<string, unknown>;
  const { check: _check, ...unchecked } = slot;
  writeFileSync(slotPath(folder, 's.test'), JSON.stringify({ ...unchecked, open: openHalfOf(newSecretHalf()) }));
  expect(valueOf(rotateKey(input))).toMatchObject({ left: ['s.test'] });
  expect(existsSync(slotPath(folder, 's.test'))).toBe(false);
});

test('a slot of the first kind is left, until its person has signed in once', async () => {
  const folder = copyOf(made);
  const card = cardOf(folder);
  const bureau = valueOf(openBureau(folder, card, Uint8Array.from(before), around));
  const now = () => slotsToRotate(folder, card, before, bureau.reader.store).left;
  const first = await firstSlot(card.id, 's.test', phrases['s.test']);
  writeFileSync(slotPath(folder, 's.test'), JSON.stringify(first));
  expect(now()).toEqual(['s.test']);
  (await enter(folder, 's.test')).bureau.close();
  expect(now()).toEqual([]);
  bureau.close();
});

test('a slot that was written while its passphrase was tried is not made anew over that', async () => {
  const folder = copyOf(made);
  const card = cardOf(folder);
  const path = slotPath(folder, 's.test');
  writeFileSync(path, JSON.stringify(await firstSlot(card.id, 's.test', phrases['s.test'])));
  const entering = enter(folder, 's.test');
  const meanwhile = JSON.stringify(await makeSlot(card.id, 's.test', 'set by somebody else', before));
  writeFileSync(path, meanwhile);
  (await entering).bureau.close();
  expect(readFileSync(path, 'utf8')).toBe(meanwhile);
});

test('somebody who has it open keeps it: it is refused, and nothing is changed', async () => {
  const folder = copyOf(made);
  const input = await rotating(folder);
  const { bureau } = await enter(folder, 'a.test');
  expect(() => rotateKey(input)).toThrow(expect.objectContaining({ code: 'SQLITE_BUSY' }));
  bureau.close();
  expect(readdirSync(folder).filter((name) => name.startsWith('rotat'))).toEqual([]);
  expect(await found(folder, 'a.test')).toEqual({ ...whole, rotated: 0, isNewKey: false });
});

test('what a program left that was ended while it rotated is cleared away by the next, and that of a living one is not', () => {
  const folder = join(parent, `left-${count++}`);
  mkdirSync(join(folder, 'rotating-999999999-00000000'), { recursive: true });
  mkdirSync(join(folder, `rotating-${process.ppid}-00000000`));
  const making = beginRotation(folder);
  expect(readdirSync(folder).toSorted()).toEqual([`rotating-${process.ppid}-00000000`, making.slice(folder.length + 1)].toSorted());
});

/** A slot as it was before slots had a pair: the data key itself under the passphrase. */
const firstSlot = async (bureau: string, user: string, passphrase: string): Promise<object> => {
  const { createCipheriv, scryptSync } = await import('node:crypto');
  const slot = await makeSlot(bureau, user, passphrase, before);
  const { N, r, p, salt } = slot.kdf;
  const cipher = createCipheriv('aes-256-gcm', scryptSync(passphrase, Buffer.from(salt, 'hex'), 32, { N, r, p, maxmem: 256 * N * r }), Buffer.alloc(12));
  cipher.setAAD(Buffer.from(JSON.stringify([bureau, user, N, r, p, salt])));
  const key = Buffer.concat([cipher.update(before), cipher.final()]).toString('hex');
  return { version: 1, user, kdf: slot.kdf, wrapped: { iv: '0'.repeat(24), tag: cipher.getAuthTag().toString('hex'), key } };
};
