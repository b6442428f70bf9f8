/** Makes a key to print and seal, in place of the last: with it anybody's slot can be made anew where every passphrase is lost. */
import { approvers } from '../../../shared/authority/groups.ts';
import type { Output, Parsed } from '../../../shared/ipc/calls.ts';
import { ok, type Result } from '../../../shared/ipc/result.ts';
import { newRecoveryKey, recoveryUser } from '../bureau/recovery-key.ts';
import { secondPerson } from '../keys/second-person.ts';
import type { Context } from '../session.ts';
import { writeSlotWithEvent } from '../keys/write-slot.ts';

export const makeRecoveryKey = async (context: Context, { second: given }: Parsed<'make-recovery-key'>): Promise<Result<Output<'make-recovery-key'>>> => {
  const second = await secondPerson(context, approvers, given);
  if (!second.ok) return second;
  const key = newRecoveryKey();
  const ran = await writeSlotWithEvent(context, { user: recoveryUser, passphrase: key, isBound: false, event: { kind: 'recovery-key.issued', data: { second: second.value.id } } });
  return ran.ok ? ok({ key, event: ran.value }) : ran;
};
