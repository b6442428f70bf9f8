/** Changes one's own passphrase: the slot is made anew, under the key it has, and bound where it was bound. */
import type { Parsed } from '../../../shared/ipc/calls.ts';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import { isBoundSlot, renewOwnSlot } from '../keys/own-slot.ts';
import type { Context } from '../session.ts';

export const changePassphrase = async (context: Context, { current, next }: Parsed<'change-passphrase'>): Promise<Result<{ readonly event: number }>> => {
  const { bureau, person } = context;
  if (current === next) return fail('refused', 'The new passphrase is the old one.', { problems: [{ path: 'next', message: 'Another than the old one is needed', cite: null }] });
  const isBound = isBoundSlot(bureau.folder, person.user);
  const ran = await renewOwnSlot(context, { current, next, isBound, event: { kind: 'passphrase.changed', data: { person: person.id, second: null } } });
  return ran.ok ? ok({ event: ran.value }) : ran;
};
