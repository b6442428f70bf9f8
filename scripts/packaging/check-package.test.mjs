/** The look at a package sees what it is there to see: a stray file, fuses as Electron ships them, a driver for no machine. */
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPackage } from '@electron/asar';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { archiveProblems, driverProblems, fuseProblems, licenceProblems } from './check-package.mjs';
import { makeStub } from './stub-distribution.mjs';

let folder;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'assay-package-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const needed = ['out/main/index.js', 'out/main/engine.js', 'out/main/reading-thread.js', 'out/main/file-thread.js', 'out/main/follow-worker.js', 'out/preload/preload.cjs', 'out/renderer/index.html', 'package.json'];

const archive = async (files) => {
  const from = join(folder, 'from');
  for (const file of files) {
    mkdirSync(join(from, file, '..'), { recursive: true });
    writeFileSync(join(from, file), '');
  }
  mkdirSync(join(folder, 'resources'), { recursive: true });
  await createPackage(from, join(folder, 'resources', 'app.asar'));
};

test('an archive of what should be there has no problem', async () => {
  await archive(needed);
  expect(archiveProblems(folder)).toEqual([]);
});

test('a stray file, a source and a missing bundle are each named', async () => {
  await archive([...needed.filter((file) => file !== 'out/main/engine.js'), 'notes.txt', 'out/main/index.js.map', 'out/renderer/assets/mono.woff']);
  expect(archiveProblems(folder)).toEqual(['not to be shipped: /notes.txt', 'not to be shipped: /out/renderer/assets/mono.woff', 'source shipped: /out/main/index.js.map', 'missing: /out/main/engine.js']);
});

test('a list of licences that is not there is missed, and so is the text of one that is named alone', () => {
  const write = (name, text) => writeFileSync(join(folder, 'resources', 'licences', name), text);
  mkdirSync(join(folder, 'resources', 'licences'), { recursive: true });
  write('engine.md', '# Licenses\n\n## csv - 7.0 (MIT)\n\nThe licence of csv\n\n## saxes - 6.0.0 (ISC)\n\n## @of/another - 1.0 (MIT)\n');
  write('page.md', '# Licenses\n');
  for (const name of ['saxes.txt', 'better-sqlite3-multiple-ciphers.txt', 'sqlite3-multiple-ciphers.txt']) write(name, 'The licence');
  expect(licenceProblems(folder)).toEqual(['missing: licences/preload.md', 'the licence of @of/another has no text']);
});

test('fuses as Electron ships them are refused', async () => {
  const stub = makeStub();
  renameSync(join(stub, 'electron'), join(folder, 'assay'));
  rmSync(stub, { recursive: true });
  expect(await fuseProblems(folder)).toContain('the fuse runAsNode should be off');
});

test('a package without the storage driver is refused', () => {
  expect(driverProblems(folder)).toHaveLength(1);
});
