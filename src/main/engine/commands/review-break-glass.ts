/** Judges, once the hour is over and every look is written down, whether the glass was rightly broken. */
import type { Parsed } from '../../../shared/ipc/calls.ts';
import { isOpenAt } from '../../../shared/authority/glass.ts';
import { momentText } from '../../../shared/domain/moment-text.ts';
import { fail, ok } from '../../../shared/ipc/result.ts';
import { notFound, type Command } from '../db/run-command.ts';

export const reviewBreakGlass: Command<Parsed<'review-break-glass'>, object> = (tx, { glass: id, finding, note: words }, who) => {
  const glass = tx.store.brokenGlass.byId(id);
  if (!glass) return notFound('such broken glass');
  if (glass.review) return fail('stale', 'Not saved. Somebody else has judged it meanwhile.');
  if (isOpenAt(glass, tx.at)) return fail('refused', `Not saved. The incident is open to them until ${momentText(glass.until)}; judge it when that is over.`);
  const note = tx.keep('note', words);
  tx.store.brokenGlass.review({ glass: id, at: tx.at, by: who.person, finding, noteText: note.id }, tx.seq);
  return ok({
    event: { kind: 'glass.reviewed', data: { incident: glass.incident, glass: id, finding, note: note.commitment } },
    value: {},
    changes: [{ topic: 'glass' }, { topic: 'trail' }],
  });
};
