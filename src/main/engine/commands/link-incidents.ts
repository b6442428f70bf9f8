/** Links two incidents that belong together. It changes neither: each shows the other, and the link can be taken back. */
import type { Parsed } from '../../../shared/ipc/calls.ts';
import { fail, ok } from '../../../shared/ipc/result.ts';
import { notFound, type Command } from '../db/run-command.ts';

export const linkIncidents: Command<Parsed<'link-incidents'>, { readonly link: string }> = (tx, { incident, with: other, reason, note }, who) => {
  if (incident === other) return fail('refused', 'An incident is not linked with itself.');
  if (!tx.store.incidents.byId(incident) || !tx.store.incidents.byId(other)) return notFound('such incident');
  if (tx.store.links.between(incident, other) !== null) return fail('stale', 'These two are linked already.');
  const kept = note === null ? null : tx.keep('note', note);
  tx.store.links.insert({ id: tx.id(), between: [incident, other], at: tx.at, madeBy: who.person, reason, noteText: kept?.id ?? null }, tx.seq);
  return ok({
    event: { kind: 'incidents.linked', data: { incident, with: other, link: tx.id(), reason, note: kept?.commitment ?? null } },
    value: { link: tx.id() },
    changes: [{ topic: 'links' }, { topic: 'trail' }],
  });
};
