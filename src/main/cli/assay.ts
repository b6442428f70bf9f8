/** The command line in a checkout: `npm run -s assay -- COMMAND`. */
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { runCli } from './run.ts';

const root = join(import.meta.dirname, '../..');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly version: string };

process.exitCode = await runCli(process.argv.slice(2), {
  bureaus: process.env['ASSAY_BUREAUS'] ?? join(homedir(), '.assay', 'bureaus'),
  resources: join(root, 'resources'),
  app: version,
  imports: join(import.meta.dirname, 'file-thread.js'),
  cwd: process.env['INIT_CWD'] ?? process.cwd(),
});
