/** What the store reports, in words: what happened, what is kept and what to do. */
import { expect, test } from 'vitest';
import { storageError } from './storage-error.ts';

const failing = (code: string): Error => Object.assign(new Error('as the driver says it'), { code });

test.each<readonly [string, string, RegExp]>([
  ['SQLITE_BUSY', 'busy', /Another Assay process/],
  ['SQLITE_FULL', 'storage', /^The disk is full, so this was not saved; what was saved before is unharmed\. Free some space/],
  // A full disk shows here too: where the file beside the store cannot grow, or a quota is used up.
  ['SQLITE_IOERR_SHMSIZE', 'storage', /may be full: free some space/],
  ['SQLITE_IOERR_WRITE', 'storage', /may be full: free some space/],
  ['SQLITE_READONLY', 'storage', /cannot be written to/],
  ['SQLITE_CORRUPT', 'unreadable', /Nothing was changed/],
])('%s', (code, kind, sentence) => {
  const known = storageError(failing(code));
  expect(known).toMatchObject({ ok: false, error: { code: kind, message: expect.stringMatching(sentence) as string, reference: code } });
});

test('anything else is a bug and is thrown on', () => expect(storageError(failing('SQLITE_CONSTRAINT'))).toBeNull());
