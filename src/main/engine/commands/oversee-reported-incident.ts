/**
 * Oversees a reported incident that does not become a crime, in the office of whoever is signed in: a rape by the registrar (page 63), a
 * death by the registrar and the head of crime (page 37). It is overseen once every office has.
 */
import type { Parsed } from '../../../shared/ipc/calls.ts';
import { offices, overseers } from '../../../shared/domain/reported-incidents.ts';
import { roleNames } from '../../../shared/domain/roles.ts';
import { fail, ok } from '../../../shared/ipc/result.ts';
import { notFound, type Command } from '../db/run-command.ts';

export const overseeReportedIncident: Command<Parsed<'oversee-reported-incident'>, { readonly state: 'open' | 'overseen' }> = (tx, input, who) => {
  const row = tx.store.reported.byId(input.reported);
  const office = offices.find((each) => each === who.role);
  if (!row || office === undefined) return notFound('such reported incident');
  if (row.state !== 'open') return fail('stale', 'Not entered. This reported incident is no longer open.');
  const before = tx.store.reported.overseenBy(row.id);
  if (before.includes(office)) return fail('stale', `Not entered. The ${roleNames[office]} has overseen it already.`);
  const note = tx.keep('note', input.note);
  tx.store.reported.oversee({ reported: row.id, office, code: row.code, at: tx.at, by: who.person, noteText: note.id }, tx.seq);
  const state = overseers(row.code).every((each) => each === office || before.includes(each)) ? 'overseen' : 'open';
  tx.store.reported.move(row.id, row.code, state, tx.seq);
  return ok({
    event: { kind: 'reported-incident.overseen', data: { incident: row.incident, reported: row.id, office, note: note.commitment, at: tx.at } },
    value: { state },
    changes: [{ topic: 'incident', id: row.incident }, { topic: 'queue' }, { topic: 'trail' }],
  });
};
