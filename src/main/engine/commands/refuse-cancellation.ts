/** Refuses a cancellation, authorised or not, until it has taken effect: the crime stays recorded, and why is kept. */
import type { Parsed } from '../../../shared/ipc/calls.ts';
import { ok } from '../../../shared/ipc/result.ts';
import { changesOf, openCancellation } from '../db/open-cancellation.ts';
import type { Command } from '../db/run-command.ts';

export const refuseCancellation: Command<Parsed<'refuse-cancellation'>, object> = (tx, { cancellation, why: reason }, who) => {
  const open = openCancellation(tx, cancellation, 'Not refused.', 'asked', 'authorised');
  if (!open.ok) return open;
  const { row } = open.value;
  const why = tx.keep('why', reason);
  tx.store.cancellations.insertEnd(row.id, { at: tx.at, made_by: who.person, ended: 'refused', why_text: why.id }, tx.seq);
  return ok({ event: { kind: 'cancellation.refused', data: { incident: row.incident, cancellation: row.id, why: why.commitment } }, value: {}, changes: changesOf(row.incident) });
};
