/** What remains when the application has ended, however it ended: no process of the browser's, no folder of the runtime's. */
import { readdirSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { start, writeApp, type Home, type Run } from './launch.ts';
import { processesNaming } from './processes.ts';
import { test } from './test.ts';

/** An application with a page that draws, so that the browser has processes of every kind. */
const main = `import { app, BrowserWindow } from 'electron';
  process.on('SIGUSR2', () => { throw new Error('nobody catches this'); });
  app.whenReady().then(() => new BrowserWindow().loadURL('data:text/html,<canvas></canvas>')).then(() => {
    console.log('loaded');
  });`;

const profiles = (home: Home): readonly string[] => readdirSync(home.temporary).filter((name) => name.startsWith('electron-on-chromium-'));
const remains = (home: Home): { readonly processes: number; readonly profiles: readonly string[] } => ({ processes: processesNaming(home.folder).length, profiles: profiles(home) });
const nothing = { processes: 0, profiles: [] };

const loaded = async (home: Home): Promise<Run> => {
  const running = start(home, writeApp(home, main));
  await running.said('loaded');
  // The control of every test here: while it runs, there is something to leave behind.
  expect(processesNaming(home.folder).length).toBeGreaterThan(2);
  expect(profiles(home)).toHaveLength(1);
  return running;
};

describe.concurrent('an application that has ended', () => {
  test.for(['SIGTERM', 'SIGINT', 'SIGKILL'] as const)('nothing is left after %s', async (signal, { home, expect }) => {
    const { child, ended } = await loaded(home);
    child.kill(signal);
    expect(await ended).toMatchObject(signal === 'SIGKILL' ? { signal } : { code: 0 });
    await expect.poll(() => remains(home), { timeout: 20_000 }).toEqual(nothing);
  });

  test('nothing is left after an error nobody caught', async ({ home, expect }) => {
    const { child, ended } = await loaded(home);
    child.kill('SIGUSR2');
    expect((await ended).code).not.toBe(0);
    await expect.poll(() => remains(home), { timeout: 20_000 }).toEqual(nothing);
  });

  test('a browser that is killed ends the application, and not as if it had quit', async ({ home, expect }) => {
    const { ended } = await loaded(home);
    // The first of them leads the browser's group.
    process.kill(-(processesNaming(`--user-data-dir=${home.temporary}`)[0] ?? 0), 'SIGKILL');
    expect((await ended).code).not.toBe(0);
    await expect.poll(() => remains(home), { timeout: 20_000 }).toEqual(nothing);
  });

  test('a user data folder that was named is kept, with what the page stored in it', async ({ home, expect }) => {
    const running = start(home, writeApp(home, main), [`--user-data-dir=${home.userData}`]);
    await running.said('loaded');
    expect(profiles(home)).toEqual([]);
    running.child.kill('SIGKILL');
    await running.ended;
    await expect.poll(() => processesNaming(home.folder).length, { timeout: 20_000 }).toBe(0);
    expect(readdirSync(home.userData)).toContain('chromium');
  });
});
