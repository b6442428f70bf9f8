/** Corrections that would take a crime away or change its class, newest first. */
import type { Output } from '../../../shared/ipc/calls.ts';
import type { Context } from '../session.ts';
import { requestView } from './request-view.ts';

export const correctionRequests = ({ bureau: { reader } }: Context): Output<'correction-requests'> => ({
  requests: reader.store.decisions.requests().map((row) => ({
    ...requestView(reader.store, row),
    incident: row.incident,
    ref: reader.store.incidents.refOf(row.incident),
  })),
});
