/** Adds somebody to the bureau: their key slot, and the event that makes it count. */
import type { NewPerson } from '../../../shared/domain/roles.ts';
import type { Parsed } from '../../../shared/ipc/calls.ts';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import { writeSlot } from '../bureau/folder.ts';
import { makeSlot } from '../bureau/key-slot.ts';
import { runCommand, type Command } from '../db/run-command.ts';
import type { Context } from '../session.ts';
import { fileError } from '../transfer/write-whole-file.ts';

export const addPerson: Command<NewPerson, { readonly person: string }> = (tx, person) => {
  if (tx.store.people.byUser(person.user)) return fail('refused', `There is already somebody with the user name ${person.user}.`);
  const name = tx.keep('name', person.name);
  const user = tx.keep('user', person.user);
  tx.store.people.insert({ id: tx.id(), user: person.user, role: person.role, nameText: name.id }, tx.seq);
  return ok({
    event: { kind: 'person.added', data: { person: tx.id(), role: person.role, user: user.commitment, name: name.commitment } },
    value: { person: tx.id() },
    changes: [{ topic: 'people' }, { topic: 'trail' }],
  });
};

/** The slot is a file, and the folder may have no room for it: rolled back, and said. */
const added = <T>(work: () => Result<T>, folder: string): Result<T> => {
  try {
    return work();
  } catch (error) {
    const known = fileError(error, folder);
    if (known === null || known.ok) throw error;
    return fail(known.error.code, `Nobody was added. ${known.error.message}`, { path: folder });
  }
};

/**
 * The slot is written inside the transaction, once nobody else can take the name: of two who add it at one moment the
 * second must not write over the first one's key. A slot left by a crash before the commit opens nothing: sign-in asks for
 * the person too.
 */
export const addPersonWithSlot = async (context: Context, input: Parsed<'add-person'>): Promise<Result<{ readonly person: string }>> => {
  const { bureau, who, announce } = context;
  if (bureau.reader.store.people.byUser(input.person.user)) {
    return fail('refused', `There is already somebody with the user name ${input.person.user}.`);
  }
  const slot = await makeSlot(bureau.card.id, input.person.user, input.passphrase, bureau.key());
  const addWithSlot: typeof addPerson = (tx, person, by) => {
    const added = addPerson(tx, person, by);
    if (added.ok) writeSlot(bureau.folder, slot);
    return added;
  };
  const ran = added(() => runCommand(bureau.runner, who, addWithSlot, input.person), bureau.folder);
  if (!ran.ok) return ran;
  announce(ran.value.changes);
  return ok(ran.value.value);
};
