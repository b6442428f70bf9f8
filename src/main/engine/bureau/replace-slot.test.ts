/** A slot takes the place of another only where the transaction that tells of it is made. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { temporaryFolder, testKey } from '../../../../tests/support/bureau.ts';
import { fail, ok } from '../../../shared/ipc/result.ts';
import { slotPath, writeSlot } from './folder.ts';
import { makeSlot, type KeySlot } from './key-slot.ts';
import { replacingSlot } from './replace-slot.ts';

let folder: string;
beforeEach(() => (folder = temporaryFolder()));
afterEach(() => rmSync(folder, { recursive: true }));

const slot = (passphrase: string): Promise<KeySlot> => makeSlot('testbureau', 'a.one', passphrase, testKey());
const written = (): string | null => (existsSync(slotPath(folder, 'a.one')) ? readFileSync(slotPath(folder, 'a.one'), 'utf8') : null);

/** What can become of the transaction once the slot is written. */
const made = (replace: () => void) => {
  replace();
  return ok(null);
};
const refused = (replace: () => void) => {
  replace();
  return fail('storage', 'The disk is full');
};
const broken = (replace: () => void): never => {
  replace();
  throw new Error('The disk is full');
};

test('it stays where the transaction is made', async () => {
  writeSlot(folder, await slot('seven grey herons wade'));
  const before = written();
  expect(replacingSlot(folder, await slot('eleven wet stones by the weir'), made)).toEqual(ok(null));
  expect(written()).not.toBe(before);
});

test.each([['one that was there', true], ['none', false]] as const)('where it is not made, %s is there as before', async (_, isThere) => {
  if (isThere) writeSlot(folder, await slot('seven grey herons wade'));
  const before = written();
  const another = await slot('eleven wet stones by the weir');
  expect(replacingSlot(folder, another, refused).ok).toBe(false);
  expect(written()).toBe(before);
  expect(() => replacingSlot(folder, another, broken)).toThrow('The disk is full');
  expect(written()).toBe(before);
});
