/** What is refused: addresses outside, windows and pages elsewhere, settings and members the runtime does not provide. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ElectronApplication, Page } from '@playwright/test';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchFixture, newHome, run, show, type FixtureState } from './launch.ts';

const home = newHome();
let app: ElectronApplication;
let page: Page;
let outside: Server;
let address = '';
let reached: string[] = [];

beforeAll(async () => {
  outside = createServer((request, response) => {
    reached.push(request.url ?? '');
    response.writeHead(200, { 'content-type': 'image/svg+xml' }).end('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>');
  });
  await new Promise<void>((resolve) => outside.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(outside.address() as AddressInfo).port}`;
  app = await launchFixture(home);
  page = await app.firstWindow();
});
afterAll(async () => {
  await app?.close();
  outside.close();
  home.remove();
});
beforeEach(async () => {
  reached = [];
  await app.evaluate(() => {
    Object.assign((globalThis as unknown as { fixture: FixtureState }).fixture, { opened: [], refused: [], outsidePasses: false });
  });
  await show(app, 'app://bundle/index.html');
});

const state = (): Promise<FixtureState> => app.evaluate(() => (globalThis as unknown as { fixture: FixtureState }).fixture);
const urls = (): Promise<readonly string[]> => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.webContents.getURL()));

describe('requests', () => {
  const loads = (): Promise<boolean> =>
    page.evaluate(
      (source) =>
        new Promise<boolean>((resolve) => {
          const image = new Image();
          image.onload = () => resolve(true);
          image.onerror = () => resolve(false);
          image.src = source;
        }),
      `${address}/image.svg`,
    );

  test('an address the application cancels is not reached; one it lets pass is', async () => {
    expect(await loads()).toBe(false);
    expect(reached).toEqual([]);
    await app.evaluate(() => Object.assign((globalThis as unknown as { fixture: FixtureState }).fixture, { outsidePasses: true }));
    expect(await loads()).toBe(true);
    expect(reached).toEqual(['/image.svg']);
  });
});

describe('permissions', () => {
  test('none is given, and none is left to be asked for', async () => {
    const names = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read'];
    const states = await page.evaluate((asked) => Promise.all(asked.map(async (name) => (await navigator.permissions.query({ name: name as PermissionName })).state)), names);
    expect(states).toEqual(names.map(() => 'denied'));
  });
});

describe('windows and pages elsewhere', () => {
  test('window.open and a link into a new window are asked of the application, and its no is kept', async () => {
    expect(await page.evaluate(() => window.open('second.html'))).toBeNull();
    await page.locator('#outside').click();
    await expect.poll(async () => (await state()).opened).toEqual(['app://bundle/second.html', 'https://example.org/']);
    expect(await urls()).toEqual(['app://bundle/index.html']);
    expect(app.windows()).toHaveLength(1);
  });

  test('an inner frame opens no window either', async () => {
    const opened = await page.evaluate(() => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      return frame.contentWindow?.open('about:blank') ?? null;
    });
    expect(opened).toBeNull();
    expect(await urls()).toEqual(['app://bundle/index.html']);
    expect(app.windows()).toHaveLength(1);
  });

  test('the page cannot go elsewhere, and can go where the application lets it', async () => {
    await page.evaluate((elsewhere) => void (location.href = elsewhere), `${address}/elsewhere`);
    await expect.poll(async () => (await state()).refused).toEqual([`${address}/elsewhere`]);
    expect(await urls()).toEqual(['app://bundle/index.html']);
    expect(reached).toEqual([]);
    await page.locator('#second').click();
    await expect.poll(urls).toEqual(['app://bundle/second.html']);
  });

  test('an inner frame is asked about as well', async () => {
    await page.evaluate((source) => {
      const frame = document.createElement('iframe');
      frame.src = source;
      document.body.append(frame);
    }, `${address}/inner`);
    await expect.poll(async () => (await state()).refused).toEqual([`${address}/inner`]);
    expect(reached).toEqual([]);
  });

  test('a page that goes elsewhere while it is being loaded is asked about as well', async () => {
    await app.evaluate(({ BrowserWindow }) => {
      const { fixture } = globalThis as unknown as { fixture: { superseded?: string } };
      void BrowserWindow.getAllWindows()[0]?.loadURL('app://bundle/restless.html').catch((error: unknown) => (fixture.superseded = (error as Error).message));
    });
    await expect.poll(async () => (await state()).refused).toEqual(['https://example.org/restless']);
    expect(await urls()).toEqual(['app://bundle/restless.html']);
    await page.waitForFunction(() => location.pathname === '/restless.html');
    // Its load never ends; the next one takes its place.
    await show(app, 'app://bundle/second.html');
    expect(await state()).toMatchObject({ superseded: "ERR_ABORTED (-3) loading 'app://bundle/restless.html'" });
  });
});

describe('what is not provided', () => {
  const reasons = async (deeds: readonly string[]): Promise<readonly string[]> => {
    const own = newHome();
    const { lines } = await run(
      own,
      `import { createRequire } from 'node:module';
      import { app, BrowserWindow, dialog, ipcMain, Menu, nativeTheme, powerMonitor, protocol, safeStorage, session, utilityProcess } from 'electron';
      const electron = createRequire(import.meta.url)('electron');
      const attempt = (deed) => { try { deed(); console.log('done'); } catch (error) { console.log(error.message); } };
      app.whenReady().then(() => {
        const window = new BrowserWindow();
        ${deeds.map((deed) => `attempt(() => ${deed});`).join('\n')}
        app.exit();
      });`,
    );
    own.remove();
    return lines;
  };
  const refusal = (what: string): string => `electron-on-chromium does not provide ${what}.`;

  test('every object names the member it has not got, and goes on giving those it has', async () => {
    const missing = {
      'app.getFileIcon': 'app.getFileIcon()',
      'app.commandLine.removeSwitch': "app.commandLine.removeSwitch('a')",
      'BrowserWindow.fromId': 'BrowserWindow.fromId(1)',
      'dialog.showErrorBox': "dialog.showErrorBox('a', 'b')",
      'ipcMain.handleOnce': 'ipcMain.handleOnce()',
      'Menu.sendActionToFirstResponder': 'Menu.sendActionToFirstResponder()',
      'the menu.popup': "Menu.buildFromTemplate([]).popup()",
      'the menu item.checked': "Menu.buildFromTemplate([{ label: 'a' }]).items[0].checked",
      'nativeTheme.shouldUseHighContrastColors': 'nativeTheme.shouldUseHighContrastColors',
      'powerMonitor.getSystemIdleTime': 'powerMonitor.getSystemIdleTime(60)',
      'protocol.unhandle': "protocol.unhandle('app')",
      'safeStorage.setUsePlainTextEncryption': 'safeStorage.setUsePlainTextEncryption(true)',
      'safeStorage.encryptString': "safeStorage.encryptString('a')",
      'session.fromPartition': "session.fromPartition('a')",
      'session.defaultSession.cookies': 'session.defaultSession.cookies',
      'session.defaultSession.webRequest.onCompleted': 'session.defaultSession.webRequest.onCompleted()',
      'BrowserWindow.maximize': 'window.maximize()',
      'webContents.openDevTools': 'window.webContents.openDevTools()',
      'electron.Tray': 'new electron.Tray()',
    };
    const present = ['app.getName()', 'window.getTitle()', 'electron.app.getVersion()', 'window.webContents.session.webRequest'];
    expect(await reasons([...Object.values(missing), ...present])).toEqual([...Object.keys(missing).map(refusal), ...present.map(() => 'done')]);
  });

  test('a window with settings it cannot keep is not made', async () => {
    const windows = ['{ modal: true }', '{ webPreferences: { nodeIntegration: true } }', '{ webPreferences: { contextIsolation: false } }', '{ webPreferences: { sandbox: false } }', '{ webPreferences: { zoomFactor: 2 } }'];
    const good = '{ width: 300, webPreferences: { nodeIntegration: false, contextIsolation: true, sandbox: true } }';
    expect(await reasons([...windows, good].map((options) => `new BrowserWindow(${options})`))).toEqual([
      refusal("a window with modal: true"),
      refusal("a window with nodeIntegration: true"),
      refusal("a window with contextIsolation: false"),
      refusal("a window with sandbox: false"),
      refusal("a window with zoomFactor: 2"),
      'done',
    ]);
  });

  test('an import of a name it has not got names it and ends', async () => {
    const own = newHome();
    const { code, errors } = await run(own, "import { Tray } from 'electron'; console.log(Tray);");
    own.remove();
    expect(code).not.toBe(0);
    expect(errors).toMatch(/does not provide an export named 'Tray'/);
  });
});
