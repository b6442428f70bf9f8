/** The views of the queue that whoever asks has saved, the oldest first. */
import type { Output } from '../../../shared/ipc/calls.ts';
import { SavedView } from '../../../shared/ipc/queries.ts';
import type { Context } from '../session.ts';

export const savedViews = ({ bureau, who }: Context): Output<'saved-views'> => ({
  views: bureau.reader.store.savedViews.of(who.person).map(({ id, body }) => ({ id, ...SavedView.parse(JSON.parse(body)) })),
});
