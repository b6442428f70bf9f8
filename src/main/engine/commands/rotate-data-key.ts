/**
 * Gives the bureau another data key, with a second person there. Nobody else may have it open, and whoever asks is signed out first: they sign in
 * again under the new key, as everybody does.
 */
import { approvers } from '../../../shared/authority/groups.ts';
import type { Output, Parsed } from '../../../shared/ipc/calls.ts';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import { recoveryUser } from '../bureau/recovery-key.ts';
import { rotateKey, slotsToRotate, type Rotating } from '../bureau/rotate-key.ts';
import { isBusy, storageError } from '../db/storage-error.ts';
import { secondPerson } from '../keys/second-person.ts';
import type { Context } from '../session.ts';
import { fileError } from '../transfer/write-whole-file.ts';

/** Whoever asks comes in again afterwards, and the envelope opens the bureau still. */
const whyNot = ({ bureau, person }: Context): string | null => {
  const { left } = slotsToRotate(bureau.folder, bureau.card, bureau.key(), bureau.reader.store);
  if (left.includes(recoveryUser)) return 'The recovery key was made by an earlier version of Assay and would open nothing afterwards: make a new one first.';
  return left.includes(person.user) ? 'Your own key was made by an earlier version of Assay: sign in once more, and then rotate the data key.' : null;
};

const failed = (error: unknown, folder: string): Result<never> => {
  if (isBusy(error)) return fail('busy', 'Not rotated. The bureau is open in another window or process: close it there first.');
  const known = storageError(error) ?? fileError(error, folder);
  if (known === null || known.ok) throw error;
  return fail(known.error.code, `Not rotated, and nothing was changed. ${known.error.message}`, { path: folder });
};

export const rotateDataKey = async (context: Context, { second: given }: Parsed<'rotate-data-key'>): Promise<Result<Output<'rotate-data-key'>>> => {
  const { bureau, who } = context;
  const because = whyNot(context);
  if (because !== null) return fail('refused', `Not rotated. ${because}`);
  const second = await secondPerson(context, approvers, given);
  if (!second.ok) return second;
  const { folder, card, runner } = bureau;
  const rotating: Rotating = { folder, card, key: Uint8Array.from(bureau.key()), around: { clock: runner.clock, holidays: runner.holidays, app: runner.app }, who, second: second.value.id };
  context.leave();
  try {
    const done = rotateKey(rotating);
    return done.ok ? ok({ kept: done.value.kept.length, left: done.value.left.length }) : done;
  } catch (error) {
    return failed(error, folder);
  } finally {
    rotating.key.fill(0);
  }
};
