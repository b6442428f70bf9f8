/**
 * The key store of the computer account as a second half of somebody's key (ADR 12). It opens nothing alone: what it seals is a secret that a
 * slot needs beside the passphrase, so that whoever copies the folder away has nothing to guess at.
 */
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import type { KeyStore, KeyStoreAnswer } from '../../../shared/ipc/key-store.ts';
import { randomBytes } from '../clock.ts';
import { boundIn, type KeySlot } from './key-slot.ts';

/** On the command line there is no key store to ask. */
export const noKeyStore: KeyStore = () => Promise.resolve({ is: 'absent' });

/** The second half of a key: the secret itself, which stays in this process, and as the key store sealed it. */
export type Bound = { readonly secret: string; readonly sealed: string };

const whyNot: Readonly<Record<'absent' | 'plain' | 'other', string>> = {
  absent: 'there is no key store here that is open',
  plain: 'the key store here is “basic_text”, which keeps everything under a password that is known',
  other: 'the key store here is another, or was begun anew',
};

const wordsFor = (answer: KeyStoreAnswer): string => (answer.is === 'sealed' || answer.is === 'unsealed' ? whyNot.other : whyNot[answer.is]);

/** A new secret, sealed; refused where the key store would only seem to keep it. */
export const sealNew = async (keyStore: KeyStore): Promise<Result<Bound>> => {
  const secret = randomBytes(32).toString('hex');
  const answer = await keyStore({ act: 'seal', secret });
  if (answer.is === 'sealed') return ok({ secret, sealed: answer.sealed });
  return fail('refused', `Your key cannot be bound to this computer account: ${wordsFor(answer)}. Nothing was changed.`);
};

type Unsealed = { readonly secret: string | null; readonly anew: string | null };

/** The secret that a slot needs beside the passphrase; null of one that needs none. */
export const unsealed = async (keyStore: KeyStore, slot: KeySlot): Promise<Result<Unsealed>> => {
  const bound = boundIn(slot);
  if (bound === null) return ok({ secret: null, anew: null });
  const answer = await keyStore({ act: 'unseal', sealed: bound });
  if (answer.is === 'unsealed') return ok({ secret: answer.secret, anew: answer.anew });
  return fail(
    'refused',
    `This key is bound to a computer account’s key store, and ${wordsFor(answer)}. It opens in Assay’s window under the account where it was bound; the recovery key opens the bureau too, or an administrator and a second person set a new passphrase. Nothing was changed.`,
  );
};
