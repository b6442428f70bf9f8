/** Refuses what was asked for somebody, or takes back what one asked for oneself. An account that was never approved ends with it. */
import type { Parsed } from '../../../shared/ipc/calls.ts';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import { removeSlot } from '../bureau/folder.ts';
import { notFound, runCommand, type Command } from '../db/run-command.ts';
import type { Context } from '../session.ts';

/** Gives the user name whose slot is of no use any more, or null. */
const refusePersonChange: Command<Parsed<'refuse-person-change'>, string | null> = (tx, input, who) => {
  const change = tx.store.personChanges.byId(input.change);
  if (!change) return notFound('such change');
  if (change.end) return fail('stale', `Not refused. It was ${change.end.how} already.`);
  const why = tx.keep('why', input.why);
  tx.store.personChanges.end({ change: change.id, at: tx.at, by: who.person, how: 'refused', whyText: why.id }, tx.seq);
  const { person, role, registered } = change;
  const ends = change.kind === 'add' ? tx.store.people.byId(person) : null;
  if (ends) tx.store.people.move(person, { role, registered, state: 'left' }, tx.seq);
  return ok({
    event: { kind: 'person-change.refused', data: { change: change.id, person, why: why.commitment } },
    value: ends?.user ?? null,
    changes: [{ topic: 'people' }, { topic: 'trail' }],
  });
};

export const refuseWithSlot = ({ bureau, who, announce }: Context, input: Parsed<'refuse-person-change'>): Result<{ readonly event: number }> => {
  const ran = runCommand(bureau.runner, who, refusePersonChange, input);
  if (!ran.ok) return ran;
  if (ran.value.value !== null) removeSlot(bureau.folder, ran.value.value);
  announce(ran.value.changes);
  return ok({ event: ran.value.seq });
};
