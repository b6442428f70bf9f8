/** Enters the registrar's oversight of a reported incident that does not become a crime (pages 37 and 63). */
import type { Parsed } from '../../../shared/ipc/calls.ts';
import { msBetween } from '../../../shared/domain/instant.ts';
import { fail, ok } from '../../../shared/ipc/result.ts';
import { notFound, type Command } from '../db/run-command.ts';

export const overseeReportedIncident: Command<Parsed<'oversee-reported-incident'>, object> = (tx, input) => {
  const row = tx.store.reported.byId(input.reported);
  if (!row) return notFound('such reported incident');
  if (row.state !== 'open') return fail('stale', 'Not entered. This reported incident is no longer open.');
  if (msBetween(tx.at, input.at) > 0) return fail('refused', 'Not entered. The oversight cannot lie in the future.');
  const registrar = tx.keep('registrar', input.registrar);
  const note = tx.keep('note', input.note);
  tx.store.reported.move(row.id, row.code, 'overseen', tx.seq);
  return ok({
    event: { kind: 'reported-incident.overseen', data: { incident: row.incident, reported: row.id, registrar: registrar.commitment, note: note.commitment, at: input.at } },
    value: {},
    changes: [{ topic: 'incident', id: row.incident }, { topic: 'queue' }, { topic: 'trail' }],
  });
};
