/** What remains when the application has ended, however it ended: no process of the browser's, no folder of the runtime's. */
import { readdirSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { newHome, start, writeApp, type Home, type Run } from './launch.ts';
import { processesNaming } from './processes.ts';

let home: Home;
beforeEach(() => void (home = newHome()));
afterEach(() => home.remove());

/** An application with a page that draws, so that the browser has processes of every kind. */
const main = `import { app, BrowserWindow } from 'electron';
  app.whenReady().then(() => new BrowserWindow().loadURL('data:text/html,<canvas></canvas>')).then(() => {
    console.log('loaded');
    if (process.argv.includes('--throw-later')) setTimeout(() => { throw new Error('later'); }, 500);
  });`;

const profiles = (): readonly string[] => readdirSync(home.temporary).filter((name) => name.startsWith('electron-on-chromium-'));
const remains = (): { readonly processes: number; readonly profiles: readonly string[] } => ({ processes: processesNaming(home.folder).length, profiles: profiles() });
const nothing = { processes: 0, profiles: [] };

const loaded = async (args: readonly string[] = []): Promise<Run> => {
  const running = start(home, writeApp(home, main), args);
  await running.said('loaded');
  // The control of every test here: while it runs, there is something to leave behind.
  expect(processesNaming(home.folder).length).toBeGreaterThan(2);
  expect(profiles()).toHaveLength(1);
  return running;
};

test.each(['SIGTERM', 'SIGINT', 'SIGKILL'] as const)('nothing is left after %s', async (signal) => {
  const { child, ended } = await loaded();
  child.kill(signal);
  expect(await ended).toMatchObject(signal === 'SIGKILL' ? { signal } : { code: 0 });
  await expect.poll(remains, { timeout: 5000 }).toEqual(nothing);
});

test('nothing is left after an error nobody caught', async () => {
  const { ended } = await loaded(['--throw-later']);
  expect((await ended).code).not.toBe(0);
  await expect.poll(remains, { timeout: 5000 }).toEqual(nothing);
});

test('a browser that is killed ends the application, and not as if it had quit', async () => {
  const { ended } = await loaded();
  // The first of them leads the browser's group.
  process.kill(-(processesNaming(`--user-data-dir=${home.temporary}`)[0] ?? 0), 'SIGKILL');
  expect((await ended).code).not.toBe(0);
  await expect.poll(remains, { timeout: 5000 }).toEqual(nothing);
});

test('a user data folder that was named is kept, with what the page stored in it', async () => {
  const running = start(home, writeApp(home, main), [`--user-data-dir=${home.userData}`]);
  await running.said('loaded');
  expect(profiles()).toEqual([]);
  running.child.kill('SIGKILL');
  await running.ended;
  await expect.poll(() => processesNaming(home.folder).length, { timeout: 5000 }).toBe(0);
  expect(readdirSync(home.userData)).toContain('chromium');
});
