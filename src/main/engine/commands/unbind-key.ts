/** Makes one's own key need no more than the passphrase again, as before it is used under another computer account. */
import type { Parsed } from '../../../shared/ipc/calls.ts';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import { isBoundSlot, renewOwnSlot } from '../keys/own-slot.ts';
import type { Context } from '../session.ts';

export const unbindKey = async (context: Context, { passphrase }: Parsed<'unbind-key'>): Promise<Result<{ readonly event: number }>> => {
  const { bureau, person } = context;
  if (!isBoundSlot(bureau.folder, person.user)) return fail('stale', 'Your key is not bound to a computer account.');
  const ran = await renewOwnSlot(context, { current: passphrase, next: passphrase, isBound: false, event: { kind: 'key.unbound', data: { person: person.id } } });
  return ran.ok ? ok({ event: ran.value }) : ran;
};
