/**
 * Writes a bureau anew under another data key (ADR 14). Whoever has the bureau alone does it: every file is copied and the copy encrypted under the new
 * key, each slot is given that key, the event is written in the copy, and then all of it counts at once or none of it does.
 */
import { closeSync, existsSync, fsyncSync, openSync, readdirSync, rmSync, writeSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ok, type Result } from '../../../shared/ipc/result.ts';
import { randomBytes } from '../clock.ts';
import { connect, rekey, type Connection } from '../db/connection.ts';
import { runCommand, type Command, type Who } from '../db/run-command.ts';
import { openStore, type Store } from '../db/store.ts';
import { draftsPath } from '../drafts/open-drafts.ts';
import { looksPath } from '../looks/open-looks.ts';
import { type Card, originOf, readSlot, storePath, writeSlot } from './folder.ts';
import { isResealable, resealedFor, type PairSlot } from './key-slot.ts';
import type { Surroundings } from './open-bureau.ts';
import { recoveryUser } from './recovery-key.ts';
import { beginRotation, decideRotation, finishRotation } from './rotation-folder.ts';

export type Rotating = {
  readonly folder: string;
  readonly card: Card;
  /** The key that holds until then. */
  readonly key: Uint8Array;
  readonly around: Pick<Surroundings, 'clock' | 'holidays' | 'app'>;
  readonly who: Who;
  /** Who is there besides. */
  readonly second: string;
};

/** A file of which nobody else has a connection, and which has no journal beside it. */
const openAlone = (path: string, key: Uint8Array): Connection => {
  const db = connect(path, key, 'alone');
  // From the file into memory: nothing that is named after the store is removed when this closes, whoever has the name by then.
  for (const mode of ['DELETE', 'MEMORY']) db.pragma(`journal_mode = ${mode}`);
  return db;
};

const copyUnder = (from: Connection, to: string, old: Uint8Array, next: Uint8Array): void => {
  from.prepare('VACUUM INTO ?').run(to);
  const copy = connect(to, old, 'write');
  try {
    rekey(copy, next);
  } finally {
    copy.close();
  }
};

/** What lies beside the store under the same key and is no copy of it. */
const copyBeside = (path: string, making: string, old: Uint8Array, next: Uint8Array): void => {
  if (!existsSync(path)) return;
  const db = openAlone(path, old);
  try {
    copyUnder(db, join(making, basename(path)), old, next);
  } finally {
    db.close();
  }
};

type Folder = Pick<Rotating, 'folder' | 'key'> & { readonly card: Pick<Card, 'id'> };

type Slots = { readonly kept: readonly string[]; readonly left: readonly string[] };

const usersIn = (folder: string): readonly string[] => readdirSync(join(folder, 'keys')).filter((name) => name.endsWith('.json')).map((name) => name.slice(0, -'.json'.length));

const worksHere = ({ people }: Store, user: string): boolean => user === recoveryUser || (people.byUser(user)?.state ?? 'left') !== 'left';

/** Every slot whose person works here and that can be given the new key without them, and who is left. */
const slotsOf = ({ folder, card, key }: Folder, store: Store): { readonly kept: readonly PairSlot[]; readonly left: readonly string[] } => {
  const [kept, left]: [PairSlot[], string[]] = [[], []];
  for (const user of usersIn(folder)) {
    const slot = readSlot(folder, user);
    if (slot === null || slot === 'damaged' || !worksHere(store, user) || !isResealable(card.id, slot, key)) left.push(user);
    else kept.push(slot);
  }
  return { kept, left };
};

const rotated: Command<{ readonly second: string } & Slots, null> = (_tx, { second, kept, left }) =>
  ok({ event: { kind: 'data-key.rotated', data: { second, kept: kept.length, left: left.length } }, value: null, changes: [{ topic: 'trail' }] });

/** In the copy: the log says that it was done exactly where it was. */
const writeEvent = ({ card, around, who, second }: Rotating, path: string, next: Uint8Array, slots: Slots): Result<unknown> => {
  const db = connect(path, next, 'write');
  try {
    return runCommand({ db, store: openStore(db), ...around, origin: originOf(card), workstation: card.workstation, committed: () => undefined }, who, rotated, { second, ...slots });
  } finally {
    db.close();
  }
};

/** A connection that waits for the old file by its handle finds no store in it. */
const spoil = (handle: number): void => {
  writeSync(handle, randomBytes(4096), 0, 4096, 0);
  fsyncSync(handle);
};

const prepare = (rotating: Rotating, alone: Connection, making: string, at: (step: string) => void): Result<Slots> => {
  const { folder, key } = rotating;
  const next = randomBytes(32);
  at('begun');
  copyUnder(alone, join(making, basename(storePath(folder))), key, next);
  at('store copied');
  for (const path of [looksPath(folder), draftsPath(folder)]) copyBeside(path, making, key, next);
  at('files beside copied');
  const { kept, left } = slotsOf(rotating, openStore(alone));
  for (const slot of kept) writeSlot(making, resealedFor(rotating.card.id, slot, next));
  const slots = { kept: kept.map(({ user }) => user), left };
  at('slots written');
  const written = writeEvent(rotating, join(making, basename(storePath(folder))), next, slots);
  next.fill(0);
  if (!written.ok) return written;
  at('event written');
  return ok(slots);
};

/** Refused where anybody else has the bureau open: throws the driver's own error. `at` is told of each step. */
export const rotateKey = (rotating: Rotating, at: (step: string) => void = () => undefined): Result<Slots> => {
  const { folder, key } = rotating;
  // Opened before the lock is taken and closed after it is given back: closing any handle of the file would give it back.
  const handle = openSync(storePath(folder), 'r+');
  let alone: Connection | null = null;
  let making: string | null = null;
  try {
    alone = openAlone(storePath(folder), key);
    making = beginRotation(folder);
    const slots = prepare(rotating, alone, making, at);
    if (!slots.ok) return slots;
    const isCertain = decideRotation(folder, making, slots.value.left);
    at('decided');
    if (isCertain) spoil(handle);
    at('old store spoilt');
    return slots;
  } finally {
    if (making !== null) rmSync(making, { recursive: true, force: true });
    alone?.close();
    closeSync(handle);
    finishRotation(folder, at);
  }
};

/** Whose slots would be given a new key without them, and whose would not. Nothing is sealed to say so. */
export const slotsToRotate = (folder: string, card: Pick<Card, 'id'>, key: Uint8Array, store: Store): Slots => {
  const { kept, left } = slotsOf({ folder, card, key }, store);
  return { kept: kept.map(({ user }) => user), left };
};
