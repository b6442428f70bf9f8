/** What is said where a look cannot be written down. */
import { fail, type Result } from '../../../shared/ipc/result.ts';
import { isBusy, storageError } from '../db/storage-error.ts';

export const notShown = (error: unknown): Result<never> => {
  if (isBusy(error)) return fail('busy', 'Not shown. Another Assay process is writing down who opened what; try again.');
  if (storageError(error) === null) throw error;
  return fail('storage', 'Not shown. Who opens an incident is written down before it is shown, and that could not be done: the disk is full or in the way, or the file bureau.looks is damaged. Nothing was changed; keep the folder as it is and ask for help.');
};
