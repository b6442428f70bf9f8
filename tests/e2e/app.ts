/** The built application in its window, with a folder of bureaus of its own that holds a demonstration of its own. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test';

export const root = resolve(import.meta.dirname, '../..');

export type Demo = { readonly folder: string; readonly people: readonly { readonly user: string; readonly role: string; readonly passphraseFile: string }[] };

export type Assay = {
  readonly home: string;
  readonly demo: Demo;
  readonly launch: () => Promise<{ readonly app: ElectronApplication; readonly page: Page }>;
  /** Runs a command of the line as one of the demonstration's people. */
  readonly cli: (args: readonly string[], role?: string) => { readonly exit: number; readonly json: Record<string, unknown> };
};

const runCli = (args: readonly string[], env: Record<string, string>): { exit: number; json: Record<string, unknown> } => {
  const options = { cwd: root, env: { ...process.env, ...env }, encoding: 'utf8' as const, stdio: ['ignore', 'pipe', 'inherit'] as ('ignore' | 'pipe' | 'inherit')[] };
  try {
    return { exit: 0, json: JSON.parse(execFileSync(process.execPath, [join(root, 'out/main/cli.js'), ...args, '--json'], options)) as Record<string, unknown> };
  } catch (error) {
    const failed = error as { readonly status: number; readonly stdout: string };
    return { exit: failed.status, json: JSON.parse(failed.stdout) as Record<string, unknown> };
  }
};

const isRoot = process.getuid?.() === 0;

/** Makes a demonstration by the command line: once for each worker, because its people's keys take seconds. */
const makeDemo = (folder: string): Demo => {
  const made = runCli(['demo', '--bureau', folder, '--incidents', '40', '--seed', '7'], {});
  if (made.exit !== 0) throw new Error(`The demonstration was not made: ${JSON.stringify(made.json)}`);
  return { folder, people: made.json['people'] as Demo['people'] };
};

/** A copy that one journey may do with as it likes. */
const copyDemo = ({ folder, people }: Demo, to: string): Demo => {
  cpSync(folder, to, { recursive: true });
  return { folder: to, people: people.map((person) => ({ ...person, passphraseFile: person.passphraseFile.replace(folder, to) })) };
};

export const test = base.extend<{ assay: Assay; page: Page; app: ElectronApplication }, { made: Demo }>({
  made: [
    // Playwright reads from this pattern that nothing else is needed.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, provide) => {
      const home = mkdtempSync(join(tmpdir(), 'assay-demonstration-'));
      await provide(makeDemo(join(home, 'demonstration')));
      rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    },
    { scope: 'worker' },
  ],
  assay: async ({ made }, provide) => {
    const home = mkdtempSync(join(tmpdir(), 'assay-journey-'));
    const demo = copyDemo(made, join(home, 'bureaus', 'demonstration'));
    const open: ElectronApplication[] = [];
    await provide({
      home,
      demo,
      launch: async () => {
        const app = await _electron.launch({
          args: [...(isRoot ? ['--no-sandbox'] : []), root, `--user-data-dir=${join(home, 'user-data')}`],
          env: { ...process.env, ASSAY_BUREAUS: join(home, 'bureaus') } as Record<string, string>,
        });
        open.push(app);
        // A window with a decision begun asks before it closes; at the end of a journey it may go.
        await app.evaluate(({ dialog }) => {
          dialog.showMessageBox = () => Promise.resolve({ response: 0, checkboxChecked: false });
        });
        const page = await app.firstWindow();
        await page.setViewportSize({ width: 1366, height: 768 });
        return { app, page };
      },
      cli: (args, role = 'assessor') => {
        const person = demo.people.find((each) => each.role === role);
        return runCli(args, { ASSAY_USER: person?.user ?? '', ASSAY_PASSPHRASE_FILE: person?.passphraseFile ?? '' });
      },
    });
    await Promise.all(open.map((app) => app.close().catch(() => undefined)));
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  },
  app: async ({ assay }, provide) => {
    const { app } = await assay.launch();
    await provide(app);
  },
  page: async ({ app }, provide) => {
    await provide(await app.firstWindow());
  },
});

/** Presses the first person of a role on the sign-in card and waits for the queue. */
export const signIn = async (page: Page, assay: Assay, role: string): Promise<void> => {
  const person = assay.demo.people.find((each) => each.role === role);
  await page.locator(`[data-demo-person="${person?.user ?? ''}"]`).click();
  await page.getByRole('button', { name: 'Queue' }).waitFor();
};

/** Has the next file dialog answer with this path. */
export const answerDialogs = (app: ElectronApplication, path: string): Promise<void> =>
  app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen });
  }, path);

export const textOf = (path: string): string => readFileSync(path, 'utf8');

export { expect } from '@playwright/test';
