/** Changes the code of an open reported incident within its own class, N100 or N300. */
import type { Parsed } from '../../../shared/ipc/calls.ts';
import { canRecode } from '../../../shared/domain/reported-incidents.ts';
import { fail, ok } from '../../../shared/ipc/result.ts';
import { notFound, type Command } from '../db/run-command.ts';

export const recodeReportedIncident: Command<Parsed<'recode-reported-incident'>, object> = (tx, { reported, code, why }) => {
  const row = tx.store.reported.byId(reported);
  if (!row) return notFound('such reported incident');
  if (row.state !== 'open') return fail('stale', 'Not changed. This reported incident is no longer open.');
  if (row.code === code) return fail('refused', `Not changed. It already has the code ${code}.`);
  if (!canRecode(row.code, code)) return fail('refused', 'Not changed. A reported rape and a reported death are different classes; open the other one instead.');
  const kept = tx.keep('why', why);
  tx.store.reported.move(reported, code, 'open', tx.seq);
  return ok({
    event: { kind: 'reported-incident.recoded', data: { incident: row.incident, reported, from: row.code, to: code, why: kept.commitment } },
    value: {},
    changes: [{ topic: 'incident', id: row.incident }, { topic: 'queue' }, { topic: 'trail' }],
  });
};
