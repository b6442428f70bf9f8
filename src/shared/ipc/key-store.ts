/** What the engine asks of the operating system's key store, and what the shell, which alone reaches one, answers. */
import { z } from 'zod';

const Secret = z.string().regex(/^[0-9a-f]{64}$/);
export const SealedSecret = z.string().max(4096).regex(/^[A-Za-z0-9+/]+={0,2}$/);

export const KeyStoreAsk = z.discriminatedUnion('act', [
  z.strictObject({ act: z.literal('seal'), secret: Secret }),
  z.strictObject({ act: z.literal('unseal'), sealed: SealedSecret }),
]);
export type KeyStoreAsk = z.infer<typeof KeyStoreAsk>;

export const KeyStoreAnswer = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('sealed'), sealed: SealedSecret }),
  /** `anew`: sealed once more, where the key store says that what it gave before should be. */
  z.strictObject({ is: z.literal('unsealed'), secret: Secret, anew: SealedSecret.nullable() }),
  /** There is none, or it is locked. */
  z.strictObject({ is: z.literal('absent') }),
  /** There is one by name that keeps everything under a password the whole world knows. */
  z.strictObject({ is: z.literal('plain') }),
  /** It is another than the one that sealed this, or was begun anew since. */
  z.strictObject({ is: z.literal('other') }),
]);
export type KeyStoreAnswer = z.infer<typeof KeyStoreAnswer>;

export type KeyStore = (ask: KeyStoreAsk) => Promise<KeyStoreAnswer>;
