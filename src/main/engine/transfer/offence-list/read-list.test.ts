/** A published list's file, sound, harmed and made up: it is read, or refused in a sentence, and never anything else. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { catalogue, temporaryFolder, valueOf } from '../../../../../tests/support/bureau.ts';
import { odsOf, offenceRows, workbook } from '../../../../../tests/support/offence-list.ts';
import { readEdition } from '../../../../shared/editions/read-edition.ts';
import { sha256Hex } from '../../trail/hash.ts';
import { readList } from './read-list.ts';

let folder: string;
beforeAll(() => void (folder = temporaryFolder()));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const whole = odsOf(workbook('2027-28', offenceRows().slice(0, 12)));

const write = (bytes: Uint8Array): string => {
  const path = join(folder, 'list.ods');
  writeFileSync(path, bytes);
  return path;
};

test('a list is its sheets, its name without folders, its size and its hash', async () => {
  const list = valueOf(await readList(write(whole)));
  expect(list).toMatchObject({ file: 'list.ods', bytes: whole.length, sha256: sha256Hex(whole) });
  expect(list.sheets.map(({ name }) => name)).toEqual(['Notifiable_Offences_', 'Notifiable_Reported_Incidents']);
});

/** Read as far as it goes: no list this small is accepted, so each ends in a sentence. */
const sentenceFor = async (bytes: Uint8Array): Promise<string> => {
  const list = await readList(write(bytes));
  if (!list.ok) return list.error.message;
  const read = readEdition(list.value.sheets, list.value, [catalogue]);
  return read.ok ? 'accepted' : read.error.message;
};

const sentence = /^[A-Z].*\. Nothing was changed\.$/s;

test('bytes changed, cut or added never do more than refuse it', async () => {
  const changes = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(changes, fc.nat(whole.length), fc.boolean(), async (changed, length, isCut) => {
      const bytes = Buffer.from(whole);
      for (const [at, byte] of changed) bytes[at] = byte;
      expect(await sentenceFor(isCut ? bytes.subarray(0, length) : Buffer.concat([bytes, bytes.subarray(0, length % 50)]))).toMatch(sentence);
    }),
    { numRuns: 150 },
  );
});

test('a file of anything at all is refused', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.boolean(), async (bytes, isZip) => {
      expect(await sentenceFor(isZip ? Buffer.concat([Buffer.from('PK\u0003\u0004'), bytes]) : bytes)).toMatch(sentence);
    }),
    { numRuns: 100 },
  );
});
