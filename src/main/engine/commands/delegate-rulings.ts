/** The registrar lets somebody rule on the principal crime in their stead (page 57), or takes that back; what was ruled meanwhile stands. */
import { mayBeDelegate } from '../../../shared/authority/may-be-delegate.ts';
import type { Parsed } from '../../../shared/ipc/calls.ts';
import { fail, ok } from '../../../shared/ipc/result.ts';
import { citation, crr } from '../../../shared/rules/cite.ts';
import { notFound, type Command } from '../db/run-command.ts';

export const delegateRulings: Command<Parsed<'delegate-rulings'>, object> = (tx, { person, delegated }, who) => {
  const subject = tx.store.people.byId(person);
  if (!subject) return notFound('such person');
  if (tx.store.rulingDelegations.isHeldBy(person) === delegated) return fail('stale', delegated ? `${subject.name} is a delegate already.` : `${subject.name} is no delegate any more.`);
  if (delegated && !mayBeDelegate(subject)) {
    const message = 'A delegate is somebody who decides or reviews here, or the chief officer for crime recording';
    return fail('refused', `Not named. ${message}.`, { problems: [{ path: 'person', message, cite: citation(crr('57')) }] });
  }
  tx.store.rulingDelegations.insert(person, delegated, { at: tx.at, by: who.person }, tx.seq);
  return ok({ event: { kind: delegated ? 'delegation.given' : 'delegation.ended', data: { person } }, value: {}, changes: [{ topic: 'rulings' }, { topic: 'trail' }] });
};
