/** Before all journeys: one demonstration, made by the command line, because its people's keys take seconds. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

export type Demo = { readonly folder: string; readonly people: readonly { readonly user: string; readonly role: string; readonly passphraseFile: string }[] };

/** Where the journeys find what was made. */
export const demoVariable = 'ASSAY_E2E_DEMONSTRATION';

export const runCli = (args: readonly string[], env: Record<string, string>): { exit: number; json: Record<string, unknown> } => {
  const options = { cwd: root, env: { ...process.env, ...env }, encoding: 'utf8' as const, stdio: ['ignore', 'pipe', 'inherit'] as ('ignore' | 'pipe' | 'inherit')[] };
  try {
    return { exit: 0, json: JSON.parse(execFileSync(process.execPath, [join(root, 'out/main/cli.js'), ...args, '--json'], options)) as Record<string, unknown> };
  } catch (error) {
    const failed = error as { readonly status: number; readonly stdout: string };
    return { exit: failed.status, json: JSON.parse(failed.stdout) as Record<string, unknown> };
  }
};

export default (): (() => void) => {
  const home = mkdtempSync(join(tmpdir(), 'assay-demonstration-'));
  const folder = join(home, 'demonstration');
  const made = runCli(['demo', '--bureau', folder, '--incidents', '40', '--seed', '7'], {});
  if (made.exit !== 0) throw new Error(`The demonstration was not made: ${JSON.stringify(made.json)}`);
  const demo: Demo = { folder, people: made.json['people'] as Demo['people'] };
  process.env[demoVariable] = JSON.stringify(demo);
  return () => rmSync(home, { recursive: true, force: true, maxRetries: 5 });
};
