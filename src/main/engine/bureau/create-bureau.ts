/** Makes a bureau whole or not at all: in a folder beside its final name, renamed into place at the end. */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { NewPerson } from '../../../shared/domain/roles.ts';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import { randomBytes } from '../clock.ts';
import { addPerson } from '../commands/add-person.ts';
import { connect } from '../db/connection.ts';
import { migrate } from '../db/migrate.ts';
import { runCommand, type Command } from '../db/run-command.ts';
import { storageError } from '../db/storage-error.ts';
import { formatVersion, networkKind, storePath, writeCard, writeSlot, type Card } from './folder.ts';
import { makeSlot } from './key-slot.ts';
import { openBureau, type Bureau, type Surroundings } from './open-bureau.ts';

export type Founder = NewPerson & { readonly passphrase: string };

export type Founding = {
  readonly name: string;
  readonly force: string;
  readonly people: readonly Founder[];
  /** A demonstration has ids that follow from its seed. */
  readonly demo: { readonly id: string; readonly workstation: string } | null;
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

const system = { person: 'system', role: 'system', session: 'creation' } as const;

/** What is done in the new bureau before anybody else can open it. */
export type Filling = (bureau: Bureau) => Promise<void>;

const make = async (folder: string, founding: Founding, around: Surroundings, filling: Filling): Promise<void> => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const chance = randomBytes(16);
  const card: Card = {
    format: 'assay-bureau',
    version: formatVersion,
    id: founding.demo?.id ?? shortId(chance, 10),
    workstation: founding.demo?.workstation ?? shortId(chance.subarray(10), 6),
    name: founding.name,
    force: founding.force,
    demo: founding.demo ? founding.people.map(({ user, name, role }) => ({ user, name, role })) : null,
  };
  const key = randomBytes(32);
  const db = connect(storePath(folder), key, 'create');
  try {
    migrate(db);
  } finally {
    db.close();
  }
  writeCard(folder, card);
  for (const person of founding.people) writeSlot(folder, await makeSlot(card.id, person.user, person.passphrase, key));
  const opened = openBureau(folder, card, key, around);
  if (!opened.ok) throw new Error(opened.error.message);
  const bureau: Bureau = opened.value;
  try {
    const { edition } = around.catalogue;
    runCommand(bureau.runner, system, foundBureau, { name: founding.name, force: founding.force, demo: founding.demo !== null, edition });
    for (const { user, name, role } of founding.people) runCommand(bureau.runner, system, addPerson, { user, name, role });
    await filling(bureau);
  } finally {
    bureau.close();
  }
};

const isFree = (folder: string): boolean => !existsSync(folder) || readdirSync(folder).length === 0;

/** Creates a bureau in `folder`, which must be missing or empty. */
export const createBureau = async (folder: string, founding: Founding, around: Surroundings, filling: Filling = () => Promise.resolve()): Promise<Result<null>> => {
  if (!isFree(folder)) return fail('refused', 'There is something in that folder already. Choose an empty one or a new name; nothing was changed.', { path: folder });
  const users = new Set(founding.people.map((person) => person.user));
  if (users.size < founding.people.length) return fail('refused', 'Two people have the same user name');
  const making = `${folder}.making-${process.pid}`;
  try {
    mkdirSync(dirname(folder), { recursive: true });
    const network = networkKind(dirname(folder));
    if (network) return fail('storage', `That folder is on a network file system (${network}). Assay keeps its store on a local disk only.`, { path: folder });
    await make(making, founding, around, filling);
    if (existsSync(folder)) rmSync(folder, { recursive: true });
    renameSync(making, folder);
    return ok(null);
  } catch (error) {
    rmSync(making, { recursive: true, force: true });
    const known = storageError(error);
    if (known) return known;
    if (error instanceof Error && 'code' in error && ['EACCES', 'EROFS', 'ENOSPC', 'EPERM', 'ENOTDIR'].includes(String(error.code))) {
      return fail('storage', 'The bureau could not be made in that folder: it cannot be written to, or the disk is full. Nothing was left behind.', { path: folder });
    }
    throw error;
  }
};
