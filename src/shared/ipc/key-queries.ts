/** What is asked of keys. */
import { z } from 'zod';
import { call, Id } from './call.ts';

export const keyQueries = {
  /** Whether one’s own key needs the key store of a computer account besides the passphrase. */
  'own-key': call({}, z.strictObject({ isBound: z.boolean(), isGiven: z.boolean() })),
  /** `left`: who would have a passphrase set anew if the data key were rotated now. */
  'slots-to-rotate': call({}, z.strictObject({ kept: z.int(), left: z.array(Id), isRecoveryKept: z.boolean() })),
} as const;
