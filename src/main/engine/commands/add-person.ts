/** Adds somebody to the bureau: their key slot first, then the event that makes it count. */
import type { NewPerson } from '../../../shared/domain/roles.ts';
import type { Parsed } from '../../../shared/ipc/calls.ts';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import { writeSlot } from '../bureau/folder.ts';
import { makeSlot } from '../bureau/key-slot.ts';
import { runCommand, type Command } from '../db/run-command.ts';
import type { Context } from '../session.ts';

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

/** A slot left by a crash before the event opens nothing: sign-in asks for the person too. The next try replaces it. */
export const addPersonWithSlot = async (context: Context, input: Parsed<'add-person'>): Promise<Result<{ readonly person: string }>> => {
  const { bureau, who, announce } = context;
  if (bureau.reader.store.people.byUser(input.person.user)) {
    return fail('refused', `There is already somebody with the user name ${input.person.user}.`);
  }
  const slot = await makeSlot(bureau.card.id, input.person.user, input.passphrase, bureau.key());
  writeSlot(bureau.folder, slot);
  const ran = runCommand(bureau.runner, who, addPerson, input.person);
  if (!ran.ok) return ran;
  announce(ran.value.changes);
  return ok(ran.value.value);
};
