/** Which decisions are read again without anybody asking, as it is set now. */
import type { Output } from '../../../shared/ipc/calls.ts';
import { beginningPolicy } from '../../../shared/review/review-policy.ts';
import type { Reading } from '../session.ts';

export const reviewPolicy = ({ bureau: { reader } }: Reading): Output<'review-policy'> => ({ policy: reader.store.reviews.policy() ?? beginningPolicy });
