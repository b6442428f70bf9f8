/** A small window that asks for a file, a folder, a name or an answer. It shows only what Node lists for it. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, extname, join, resolve } from 'node:path';
import { newAppWindow } from './browser-window.ts';
import { isGone } from './cdp.ts';
import { cdp } from './runtime.ts';

export type Asked =
  | { readonly kind: 'open' | 'folder' | 'save'; readonly title: string; readonly extensions: readonly string[]; readonly suggested: string }
  | { readonly kind: 'message'; readonly title: string; readonly detail: string; readonly buttons: readonly string[] };

type Listing = { readonly folder: string; readonly parent: string; readonly entries: readonly { readonly name: string; readonly isFolder: boolean }[]; readonly trouble: string | null };

let lastFolder = homedir();

/** Folders first, then files of the kinds asked for; what cannot be read is said. */
export const listFolder = (folder: string, asked: Asked): Listing => {
  const parent = dirname(folder);
  try {
    const entries = readdirSync(folder, { withFileTypes: true })
      .filter((entry) => !entry.name.startsWith('.'))
      .map((entry) => ({ name: entry.name, isFolder: statSync(join(folder, entry.name), { throwIfNoEntry: false })?.isDirectory() ?? false }))
      .filter((entry) => entry.isFolder || (asked.kind === 'open' && (asked.extensions.length === 0 || asked.extensions.includes('*') || asked.extensions.includes(extname(entry.name).slice(1).toLowerCase()))))
      .toSorted((a, b) => Number(b.isFolder) - Number(a.isFolder) || a.name.localeCompare(b.name));
    return { folder, parent, entries, trouble: null };
  } catch {
    return { folder, parent, entries: [], trouble: 'This folder cannot be read.' };
  }
};

const script = (): string => readFileSync(new URL('./pages/dialog.js', import.meta.url), 'utf8');

/** Gives the path chosen, the number of the button pressed, or null where the window was closed. */
export const askInWindow = async (asked: Asked): Promise<string | null> => {
  const targetId = await newAppWindow(640, asked.kind === 'message' ? 240 : 520);
  const { sessionId } = await cdp().send<{ sessionId: string }>('Target.attachToTarget', { targetId, flatten: true });
  const evaluate = async (expression: string): Promise<unknown> => {
    const { result } = await cdp().send<{ result: { value?: unknown } }>('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true }, sessionId);
    return result.value;
  };
  try {
    await evaluate("new Promise((resolve) => (document.readyState === 'complete' ? resolve() : addEventListener('load', () => resolve())))");
    await evaluate(`${script()}; showDialog(${JSON.stringify(asked)})`);
    let folder = lastFolder;
    for (;;) {
      const listing = asked.kind === 'message' ? null : listFolder(folder, asked);
      const answer = (await evaluate(`dialogAnswer(${JSON.stringify(listing)})`)) as { readonly go?: string; readonly chosen?: string } | null | undefined;
      if (!answer) return null;
      if (answer.go !== undefined) {
        folder = resolve(folder, answer.go);
        continue;
      }
      if (answer.chosen === undefined || asked.kind === 'message') return answer.chosen ?? null;
      const path = resolve(folder, answer.chosen);
      if (asked.kind === 'open' && existsSync(path) && statSync(path).isDirectory()) {
        folder = path;
        continue;
      }
      lastFolder = asked.kind === 'folder' ? path : dirname(path);
      return path;
    }
  } catch (error) {
    if (isGone(error)) return null;
    throw error;
  } finally {
    cdp().send('Target.closeTarget', { targetId }).catch(() => undefined);
  }
};
