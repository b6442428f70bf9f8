/** With the recovery key somebody's slot is made anew, under a passphrase of their own. They sign in with it afterwards like anybody. */
import type { Parsed } from '../../../shared/ipc/calls.ts';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import { readCard, readSlot } from '../bureau/folder.ts';
import { makeSlot, openSlot } from '../bureau/key-slot.ts';
import { openBureau, type Surroundings } from '../bureau/open-bureau.ts';
import { readRecoveryKey, recoveryUser } from '../bureau/recovery-key.ts';
import { replacingSlot } from '../bureau/replace-slot.ts';
import { finishRotation } from '../bureau/rotation-folder.ts';
import { forgetTries } from '../bureau/tries.ts';
import { runCommand, type Command, type Who } from '../db/run-command.ts';

const notThis = (): Result<never> => fail('forbidden', 'This is not the recovery key of this bureau, or nobody of that user name works here.');

export const recover = async (folder: string, { key: typed, user, passphrase }: Pick<Parsed<'recover'>, 'key' | 'user' | 'passphrase'>, around: Surroundings): Promise<Result<Record<never, never>>> => {
  finishRotation(folder);
  const card = readCard(folder);
  if (!card.ok) return card;
  const key = readRecoveryKey(typed);
  if (key === null) return fail('refused', 'The recovery key is not written as it was printed: look at each group again.', { problems: [{ path: 'key', message: 'A letter or digit of the recovery key is wrong, or some are missing', cite: null }] });
  const slot = readSlot(folder, recoveryUser);
  const dataKey = slot === null || slot === 'damaged' ? null : await openSlot(card.value.id, slot, key);
  if (!dataKey) return notThis();
  const anew = await makeSlot(card.value.id, user, passphrase, dataKey);
  const opened = openBureau(folder, card.value, dataKey, around);
  if (!opened.ok) {
    dataKey.fill(0);
    return opened;
  }
  const bureau = opened.value;
  try {
    const person = bureau.reader.store.people.byUser(user);
    if (person?.state !== 'active') return notThis();
    const who: Who = { person: person.id, role: person.role, session: 'recovery' };
    const using = (replace: () => void): Command<null, null> => (tx) => {
      replace();
      tx.store.people.notePassphrase(person.id, false, tx.seq);
      return ok({ event: { kind: 'recovery-key.used', data: { person: person.id } }, value: null, changes: [{ topic: 'trail' }] });
    };
    const ran = replacingSlot(folder, anew, (replace) => runCommand(bureau.runner, who, using(replace), null));
    if (!ran.ok) return ran;
    forgetTries(bureau.tries, user);
    return ok({});
  } finally {
    bureau.close();
  }
};
