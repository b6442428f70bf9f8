/** Refuses a correction that waited: what stands goes on standing, and why is kept. */
import type { Parsed } from '../../../shared/ipc/calls.ts';
import { fail, ok } from '../../../shared/ipc/result.ts';
import { notFound, type Command } from '../db/run-command.ts';

export const refuseRequest: Command<Parsed<'refuse-request'>, object> = (tx, { request: id, why: reason }, who) => {
  const request = tx.store.decisions.requestById(id);
  if (!request) return notFound('such request');
  const ended = tx.store.decisions.requestEnd(id);
  if (ended) return fail('stale', `Not refused. It was ${ended.ended} already.`);
  const why = tx.keep('why', reason);
  tx.store.decisions.endRequest({ request: id, at: tx.at, made_by: who.person, ended: 'refused', why_text: why.id }, tx.seq);
  return ok({
    event: { kind: 'correction.refused', data: { incident: request.incident, request: id, why: why.commitment } },
    value: {},
    changes: [{ topic: 'queue' }, { topic: 'incident', id: request.incident }, { topic: 'trail' }],
  });
};
