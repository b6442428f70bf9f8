/** Every reported incident still open, oldest first. */
import type { Output } from '../../../shared/ipc/calls.ts';
import type { Context } from '../session.ts';
import { reportedView } from './reported-view.ts';

export const reportedIncidents = ({ bureau: { reader } }: Context): Output<'reported-incidents'> => ({
  reported: reader.store.reported.open().map((row) => reportedView(reader.store, row)),
});
