/** Sets a passphrase for somebody who has forgotten theirs, with a second person there. */
import { approvers } from '../../../shared/authority/groups.ts';
import type { Parsed } from '../../../shared/ipc/calls.ts';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import { forgetTries } from '../bureau/tries.ts';
import { notFound } from '../db/run-command.ts';
import { secondPerson } from '../keys/second-person.ts';
import type { Context } from '../session.ts';
import { writeSlotWithEvent } from '../keys/write-slot.ts';

export const resetPassphrase = async (context: Context, { person: id, passphrase, second: given }: Parsed<'reset-passphrase'>): Promise<Result<{ readonly event: number }>> => {
  const { bureau } = context;
  const person = bureau.reader.store.people.byId(id);
  if (!person) return notFound('such person');
  if (person.state === 'left') return fail('refused', `${person.name} does not work here any more.`);
  const second = await secondPerson(context, approvers, given, id);
  if (!second.ok) return second;
  const ran = await writeSlotWithEvent(context, { user: person.user, passphrase, isBound: false, event: { kind: 'passphrase.changed', data: { person: id, second: second.value.id, given: true } } });
  if (!ran.ok) return ran;
  forgetTries(bureau.tries, person.user);
  return ok({ event: ran.value });
};
