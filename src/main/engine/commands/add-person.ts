/** Asks for somebody to be added to the bureau: their account and key slot, which opens nothing until a second person has approved it. */
import type { NewPerson } from '../../../shared/domain/roles.ts';
import type { Output, Parsed } from '../../../shared/ipc/calls.ts';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import { makeSlot } from '../bureau/key-slot.ts';
import { replacingSlot } from '../bureau/replace-slot.ts';
import { runCommand, type Command } from '../db/run-command.ts';
import { registrationProblem, writePerson } from '../db/write-person.ts';
import type { Context } from '../session.ts';
import { fileError } from '../transfer/write-whole-file.ts';

type Adding = { readonly person: NewPerson; readonly sameAs: string | null };

export const addPerson: Command<Adding, Output<'add-person'>> = (tx, { person, sameAs }, who) => {
  const other = sameAs === null ? null : tx.store.people.byId(sameAs);
  if (sameAs !== null && other === null) return fail('not-found', 'There is no such account of the same person');
  const written = writePerson(tx, person, { state: 'waiting', human: other?.human ?? tx.id() });
  if (!written.ok) return written;
  const { role, registered } = person;
  tx.store.personChanges.insert({ id: tx.id(), person: tx.id(), kind: 'add', at: tx.at, askedBy: who.person, role, registered, whyText: null }, tx.seq);
  tx.store.people.notePassphrase(tx.id(), true, tx.seq);
  const { user, name } = written.value;
  return ok({
    event: { kind: 'person.proposed', data: { change: tx.id(), person: tx.id(), role, registered, sameAs: other?.human ?? null, given: true, user: user.commitment, name: name.commitment } },
    value: { person: tx.id(), change: tx.id() },
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
export const addPersonWithSlot = async (context: Context, input: Parsed<'add-person'>): Promise<Result<Output<'add-person'>>> => {
  const { bureau, who, announce } = context;
  if (bureau.reader.store.people.byUser(input.person.user)) {
    return fail('refused', `There is already somebody with the user name ${input.person.user}.`);
  }
  const problem = registrationProblem(input.person);
  if (problem) return problem;
  const slot = await makeSlot(bureau.card.id, input.person.user, input.passphrase, bureau.key());
  const adding = (replace: () => void): typeof addPerson => (tx, given, by) => {
    const done = addPerson(tx, given, by);
    if (done.ok) replace();
    return done;
  };
  const given = { person: input.person, sameAs: input.sameAs };
  const ran = added(() => replacingSlot(bureau.folder, slot, (replace) => runCommand(bureau.runner, who, adding(replace), given)), bureau.folder);
  if (!ran.ok) return ran;
  announce(ran.value.changes);
  return ok(ran.value.value);
};
