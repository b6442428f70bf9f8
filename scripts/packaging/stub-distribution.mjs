/** A distribution with the shape of Electron's and none of its code: an executable that starts the runtime on Chromium. */
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inRoot } from '../bootstrap/paths.mjs';

/** The mark @electron/fuses looks for, then version 1, nine fuses, all as Electron ships them. */
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const wires = Buffer.concat([Buffer.from(sentinel), Buffer.from([1, 9]), Buffer.from('101100010')]);

export const makeStub = () => {
  const folder = mkdtempSync(join(tmpdir(), 'assay-stub-'));
  const launcher = [
    '#!/bin/sh',
    'here=$(dirname "$(readlink -f "$0")")',
    'export ELECTRON_ON_CHROMIUM_EXE_DIR="$here"',
    `exec "\${ELECTRON_ON_CHROMIUM_NODE:-node}" "\${ELECTRON_ON_CHROMIUM_HOME:-${inRoot('tools', 'electron-on-chromium')}}/start.ts" "$@"`,
    '# fuses: ',
  ].join('\n');
  writeFileSync(join(folder, 'electron'), Buffer.concat([Buffer.from(launcher), wires, Buffer.from('\n')]));
  chmodSync(join(folder, 'electron'), 0o755);
  for (const helper of ['chrome-sandbox', 'chrome_crashpad_handler']) {
    writeFileSync(join(folder, helper), '#!/bin/sh\n');
    chmodSync(join(folder, helper), 0o755);
  }
  writeFileSync(join(folder, 'version'), JSON.parse(readFileSync(inRoot('node_modules', 'electron', 'package.json'), 'utf8')).version);
  for (const file of ['LICENSE', 'LICENSES.chromium.html']) writeFileSync(join(folder, file), 'Stub\n');
  for (const inner of ['locales', 'resources']) mkdirSync(join(folder, inner));
  return folder;
};
