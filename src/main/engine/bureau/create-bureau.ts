/** Makes a bureau whole or not at all: in a folder beside its final name, renamed into place at the end. */
import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { NewPersonInput } from '../../../shared/domain/roles.ts';
import { fail, ok, type AppError, type Result } from '../../../shared/ipc/result.ts';
import { randomBytes } from '../clock.ts';
import { connect } from '../db/connection.ts';
import { migrate } from '../db/migrate.ts';
import { runCommand, type Command, type Ran } from '../db/run-command.ts';
import { storageError } from '../db/storage-error.ts';
import { writePerson } from '../db/write-person.ts';
import { formatVersion, networkKind, storePath, writeCard, writeSlot, type Card } from './folder.ts';
import { makeSlot } from './key-slot.ts';
import { recoveryUser } from './recovery-key.ts';
import { clearAbandoned, makingFolder } from './making-folder.ts';
import { openBureau, type Bureau, type Surroundings } from './open-bureau.ts';

export type Founder = NewPersonInput & { readonly passphrase: string };

export type Founding = {
  readonly name: string;
  readonly force: string;
  readonly people: readonly Founder[];
  /** A demonstration has ids that follow from its seed. */
  readonly demo: { readonly id: string; readonly workstation: string } | null;
  /** What opens it where every passphrase is lost; none where nobody is there to seal it. */
  readonly recoveryKey?: string | null;
};

const letters = 'abcdefghijklmnopqrstuvwxyz234567';

/** An id of `length` letters and digits, from `bytes`. */
export const shortId = (bytes: Uint8Array, length: number): string =>
  Array.from({ length }, (_, index) => letters[(bytes[index] ?? 0) % 32]).join('');

type FirstEvent = { readonly name: string; readonly force: string; readonly demo: boolean; readonly edition: string };

const foundBureau: Command<FirstEvent, null> = (tx, first) =>
  ok({
    event: {
      kind: 'bureau.created',
      data: {
        bureau: tx.id(),
        force: tx.keep('force', first.force).commitment,
        name: tx.keep('name', first.name).commitment,
        demo: first.demo,
        edition: first.edition,
      },
    },
    value: null,
    changes: [],
  });

/** Those a bureau begins with are in force at once: there is nobody yet to approve them. */
export const foundPerson: Command<NewPersonInput, { readonly person: string }> = (tx, person) => {
  const written = writePerson(tx, person, { state: 'active', human: tx.id() });
  if (!written.ok) return written;
  const { user, name } = written.value;
  return ok({
    event: { kind: 'person.added', data: { person: tx.id(), role: person.role, registered: person.registered ?? false, user: user.commitment, name: name.commitment } },
    value: { person: tx.id() },
    changes: [],
  });
};

const recoverable: Command<null, null> = () => ok({ event: { kind: 'recovery-key.issued', data: { second: null } }, value: null, changes: [] });

const system = { person: 'system', role: 'system', session: 'creation' } as const;

/** A step of making a bureau was refused, or the disk did not take it: the bureau is not made. */
export class NotMade extends Error {
  readonly error: AppError;
  constructor(step: string, error: AppError) {
    super(`${step}: ${error.message}`);
    this.error = error;
  }
}

const take = <O>(step: string, ran: Result<Ran<O>>): void => {
  if (!ran.ok) throw new NotMade(step, ran.error);
};

/** What is done in the new bureau before anybody else can open it. */
type Filling = (bureau: Bureau) => Promise<void>;

/** Level by level: Node's own recursion takes a read-only disk for a missing folder, and turns in circles under /proc. */
const makeFolder = (folder: string): void => {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    if (!existsSync(folder)) throw error;
  }
};

/** How many keys are derived at once; each holds 128 MiB until it is. */
const atOnce = 2;

const writeSlots = async (folder: string, bureau: string, { people, recoveryKey }: Founding, key: Uint8Array): Promise<void> => {
  const keys = [...people.map(({ user, passphrase }) => ({ user, passphrase })), ...(recoveryKey ? [{ user: recoveryUser, passphrase: recoveryKey }] : [])];
  for (let at = 0; at < keys.length; at += atOnce) {
    const slots = await Promise.all(keys.slice(at, at + atOnce).map(({ user, passphrase }) => makeSlot(bureau, user, passphrase, key)));
    for (const slot of slots) writeSlot(folder, slot);
  }
};

const make = async (folder: string, founding: Founding, around: Surroundings, filling: Filling): Promise<void> => {
  makeFolder(folder);
  const chance = randomBytes(16);
  const card: Card = {
    format: 'assay-bureau',
    version: formatVersion,
    id: founding.demo?.id ?? shortId(chance, 10),
    workstation: founding.demo?.workstation ?? shortId(chance.subarray(10), 6),
    name: founding.name,
    force: founding.force,
    demo: founding.demo ? founding.people.map(({ user, name, role, registered = false }) => ({ user, name, role, registered })) : null,
  };
  const key = randomBytes(32);
  const db = connect(storePath(folder), key, 'create');
  try {
    migrate(db);
  } finally {
    db.close();
  }
  writeCard(folder, card);
  await writeSlots(folder, card.id, founding, key);
  const opened = openBureau(folder, card, key, around);
  if (!opened.ok) throw new NotMade('opening', opened.error);
  const bureau: Bureau = opened.value;
  try {
    const { edition } = around.catalogue;
    take('founding', runCommand(bureau.runner, system, foundBureau, { name: founding.name, force: founding.force, demo: founding.demo !== null, edition }));
    for (const person of founding.people) take('adding a person', runCommand(bureau.runner, system, foundPerson, person));
    if (founding.recoveryKey) take('the recovery key', runCommand(bureau.runner, system, recoverable, null));
    await filling(bureau);
  } finally {
    bureau.close();
  }
};

const isFree = (folder: string): boolean => !existsSync(folder) || (statSync(folder).isDirectory() && readdirSync(folder).length === 0);

const taken = (folder: string): Result<never> =>
  fail('refused', 'There is something in that folder already. Choose an empty one or a new name; nothing was changed.', { path: folder });

const sentences: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full. No bureau was made and nothing was left behind; free some space and try again.',
  EDQUOT: 'Your space on this disk is used up. No bureau was made and nothing was left behind; free some space and try again.',
  EACCES: 'That folder cannot be written to. No bureau was made; choose another.',
  EPERM: 'That folder cannot be written to. No bureau was made; choose another.',
  ENOENT: 'No folder can be made there. No bureau was made; choose another place.',
  EROFS: 'That folder is read-only. No bureau was made; choose another.',
  ENOTDIR: 'A part of that path is a file, not a folder. No bureau was made; choose another.',
  EEXIST: 'A part of that path is a file, not a folder. No bureau was made; choose another.',
  ENAMETOOLONG: 'That name is too long. No bureau was made; choose a shorter one.',
};

/** Why a bureau could not be made, or null where the error is a bug. */
const failureOf = (error: unknown, folder: string): Result<never> | null => {
  if (error instanceof NotMade && ['storage', 'busy', 'unreadable', 'refused', 'invalid'].includes(error.error.code)) return { ok: false, error: { ...error.error, path: folder } };
  const known = storageError(error);
  if (known && !known.ok) return { ok: false, error: { ...known.error, path: folder } };
  const sentence = sentences[error instanceof Error && 'code' in error ? String(error.code) : ''];
  return sentence === undefined ? null : fail('storage', sentence, { path: folder });
};

/** Into place; whoever made a bureau of that name meanwhile keeps it. */
const moveInto = (making: string, folder: string): Result<null> => {
  try {
    if (existsSync(folder)) rmdirSync(folder);
    renameSync(making, folder);
    return ok(null);
  } catch (error) {
    if (error instanceof Error && 'code' in error && ['ENOTEMPTY', 'EEXIST', 'ENOTDIR'].includes(String(error.code))) {
      rmSync(making, { recursive: true, force: true });
      return taken(folder);
    }
    throw error;
  }
};

/** Creates a bureau in `folder`, which must be missing or empty. */
export const createBureau = async (folder: string, founding: Founding, around: Surroundings, filling: Filling = () => Promise.resolve()): Promise<Result<null>> => {
  if (!isFree(folder)) return taken(folder);
  const users = new Set(founding.people.map((person) => person.user));
  if (users.size < founding.people.length) return fail('refused', 'Two people have the same user name');
  const making = makingFolder(folder);
  try {
    makeFolder(dirname(folder));
    const network = networkKind(dirname(folder));
    if (network) return fail('storage', `That folder is on a network file system (${network}). Assay keeps its store on a local disk only.`, { path: folder });
    clearAbandoned(folder);
    await make(making, founding, around, filling);
    return moveInto(making, folder);
  } catch (error) {
    rmSync(making, { recursive: true, force: true });
    const known = failureOf(error, folder);
    if (known) return known;
    throw error;
  }
};
