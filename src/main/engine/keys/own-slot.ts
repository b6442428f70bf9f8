/** Makes one's own slot anew, for whoever proves with their passphrase that they are there. */
import type { Result } from '../../../shared/ipc/result.ts';
import type { EventDraft } from '../../../shared/trail/event.ts';
import { readSlot } from '../bureau/folder.ts';
import { boundIn } from '../bureau/key-slot.ts';
import { forgetTries } from '../bureau/tries.ts';
import { doorOf, tryPassphrase } from '../bureau/try-passphrase.ts';
import type { Context } from '../session.ts';
import { writeSlotWithEvent } from './write-slot.ts';

/** Whether somebody's slot needs a key store besides their passphrase. */
export const isBoundSlot = (folder: string, user: string): boolean => {
  const slot = readSlot(folder, user);
  return slot !== null && slot !== 'damaged' && boundIn(slot) !== null;
};

type Anew = { readonly current: string; readonly next: string; readonly isBound: boolean; readonly event: EventDraft };

export const renewOwnSlot = async (context: Context, { current, next, isBound, event }: Anew): Promise<Result<number>> => {
  const { bureau, person } = context;
  const key = await tryPassphrase(doorOf(bureau), person.user, current);
  if (!key.ok) return key;
  key.value.fill(0);
  forgetTries(bureau.tries, person.user);
  return writeSlotWithEvent(context, { user: person.user, passphrase: next, isBound, event });
};
