/** Saves a view of the queue under a name, in place of one's own of that name. What it shows and its name are text. */
import type { Parsed } from '../../../shared/ipc/calls.ts';
import { fail, ok } from '../../../shared/ipc/result.ts';
import { SavedView } from '../../../shared/ipc/queries.ts';
import type { Command } from '../db/run-command.ts';

/** So that all of them stand in one menu. */
const most = 40;

export const saveView: Command<Parsed<'save-view'>, { readonly view: string }> = (tx, view, who) => {
  const mine = tx.store.savedViews.of(who.person);
  const before = mine.find(({ body }) => SavedView.parse(JSON.parse(body)).name === view.name) ?? null;
  if (before === null && mine.length >= most) return fail('refused', `Not saved. You have ${most} views; remove one first.`, { problems: [{ path: 'name', message: `You have ${most} views already`, cite: null }] });
  const body = tx.keep('view', JSON.stringify(view));
  if (before !== null) tx.store.savedViews.end(before.id, tx.seq);
  tx.store.savedViews.insert(tx.id(), who.person, body.id, tx.seq);
  return ok({ event: { kind: 'view.saved', data: { view: tx.id(), replaces: before?.id ?? null, body: body.commitment } }, value: { view: tx.id() }, changes: [{ topic: 'saved-views' }, { topic: 'trail' }] });
};
