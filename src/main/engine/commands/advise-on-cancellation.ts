/** A registrar's advice on a rape or homicide that the chief officer decides, because no registrar of the force is on the register (page 25). */
import type { Parsed } from '../../../shared/ipc/calls.ts';
import { fail, ok } from '../../../shared/ipc/result.ts';
import { changesOf, openCancellation } from '../db/open-cancellation.ts';
import type { Command } from '../db/run-command.ts';

export const adviseOnCancellation: Command<Parsed<'advise-on-cancellation'>, object> = (tx, { cancellation, words }, who) => {
  const open = openCancellation(tx, cancellation, 'Not entered.', 'asked');
  if (!open.ok) return open;
  const { row } = open.value;
  const isRegistered = tx.store.people.all().some(({ role, registered, state }) => role === 'registrar' && registered && state === 'active');
  if (row.decider !== 'registered-registrar' || isRegistered) return fail('refused', 'Not entered. Advice is asked for a C2 cancellation of rape or homicide alone, and only where the force has no registrar on the register (page 25).');
  const kept = tx.keep('words', words);
  tx.store.cancellations.insertAdvice(row.id, { at: tx.at, made_by: who.person, words_text: kept.id }, tx.seq);
  return ok({ event: { kind: 'cancellation.advised', data: { incident: row.incident, cancellation: row.id, words: kept.commitment } }, value: {}, changes: changesOf(row.incident) });
};
