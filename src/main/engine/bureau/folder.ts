/** A bureau's folder: a readable card, a slot per person, the encrypted store. What it refuses to open, and why. */
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, readFileSync, realpathSync, renameSync, rmSync, statfsSync, statSync, accessSync, constants, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { NewPerson } from '../../../shared/domain/roles.ts';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import { KeySlot } from './key-slot.ts';
import { isMaking } from './making-folder.ts';

export const formatVersion = 1;

/** `bureau.json`: what can be said before anybody has signed in. */
export const Card = z.strictObject({
  format: z.literal('assay-bureau'),
  version: z.int(),
  id: z.string().regex(/^[0-9a-z]{10}$/),
  workstation: z.string().regex(/^[0-9a-z]{6}$/),
  name: z.string(),
  force: z.string(),
  /** A demonstration shows its people before sign-in; a real bureau shows nobody. */
  demo: z.array(NewPerson).nullable(),
});
export type Card = z.infer<typeof Card>;

export const originOf = (card: Pick<Card, 'id' | 'workstation'>): string => `assay/${card.id}/${card.workstation}`;

export const cardPath = (folder: string): string => join(folder, 'bureau.json');
export const storePath = (folder: string): string => join(folder, 'bureau.assay');
export const slotPath = (folder: string, user: string): string => join(folder, 'keys', `${user}.json`);
export const demoPassphrasePath = (folder: string, user: string): string => join(folder, 'demo', `${user}.passphrase`);

/** A demonstration keeps the passphrases of its invented people; null in a real bureau. */
export const demoPassphrase = (folder: string, { demo }: Pick<Card, 'demo'>, user: string): string | null => {
  const path = demoPassphrasePath(folder, user);
  return demo && existsSync(path) ? readFileSync(path, 'utf8').trimEnd() : null;
};

/** To the disk with the names in it; Windows syncs no folder. */
export const syncFolder = (path: string): void => {
  if (process.platform === 'win32') return;
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
};

/** Where it fails once the file is open, nothing is left of it. */
const writeSynced = (path: string, flag: 'w' | 'wx', text: string, placed: () => void): void => {
  const file = openSync(path, flag, 0o600);
  try {
    try {
      writeFileSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    placed();
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  }
};

/** Written whole or not at all, and on the disk under its name before this returns. */
export const writeDurably = (path: string, text: string): void => {
  const part = `${path}.part`;
  writeSynced(part, 'w', text, () => renameSync(part, path));
  syncFolder(dirname(path));
};

/** As `writeDurably`, over nothing: refused where there is a file of that name. */
export const createDurably = (path: string, text: string): void => writeSynced(path, 'wx', text, () => syncFolder(dirname(path)));

export const writeCard = (folder: string, card: Card): void => writeDurably(cardPath(folder), `${JSON.stringify(card, null, 2)}\n`);

export const writeSlot = (folder: string, slot: KeySlot): void => {
  mkdirSync(join(folder, 'keys'), { recursive: true, mode: 0o700 });
  writeDurably(slotPath(folder, slot.user), `${JSON.stringify(slot, null, 2)}\n`);
};

/** Of somebody who has left, or was never let in. One that cannot be removed opens nothing: sign-in asks the store who works here. */
export const removeSlot = (folder: string, user: string): void => {
  try {
    rmSync(slotPath(folder, user), { force: true });
  } catch {
    // Held open by another program.
  }
};

/** File systems that pretend to lock: SQLite's WAL needs shared memory, which no network file system gives. */
const networkTypes = new Map<number, string>([
  [0x6969, 'NFS'],
  [0x517b, 'SMB'],
  [0xff534d42, 'CIFS'],
  [0xfe534d42, 'SMB2'],
  [0x01021997, '9p'],
  [0x5346414f, 'AFS'],
  [0x6b414653, 'AFS'],
  [0x73757245, 'Coda'],
  [0x564c, 'NCP'],
  [0x0bd00bd0, 'Lustre'],
  [0x47504653, 'GPFS'],
  [0x786f4256, 'a shared folder of a virtual machine'],
  [0xbacbacbc, 'a shared folder of a virtual machine'],
  [0x00c36400, 'Ceph'],
  [0x65735546, 'FUSE'],
]);

/** Windows tells no type, but a mapped drive’s real path is its share’s. */
const realPath = (folder: string): string => realpathSync.native(folder);

/** The kind of network file system a folder is on, or null. FUSE is counted in: sshfs and its like come through it. */
export const networkKind = (
  folder: string,
  typeOf: (path: string) => number = (path) => statfsSync(path).type,
  realOf: (path: string) => string = realPath,
): string | null => (realOf(folder).startsWith('\\\\') ? 'a network share' : (networkTypes.get(typeOf(folder) >>> 0) ?? null));

const unreadable = (folder: string, message: string): Result<never> => fail('unreadable', message, { path: folder });

/** Reads a bureau's card, or says in a sentence why the folder is not a bureau this program can open. */
export const readCard = (folder: string): Result<Card> => {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return unreadable(folder, 'There is no such folder.');
  if (!existsSync(cardPath(folder))) return unreadable(folder, 'This folder is not a bureau: it holds no bureau.json. Choose the folder that does.');
  let card: unknown;
  try {
    card = JSON.parse(readFileSync(cardPath(folder), 'utf8'));
  } catch {
    return unreadable(folder, 'The bureau’s card, bureau.json, cannot be read. Nothing was changed; restore that file from a copy.');
  }
  if (typeof card === 'object' && card !== null && 'version' in card && Number(card.version) > formatVersion) {
    return unreadable(folder, 'This bureau was made by a newer version of Assay. Install that version to open it; nothing was changed.');
  }
  const parsed = Card.safeParse(card);
  if (!parsed.success) return unreadable(folder, 'The bureau’s card, bureau.json, is not as Assay writes it. Nothing was changed; restore that file from a copy.');
  const store = statSync(storePath(folder), { throwIfNoEntry: false });
  // SQLite takes an empty file for a new store under any key.
  if (!store || store.size === 0) return unreadable(folder, `The bureau’s store, bureau.assay, is ${store ? 'empty' : 'missing'}. No new one was made; restore it from a copy.`);
  return ok(parsed.data);
};

/** Checks that the folder can hold an open store: local and writable. */
export const checkFolder = (folder: string): Result<null> => {
  const network = networkKind(folder);
  if (network) return fail('storage', `The bureau is on a network file system (${network}). Assay keeps its store on a local disk only; move the folder there.`, { path: folder });
  try {
    accessSync(folder, constants.W_OK);
    if (existsSync(storePath(folder))) accessSync(storePath(folder), constants.W_OK);
  } catch {
    return fail('storage', 'The bureau’s folder is read-only. Ask for write access to it; nothing was changed.', { path: folder });
  }
  return ok(null);
};

/**
 * The slot of this person, or null: one that lies under their name and is somebody else's would let that person act as them.
 * One that is there and cannot be read is no wrong passphrase.
 */
export const readSlot = (folder: string, user: string): KeySlot | 'damaged' | null => {
  const path = slotPath(folder, user);
  if (!existsSync(path)) return null;
  try {
    const slot = KeySlot.parse(JSON.parse(readFileSync(path, 'utf8')));
    return slot.user === user ? slot : null;
  } catch {
    return 'damaged';
  }
};

/** The bureaus in a folder of bureaus, by name. */
export const bureausIn = (parent: string): readonly string[] =>
  existsSync(parent)
    ? readdirSync(parent, { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && !isMaking(entry.name) && existsSync(cardPath(join(parent, entry.name))))
        .map((entry) => join(parent, entry.name))
        .sort()
    : [];
