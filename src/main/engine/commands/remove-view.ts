/** Removes a view of one's own. */
import { ok } from '../../../shared/ipc/result.ts';
import { notFound, type Command } from '../db/run-command.ts';

export const removeView: Command<{ readonly view: string }, object> = (tx, { view }, who) => {
  if (!tx.store.savedViews.of(who.person).some(({ id }) => id === view)) return notFound('such view of yours');
  tx.store.savedViews.end(view, tx.seq);
  return ok({ event: { kind: 'view.removed', data: { view } }, value: {}, changes: [{ topic: 'saved-views' }, { topic: 'trail' }] });
};
