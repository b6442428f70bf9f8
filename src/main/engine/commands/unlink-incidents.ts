/** Takes a link back. What it was stays in the trail of both. */
import type { Parsed } from '../../../shared/ipc/calls.ts';
import { fail, ok } from '../../../shared/ipc/result.ts';
import type { Command } from '../db/run-command.ts';

export const unlinkIncidents: Command<Parsed<'unlink-incidents'>, object> = (tx, { incident, with: other }) => {
  const link = tx.store.links.between(incident, other);
  if (link === null) return fail('stale', 'These two are not linked now.');
  tx.store.links.end(link, tx.seq);
  return ok({
    event: { kind: 'incidents.unlinked', data: { incident, with: other, link } },
    value: {},
    changes: [{ topic: 'links' }, { topic: 'trail' }],
  });
};
