/** What rotating the data key would mean: whose slots are given the new one without them, and who must have a passphrase set anew. */
import type { Output } from '../../../shared/ipc/calls.ts';
import { recoveryUser } from '../bureau/recovery-key.ts';
import { slotsToRotate as slots } from '../bureau/rotate-key.ts';
import type { Context } from '../session.ts';

export const slotsToRotate = ({ bureau }: Context): Output<'slots-to-rotate'> => {
  const { store } = bureau.reader;
  const { kept, left } = slots(bureau.folder, bureau.card, bureau.key(), store);
  const people = left.flatMap((user) => {
    const person = store.people.byUser(user);
    return person && person.state !== 'left' ? [person.id] : [];
  });
  return { kept: kept.filter((user) => user !== recoveryUser).length, left: people, isRecoveryKept: kept.includes(recoveryUser) };
};
