/** Opens N100 or N300 at once, before the flowchart is finished (Crime Recording Rules 2026/27, pages 35 and 63). */
import type { Parsed } from '../../../shared/ipc/calls.ts';
import { fail, ok } from '../../../shared/ipc/result.ts';
import { notFound, type Command } from '../db/run-command.ts';

export const openReportedIncident: Command<Parsed<'open-reported-incident'>, { readonly reported: string }> = (tx, input, who) => {
  const standing = tx.store.standing.of(input.incident);
  if (!standing) return notFound('such incident');
  if (standing.version !== input.versionRead) return fail('stale', 'Not opened. The incident has a newer version; read it first.');
  const note = tx.keep('note', input.note);
  const { incident, code } = input;
  tx.store.reported.insert({ id: tx.id(), incident, at: tx.at, made_by: who.person, decision: null, allegation: null, note_text: note.id, code }, tx.seq);
  return ok({
    event: { kind: 'reported-incident.opened', data: { incident, reported: tx.id(), code, version: input.versionRead, note: note.commitment } },
    value: { reported: tx.id() },
    changes: [{ topic: 'queue' }, { topic: 'incident', id: incident }, { topic: 'trail' }],
  });
};
