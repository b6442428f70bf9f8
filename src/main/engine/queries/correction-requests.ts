/** What waits for a designated decision maker: corrections that would change a crime's class, newest first, and cancellations, oldest first. */
import type { Output } from '../../../shared/ipc/calls.ts';
import type { Context } from '../session.ts';
import { cancellationView } from './cancellation-view.ts';
import { requestView } from './request-view.ts';

export const correctionRequests = (reading: Context): Output<'correction-requests'> => {
  const { reader } = reading.bureau;
  return {
    requests: reader.store.decisions.requests().map((row) => ({ ...requestView(reader.store, row), incident: row.incident, ref: reader.store.incidents.refOf(row.incident) })),
    cancellations: reader.store.cancellations.waiting().map((row) => ({ ...cancellationView(reading, row), incident: row.incident, ref: reader.store.incidents.refOf(row.incident) })),
  };
};
