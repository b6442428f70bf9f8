/** Changes one's own passphrase: the slot is made anew, under the key it has. */
import type { Parsed } from '../../../shared/ipc/calls.ts';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import { forgetTries } from '../bureau/tries.ts';
import { tryPassphrase } from '../bureau/try-passphrase.ts';
import type { Context } from '../session.ts';
import { writeSlotWithEvent } from '../keys/write-slot.ts';

export const changePassphrase = async (context: Context, { current, next }: Parsed<'change-passphrase'>): Promise<Result<{ readonly event: number }>> => {
  const { bureau, person } = context;
  if (current === next) return fail('refused', 'The new passphrase is the old one.', { problems: [{ path: 'next', message: 'Another than the old one is needed', cite: null }] });
  const key = await tryPassphrase({ folder: bureau.folder, card: bureau.card, places: bureau.tries, clock: bureau.clock }, person.user, current);
  if (!key.ok) return key;
  key.value.fill(0);
  forgetTries(bureau.tries, person.user);
  const ran = await writeSlotWithEvent(context, { user: person.user, passphrase: next, event: { kind: 'passphrase.changed', data: { person: person.id, second: null } } });
  return ran.ok ? ok({ event: ran.value }) : ran;
};
