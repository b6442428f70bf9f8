/** Gives what is chosen in the queue to somebody. */
import { plainlyNot } from '../../../../shared/authority/may.ts';
import { holderNow } from '../../../../shared/triage/claim.ts';
import { beginAllocating } from '../../../allocation/store.ts';
import { nowIs } from '../../../data/now.ts';
import { queryClient } from '../../../data/query-client.ts';
import { ask } from '../../../data/use-ask.ts';
import { rowRead } from '../queue/queue-list.ts';
import { shownNow } from '../workspace.ts';
import { forgetBatch, useBatch } from './batch.ts';

export const allocates = (): boolean => {
  const session = queryClient.getQueryData(ask('session', {}).queryKey);
  return session !== undefined && session !== null && plainlyNot(session.person, 'allocate-incidents') === null;
};

export const allocateBatch = (): void => {
  const items = useBatch.getState().chosen.map((incident) => {
    const row = rowRead(shownNow(), incident);
    return { incident, ref: row?.ref ?? incident, heldBy: row === null ? null : holderNow(row, nowIs()) };
  });
  beginAllocating(items, forgetBatch);
};
