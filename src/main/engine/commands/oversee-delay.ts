/** The registrar oversees one delay past 24 hours, or past another clock, and accepts its rationale or does not (page 10). What was recorded stays as it is. */
import type { Parsed } from '../../../shared/ipc/calls.ts';
import { fail, ok } from '../../../shared/ipc/result.ts';
import { notFound, type Command } from '../db/run-command.ts';

export const overseeDelay: Command<Parsed<'oversee-delay'>, object> = (tx, { delay: { of, id }, accepted, note: words }, who) => {
  const delay = tx.store.delays.byId(of, id);
  if (!delay) return notFound('such delay');
  if (tx.store.delays.overseen(of, id)) return fail('stale', 'Not entered. This delay has been overseen already.');
  const note = tx.keep('note', words);
  tx.store.delays.oversee(delay, { at: tx.at, made_by: who.person, is_accepted: accepted ? 1 : 0, note_text: note.id }, tx.seq);
  const { incident } = delay;
  return ok({
    event: { kind: 'delay.overseen', data: { incident, decision: of === 'decision' ? id : null, parking: of === 'parking' ? id : null, ...(of === 'recording' ? { recording: id } : {}), ...(delay.clock === null ? {} : { clock: delay.clock }), accepted, note: note.commitment } },
    value: {},
    changes: [{ topic: 'incident', id: incident }, { topic: 'trail' }],
  });
};
