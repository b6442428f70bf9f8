/** Writes a key slot with its event: both, or neither where the folder or the store does not take it. */
import type { EventDraft } from '../../../shared/trail/event.ts';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import { makeSlot } from '../bureau/key-slot.ts';
import { sealNew, type Bound } from '../bureau/key-store.ts';
import { replacingSlot } from '../bureau/replace-slot.ts';
import { runCommand, type Command } from '../db/run-command.ts';
import type { Context } from '../session.ts';
import { fileError } from '../transfer/write-whole-file.ts';

/** `isBound`: with the key store of this computer account as its second half. */
export type Slot = { readonly user: string; readonly passphrase: string; readonly isBound: boolean; readonly event: EventDraft };

/** Gives the number of the event. */
export const writeSlotWithEvent = async ({ bureau, who, announce }: Context, { user, passphrase, isBound, event }: Slot): Promise<Result<number>> => {
  const bound: Result<Bound | null> = isBound ? await sealNew(bureau.keyStore) : ok(null);
  if (!bound.ok) return bound;
  const slot = await makeSlot(bureau.card.id, user, passphrase, bureau.key(), bound.value);
  const writing = (replace: () => void): Command<null, null> => (tx) => {
    replace();
    if (event.kind === 'passphrase.changed') tx.store.people.notePassphrase(event.data.person, event.data.given === true, tx.seq);
    return ok({ event, value: null, changes: [{ topic: 'trail' }] });
  };
  try {
    const ran = replacingSlot(bureau.folder, slot, (replace) => runCommand(bureau.runner, who, writing(replace), null));
    if (!ran.ok) return ran;
    announce(ran.value.changes);
    return ok(ran.value.seq);
  } catch (error) {
    const known = fileError(error, bureau.folder);
    if (known === null || known.ok) throw error;
    return fail(known.error.code, `Nothing was changed. ${known.error.message}`, { path: bureau.folder });
  }
};
