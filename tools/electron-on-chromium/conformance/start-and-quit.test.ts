/** An application's life: ready, windows, quitting, exit codes, one instance. */
import { describe } from 'vitest';
import { run, start, writeApp } from './launch.ts';
import { test } from './test.ts';

const told = "import { app, BrowserWindow } from 'electron'; const say = (line) => console.log(line);";

describe.concurrent('ready and quit', () => {
  test('the events of a life come in the order Electron gives them', async ({ home, expect }) => {
    const { code, lines } = await run(
      home,
      `${told}
      for (const name of ['window-all-closed', 'before-quit', 'will-quit']) app.on(name, () => say(name));
      app.on('quit', (_event, code) => say('quit ' + code));
      app.on('ready', () => say('ready'));
      say('ready before the main script ended: ' + app.isReady());
      app.whenReady().then(async () => {
        say('whenReady');
        const window = new BrowserWindow({ show: false });
        window.on('close', () => say('close'));
        window.on('closed', () => say('closed'));
        await window.loadURL('data:text/html,<title>one</title>');
        app.quit();
      });`,
    );
    // 'window-all-closed' is not told to an application that quits by itself.
    expect(lines).toEqual(['ready before the main script ended: false', 'ready', 'whenReady', 'before-quit', 'close', 'closed', 'will-quit', 'quit 0']);
    expect(code).toBe(0);
  });

  test('closing the last window quits, unless the application listens', async ({ home, expect }) => {
    const main = (listener: string): string => `${told}
      ${listener}
      app.on('will-quit', () => say('will-quit'));
      app.whenReady().then(() => { const window = new BrowserWindow(); window.loadURL('data:text/html,one').then(() => window.close()); });`;
    expect(await run(home, main(''))).toMatchObject({ code: 0, lines: ['will-quit'] });
    const listener = "app.on('window-all-closed', () => { say('stays'); setTimeout(() => app.exit(3), 100); });";
    expect(await run(home, main(listener))).toMatchObject({ code: 3, lines: ['stays'] });
  });

  test('a refused close or before-quit keeps the application', async ({ home, expect }) => {
    const { lines, code } = await run(
      home,
      `${told}
      let refuse = 2;
      const perhaps = (name) => (event) => { say(name); if (refuse-- > 0) { event.preventDefault(); setTimeout(() => app.quit(), 20); } };
      app.whenReady().then(() => {
        app.on('before-quit', (event) => { if (refuse === 2) perhaps('before-quit')(event); });
        const window = new BrowserWindow();
        window.on('close', perhaps('close'));
        window.loadURL('data:text/html,one').then(() => app.quit());
      });`,
    );
    expect(lines).toEqual(['before-quit', 'close', 'close']);
    expect(code).toBe(0);
  });

  test.for([0, 7])('exit gives the code %i and asks no window', async (wanted, { home, expect }) => {
    const { code, lines } = await run(
      home,
      `${told}
      app.on('before-quit', () => say('asked'));
      app.whenReady().then(() => new BrowserWindow().loadURL('data:text/html,one')).then(() => app.exit(${wanted}));`,
    );
    expect(code).toBe(wanted);
    expect(lines).toEqual([]);
  });

  test('a window before ready and a scheme after it are refused', async ({ home, expect }) => {
    const { lines } = await run(
      home,
      `import { app, BrowserWindow, protocol } from 'electron';
      const attempt = (deed) => { try { deed(); console.log('allowed'); } catch (error) { console.log(error.message); } };
      attempt(() => new BrowserWindow());
      attempt(() => protocol.registerSchemesAsPrivileged([{ scheme: 'app' }]));
      app.whenReady().then(() => { attempt(() => protocol.registerSchemesAsPrivileged([{ scheme: 'late' }])); app.quit(); });`,
    );
    expect(lines).toEqual(['Cannot create BrowserWindow before app is ready', 'allowed', 'protocol.registerSchemesAsPrivileged should be called before app is ready']);
  });

  test('a main script that throws, or is not there, ends with a code that is not 0', async ({ home, expect }) => {
    expect((await run(home, "throw new Error('no start');")).code).not.toBe(0);
    expect((await start(home, `${home.folder}/nowhere`).ended).code).not.toBe(0);
  });
});

describe.concurrent('one instance', () => {
  const main = `import { app } from 'electron';
    if (!app.requestSingleInstanceLock()) { console.log('second'); app.quit(); }
    else {
      console.log('first');
      app.on('second-instance', (_event, argv, folder) => { console.log('told ' + argv.at(-1) + ' ' + (folder.length > 0)); app.quit(); });
      app.whenReady().then(() => console.log('ready'));
    }`;
  const args = ({ userData }: { readonly userData: string }): readonly string[] => [`--user-data-dir=${userData}`];

  test('the second is refused and ends, and the first is told how it was started', async ({ home, expect }) => {
    const folder = writeApp(home, main);
    const first = start(home, folder, args(home));
    await first.said('ready');
    const second = await start(home, folder, [...args(home), 'from-the-second']).ended;
    expect(second).toMatchObject({ code: 0, lines: ['second'] });
    expect(await first.ended).toMatchObject({ code: 0, lines: ['first', 'ready', 'told from-the-second true'] });
  });

  test('another user data folder has a lock of its own', async ({ home, expect }) => {
    const folder = writeApp(home, main);
    const first = start(home, folder, args(home));
    await first.said('ready');
    const other = start(home, folder, args({ userData: `${home.folder}/other` }));
    await other.said('first');
    for (const each of [first, other]) each.child.kill('SIGTERM');
    expect(await first.ended).toMatchObject({ code: 0 });
    expect(await other.ended).toMatchObject({ code: 0 });
  });

  test('the lock of an instance that was killed is free', async ({ home, expect }) => {
    const folder = writeApp(home, main);
    const first = start(home, folder, args(home));
    await first.said('first');
    first.child.kill('SIGKILL');
    expect(await first.ended).toMatchObject({ signal: 'SIGKILL' });
    const next = start(home, folder, args(home));
    await next.said('first');
    next.child.kill('SIGTERM');
    await next.ended;
  });
});
