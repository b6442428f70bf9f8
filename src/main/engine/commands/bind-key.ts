/** Binds one's own key to the computer account it is used under: from then on the passphrase opens nothing without that account's key store. */
import { existsSync } from 'node:fs';
import type { Parsed } from '../../../shared/ipc/calls.ts';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import { slotPath } from '../bureau/folder.ts';
import { recoveryUser } from '../bureau/recovery-key.ts';
import { isBoundSlot, renewOwnSlot } from '../keys/own-slot.ts';
import type { Context } from '../session.ts';

export const bindKey = async (context: Context, { passphrase }: Parsed<'bind-key'>): Promise<Result<{ readonly event: number }>> => {
  const { bureau, person } = context;
  if (isBoundSlot(bureau.folder, person.user)) return fail('stale', 'Your key is bound to a computer account already.');
  // A key store is lost with its account or its machine.
  if (!existsSync(slotPath(bureau.folder, recoveryUser))) return fail('refused', 'Not bound. This bureau has no recovery key, and a key store can be lost: have one made and sealed first.');
  const ran = await renewOwnSlot(context, { current: passphrase, next: passphrase, isBound: true, event: { kind: 'key.bound', data: { person: person.id } } });
  return ran.ok ? ok({ event: ran.value }) : ran;
};
