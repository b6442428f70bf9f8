/** What SQLite reports, in words for a person. Anything not listed is a bug and is thrown on. */
import { fail, type Result } from '../../../shared/ipc/result.ts';

const sentences: readonly (readonly [RegExp, Parameters<typeof fail>[0], string])[] = [
  [/^SQLITE_BUSY|^SQLITE_LOCKED/, 'busy', 'Another Assay process is writing to this bureau, so the change was not saved. Try again in a moment.'],
  [/^SQLITE_FULL/, 'storage', 'The disk is full, so this was not saved; what was saved before is unharmed. Free some space and try again.'],
  [/^SQLITE_READONLY/, 'storage', 'The bureau’s folder cannot be written to, so the change was not saved. Ask for write access to it.'],
  [/^SQLITE_IOERR|^SQLITE_CANTOPEN/, 'storage', 'The disk did not take this, so it was not saved; what was saved before is unharmed. The disk may be full: free some space and try again. If that does not help, close the bureau, check the disk and open it again.'],
  [/^SQLITE_NOTADB|^SQLITE_CORRUPT/, 'unreadable', 'The bureau’s store is damaged or is not a bureau. Nothing was changed. Keep the folder as it is and ask for help.'],
];

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** Whether another process holds the store. */
export const isBusy = (error: unknown): boolean => codeOf(error).startsWith('SQLITE_BUSY');

/** A file that is no store under this key, or is one no more. */
export const isDamaged = (error: unknown): boolean => /^SQLITE_(NOTADB|CORRUPT)/.test(codeOf(error));

/** A failure of the store as a value, or null where the error is something else. */
export const storageError = (error: unknown): Result<never> | null => {
  const code = codeOf(error);
  const known = sentences.find(([pattern]) => pattern.test(code));
  return known ? fail(known[1], known[2], { reference: code }) : null;
};
