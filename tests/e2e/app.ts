/** The built application in its window, on a folder of bureaus that holds a demonstration. */
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test';
import { demoVariable, root, runCli, type Demo } from './demonstration.ts';

export { root };

type Window = { readonly app: ElectronApplication; readonly page: Page };

export type Assay = {
  readonly home: string;
  readonly demo: Demo;
  /** Another name starts another program on the same bureaus, with what it keeps for itself under that name. */
  readonly launch: (name?: string, switches?: readonly string[]) => Promise<Window>;
  /** Runs a command of the line as one of the demonstration's people. */
  readonly cli: (args: readonly string[], role?: string) => { readonly exit: number; readonly json: Record<string, unknown> };
};

const isRoot = process.getuid?.() === 0;

/** Made once for all journeys, before them. */
const madeDemo = (): Demo => JSON.parse(process.env[demoVariable] ?? '') as Demo;

/** A copy that one journey may do with as it likes. */
const copyDemo = ({ folder, people }: Demo, to: string): Demo => {
  cpSync(folder, to, { recursive: true });
  return { folder: to, people: people.map((person) => ({ ...person, passphraseFile: person.passphraseFile.replace(folder, to) })) };
};

const openAssay = (): { readonly assay: Assay; readonly close: () => Promise<void> } => {
  const home = mkdtempSync(join(tmpdir(), 'assay-journey-'));
  const demo = copyDemo(madeDemo(), join(home, 'bureaus', 'demonstration'));
  const open: ElectronApplication[] = [];
  const launch = async (name = 'user-data', switches: readonly string[] = []): Promise<Window> => {
    const app = await _electron.launch({
      args: [...(isRoot ? ['--no-sandbox'] : []), root, `--user-data-dir=${join(home, name)}`, ...switches],
      env: { ...process.env, ASSAY_BUREAUS: join(home, 'bureaus') } as Record<string, string>,
    });
    open.push(app);
    const page = await app.firstWindow();
    await page.setViewportSize({ width: 1366, height: 768 });
    return { app, page };
  };
  const cli: Assay['cli'] = (args, role = 'assessor') => {
    const person = demo.people.find((each) => each.role === role);
    return runCli(args, { ASSAY_USER: person?.user ?? '', ASSAY_PASSPHRASE_FILE: person?.passphraseFile ?? '' });
  };
  const close = async (): Promise<void> => {
    await Promise.all(open.map((app) => app.close().catch(() => undefined)));
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  };
  return { assay: { home, demo, launch, cli }, close };
};

/** Whoever is signed in leaves: the next journey begins at the cards. */
const signOut = async (page: Page): Promise<void> => {
  const button = page.getByRole('button', { name: 'Sign out' });
  while (await button.isVisible()) {
    await page.keyboard.press('Escape');
    await button.click({ timeout: 1000 }).catch(() => undefined);
  }
};

type Shared = { readonly assay: Assay } & Window;

/**
 * One window after another journey's, read anew: whoever comes back to a page finds the view and the filters they left in it. What a
 * journey works on it enters itself. A journey that fails takes the window with it.
 */
export const test = base.extend<{ assay: Assay; page: Page; app: ElectronApplication }, { shared: Shared }>({
  shared: [
    // Playwright reads from this pattern that nothing else is needed.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, provide) => {
      const { assay, close } = openAssay();
      await provide({ assay, ...(await assay.launch()) });
      await close();
    },
    { scope: 'worker' },
  ],
  assay: ({ shared }, provide) => provide(shared.assay),
  app: ({ shared }, provide) => provide(shared.app),
  page: async ({ shared }, provide) => {
    await provide(shared.page);
    await signOut(shared.page);
    await shared.page.reload();
  },
});

/** With a bureau and a window of its own: it ends the program, or needs one in which nobody has been. */
export const testAlone = test.extend<{ alone: { readonly assay: Assay; readonly close: () => Promise<void> }; opened: Window }>({
  // As above: the pattern says that nothing else is needed.
  // oxlint-disable-next-line no-empty-pattern
  alone: async ({}, provide) => {
    const opened = openAssay();
    await provide(opened);
    await opened.close();
  },
  assay: ({ alone }, provide) => provide(alone.assay),
  opened: async ({ assay }, provide) => provide(await assay.launch()),
  app: ({ opened }, provide) => provide(opened.app),
  page: ({ opened }, provide) => provide(opened.page),
});

/** Presses the first person of a role on the sign-in card and waits for the queue. */
export const signIn = async (page: Page, assay: Assay, role: string): Promise<void> => {
  const person = assay.demo.people.find((each) => each.role === role);
  await page.locator(`[data-demo-person="${person?.user ?? ''}"]`).click();
  await page.getByRole('button', { name: 'Sign out' }).waitFor();
};

/** Has the next file dialog answer with this path. */
export const answerDialogs = (app: ElectronApplication, path: string): Promise<void> =>
  app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen });
  }, path);

export const textOf = (path: string): string => readFileSync(path, 'utf8');

export { expect } from '@playwright/test';
