/**
 * Ends an account at once. What is asked for them ends with it; their slot goes after the commit, and one left behind by a crash opens
 * nothing: sign-in asks the store who still works here.
 */
import type { Parsed } from '../../../shared/ipc/calls.ts';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import { removeSlot } from '../bureau/folder.ts';
import { notFound, runCommand, type Command } from '../db/run-command.ts';
import type { Context } from '../session.ts';

const removePerson: Command<Parsed<'remove-person'>, string> = (tx, input, who) => {
  const person = tx.store.people.byId(input.person);
  if (!person) return notFound('such person');
  if (person.state === 'left') return fail('stale', `${person.name} has left already.`);
  const why = tx.keep('why', input.why);
  const waiting = tx.store.personChanges.waitingFor(person.id);
  if (waiting) tx.store.personChanges.end({ change: waiting.id, at: tx.at, by: who.person, how: 'refused', whyText: why.id }, tx.seq);
  tx.store.people.move(person.id, { ...person, state: 'left' }, tx.seq);
  return ok({
    event: { kind: 'person.removed', data: { person: person.id, why: why.commitment } },
    value: person.user,
    changes: [{ topic: 'people' }, { topic: 'queue' }, { topic: 'trail' }],
  });
};

export const removeWithSlot = ({ bureau, who, announce }: Context, input: Parsed<'remove-person'>): Result<{ readonly event: number }> => {
  const ran = runCommand(bureau.runner, who, removePerson, input);
  if (!ran.ok) return ran;
  removeSlot(bureau.folder, ran.value.value);
  announce(ran.value.changes);
  return ok({ event: ran.value.seq });
};
