/** Lets somebody try their passphrase at once who would have to wait. */
import type { Parsed } from '../../../shared/ipc/calls.ts';
import { ok, type Result } from '../../../shared/ipc/result.ts';
import { forgetTries } from '../bureau/tries.ts';
import { notFound, runCommand, type Command } from '../db/run-command.ts';
import type { Context } from '../session.ts';

const forgiven: Command<Parsed<'forgive-tries'>, string> = (tx, { person: id }) => {
  const person = tx.store.people.byId(id);
  if (!person) return notFound('such person');
  return ok({ event: { kind: 'tries.forgiven', data: { person: id } }, value: person.user, changes: [{ topic: 'trail' }] });
};

export const forgiveTries = ({ bureau, who, announce }: Context, input: Parsed<'forgive-tries'>): Result<{ readonly event: number }> => {
  const ran = runCommand(bureau.runner, who, forgiven, input);
  if (!ran.ok) return ran;
  forgetTries(bureau.tries, ran.value.value);
  announce(ran.value.changes);
  return ok({ event: ran.value.seq });
};
