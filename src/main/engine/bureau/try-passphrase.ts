/** Tries a passphrase on somebody's key slot: at the door, and wherever who somebody is must be proven once more. */
import { join } from 'node:path';
import { fail, type Result } from '../../../shared/ipc/result.ts';
import type { Clock } from '../clock.ts';
import type { KeyStore } from '../../../shared/ipc/key-store.ts';
import { readSlot, slotPath, writeSlot, type Card } from './folder.ts';
import { isDamaged, makeSlot, openSlot, resealed, SlotOutOfBounds, type KeySlot } from './key-slot.ts';
import { unsealed } from './key-store.ts';
import type { Bureau } from './open-bureau.ts';
import { beginTry, waitOf, type Places } from './tries.ts';

export type Door = { readonly folder: string; readonly card: Pick<Card, 'id'>; readonly places: Places; readonly clock: Clock; readonly keyStore: KeyStore };

/** The door of a bureau that is open: who somebody is can be proven there once more. */
export const doorOf = ({ folder, card, tries, clock, keyStore }: Pick<Bureau, 'folder' | 'card' | 'tries' | 'clock' | 'keyStore'>): Door => ({ folder, card, places: tries, clock, keyStore });

export const placesOf = (folder: string, { id }: Pick<Card, 'id'>, machine: string | undefined): Places => ({ bureau: folder, machine: machine === undefined ? null : join(machine, id) });

/** One sentence for a wrong name and a wrong passphrase, so that neither is told apart. */
export const notRight = (): Result<never> => fail('forbidden', 'The user name or the passphrase is not right.');

/** Whoever may open the folder sees the file there; that it is damaged tells nobody more. */
const damagedSlot = (folder: string, user: string): Result<never> =>
  fail('unreadable', 'This person’s key slot is damaged, so no passphrase opens it. Nothing was changed; restore the file from a copy.', { path: slotPath(folder, user) });

const waitWords = (ms: number): string => {
  const seconds = Math.ceil(ms / 1000);
  return seconds < 120 ? `${seconds} ${seconds === 1 ? 'second' : 'seconds'}` : `${Math.ceil(seconds / 60)} minutes`;
};

/** Said of the right passphrase too: it is not tried. */
const tooSoon = (ms: number): Result<never> => fail('forbidden', `The passphrase was wrong too often. It may be tried again in ${waitWords(ms)}.`);

const isAsRead = (folder: string, slot: KeySlot): boolean => JSON.stringify(readSlot(folder, slot.user)) === JSON.stringify(slot);

/**
 * A slot that should be written otherwise, while its passphrase is at hand: with a pair of keys, or as the key store seals it now. One that was written
 * meanwhile stays: another process may have rotated the data key or set another passphrase.
 */
const renew = async ({ folder, card }: Door, slot: KeySlot, sealed: string | null, given: { readonly passphrase: string; readonly key: Uint8Array }): Promise<void> => {
  try {
    const anew = slot.version === 1 ? await makeSlot(card.id, slot.user, given.passphrase, given.key) : sealed === null ? null : resealed(slot, sealed);
    if (anew !== null && isAsRead(folder, slot)) writeSlot(folder, anew);
  } catch {
    // As it was written before it opens still.
  }
};

/** The bureau's data key. A wrong passphrase is counted; a damaged slot is said to be one; a key store that gives nothing is no wrong passphrase. */
export const tryPassphrase = async (door: Door, user: string, passphrase: string | null): Promise<Result<Buffer>> => {
  const { folder, card, places, clock, keyStore } = door;
  const slot = readSlot(folder, user);
  if (slot === 'damaged') return damagedSlot(folder, user);
  if (!slot || passphrase === null) return notRight();
  const half = await unsealed(keyStore, slot);
  if (!half.ok) return half;
  const wait = waitOf(places, user, clock.uptimeMs());
  if (wait > 0) return tooSoon(wait);
  const end = beginTry(places, user, clock.uptimeMs());
  try {
    const key = await openSlot(card.id, slot, passphrase, half.value.secret);
    end(key === null && !isDamaged(slot));
    if (key) {
      await renew(door, slot, half.value.anew, { passphrase, key });
      return { ok: true, value: key };
    }
    return isDamaged(slot) ? damagedSlot(folder, user) : notRight();
  } catch (error) {
    end(false);
    if (!(error instanceof SlotOutOfBounds)) throw error;
    return fail('refused', 'This person’s key slot is weaker than Assay accepts. It was not used; restore it from a copy.');
  }
};
