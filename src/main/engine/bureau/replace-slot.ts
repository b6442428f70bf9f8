/** A slot in the place of another, as the last thing inside the transaction that tells of it. */
import { existsSync, readFileSync } from 'node:fs';
import type { Result } from '../../../shared/ipc/result.ts';
import { removeSlot, slotPath, writeDurably, writeSlot } from './folder.ts';
import type { KeySlot } from './key-slot.ts';

/** Where `run` comes to nothing after it replaced the slot, what was there is put back: a key that is said not to be changed goes on opening. */
export const replacingSlot = <T>(folder: string, slot: KeySlot, run: (replace: () => void) => Result<T>): Result<T> => {
  const path = slotPath(folder, slot.user);
  let putBack = (): void => undefined;
  let isDone = false;
  try {
    const ran = run(() => {
      const before = existsSync(path) ? readFileSync(path, 'utf8') : null;
      putBack = () => (before === null ? removeSlot(folder, slot.user) : writeDurably(path, before));
      writeSlot(folder, slot);
    });
    isDone = ran.ok;
    return ran;
  } finally {
    if (!isDone) putBack();
  }
};
