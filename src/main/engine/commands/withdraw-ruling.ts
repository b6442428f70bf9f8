/** Takes a ruling back: it binds nothing that is decided from then on, and what was decided under it stands. */
import type { Parsed } from '../../../shared/ipc/calls.ts';
import { fail, ok } from '../../../shared/ipc/result.ts';
import { notFound, type Command } from '../db/run-command.ts';

export const withdrawRuling: Command<Parsed<'withdraw-ruling'>, object> = (tx, { ruling: id, why: reason }, who) => {
  const ruling = tx.store.rulings.byId(id);
  if (!ruling) return notFound('such ruling');
  if (ruling.withdrawn) return fail('stale', `Not withdrawn. Ruling ${ruling.ref} was withdrawn already.`);
  const why = tx.keep('why', reason);
  tx.store.rulings.withdraw(id, tx.at, who.person, why.id, tx.seq);
  return ok({ event: { kind: 'ruling.withdrawn', data: { ruling: id, ref: ruling.ref, why: why.commitment } }, value: {}, changes: [{ topic: 'rulings' }, { topic: 'trail' }] });
};
