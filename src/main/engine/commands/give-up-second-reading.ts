/** Gives up a second reading that was begun: somebody else may read it, and whoever gives it up is given it no more. */
import type { Parsed } from '../../../shared/ipc/calls.ts';
import { fail, ok } from '../../../shared/ipc/result.ts';
import { accountsOf } from '../db/accounts-of.ts';
import { notFound, type Command } from '../db/run-command.ts';

export const giveUpSecondReading: Command<Parsed<'give-up-second-reading'>, object> = (tx, { reading: id }, who) => {
  const reading = tx.store.secondReadings.byId(id);
  if (!reading || !accountsOf(tx.store, who.person).includes(reading.made_by)) return notFound('such reading of yours');
  if (tx.store.secondReadings.endOf(id)) return fail('stale', 'This reading has ended already.');
  tx.store.secondReadings.end({ reading: id, at: tx.at, ended: 'given-up', document_text: null, first: null, second: null, is_blind: null }, tx.seq);
  return ok({ event: { kind: 'second-reading.given-up', data: { incident: reading.incident, reading: id } }, value: {}, changes: [{ topic: 'readings' }, { topic: 'incident', id: reading.incident }, { topic: 'trail' }] });
};
