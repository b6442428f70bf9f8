/** The head of the log, and when it was last re-derived from its events. */
import type { Output } from '../../../shared/ipc/calls.ts';
import type { Context } from '../session.ts';

export const head = ({ bureau }: Context): Output<'head'> => ({
  ...bureau.reader.store.log.head(),
  verifiedAt: bureau.verification.last()?.at ?? null,
  verified: bureau.verification.last()?.holds ?? null,
  firstBad: bureau.verification.last()?.firstBad ?? null,
});
