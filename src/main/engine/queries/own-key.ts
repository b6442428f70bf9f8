/** How one's own key is kept: under the passphrase alone, or bound to a computer account as well; and whether somebody else set that passphrase. */
import type { Output } from '../../../shared/ipc/calls.ts';
import { ok, type Result } from '../../../shared/ipc/result.ts';
import { isBoundSlot } from '../keys/own-slot.ts';
import type { Context } from '../session.ts';

export const ownKey = ({ bureau, person }: Context): Result<Output<'own-key'>> => ok({ isBound: isBoundSlot(bureau.folder, person.user), isGiven: bureau.reader.store.people.isPassphraseGiven(person.id) });
