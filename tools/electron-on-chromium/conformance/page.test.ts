/** The page and its bridge: what it is served, what it sees, what crosses between it and the main process. */
import type { ElectronApplication, Page } from '@playwright/test';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchFixture, newHome, show, type FixtureState } from './launch.ts';

type Bridge = {
  readonly version: number;
  readonly list: readonly unknown[];
  readonly invoke: (channel: string, ...args: readonly unknown[]) => Promise<unknown>;
  readonly twice: (value: number) => number;
  readonly fails: () => void;
  readonly callBack: (listener: (value: string) => string) => string;
  readonly pageHas: () => string;
  readonly attempts: Readonly<Record<string, () => { readonly gave?: string; readonly refused?: string }>>;
  readonly onNews: (listener: (...news: readonly unknown[]) => void) => () => void;
};
declare const bridge: Bridge;

const home = newHome();
let app: ElectronApplication;
let page: Page;

beforeAll(async () => {
  app = await launchFixture(home);
  page = await app.firstWindow();
});
afterAll(async () => {
  await app?.close();
  home.remove();
});
beforeEach(() => show(app, 'app://bundle/index.html'));

const heard = (): Promise<readonly string[]> => app.evaluate(() => (globalThis as unknown as { fixture: FixtureState }).fixture.heard);

describe('a registered scheme', () => {
  test('the page is loaded by its handler, and the window tells when it may be shown', async () => {
    expect(await page.locator('h1').textContent()).toBe('Fixture');
    expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => [window.webContents.getURL(), window.getTitle()]))).toEqual([['app://bundle/index.html', 'Fixture']]);
    const loads = async (): Promise<number> => (await heard()).filter((name) => name === 'did-finish-load').length;
    const before = await loads();
    await show(app, 'app://bundle/second.html');
    await expect.poll(loads).toBe(before + 1);
    expect((await heard()).filter((name) => name === 'ready-to-show')).toEqual(['ready-to-show']);
  });

  test('the handler hears the address the page asked, and its status and headers arrive', async () => {
    const seen = await page.evaluate(async () => {
      const asked = await fetch('/asked?x=1#part');
      const missing = await fetch('/missing.txt');
      return { asked: (await asked.json()) as unknown, status: missing.status, header: missing.headers.get('x-fixture') };
    }).catch(String);
    // The fixture's policy lets no page fetch: see the next test; here it is asked without one.
    expect(seen).toMatch(/Failed to fetch|Content Security Policy/);
    await show(app, 'app://bundle/index.html?loose');
    expect(
      await page.evaluate(async () => {
        const asked = await fetch('/asked?x=1');
        const missing = await fetch('/missing.txt');
        return { asked: (await asked.json()) as unknown, status: missing.status, header: missing.headers.get('x-fixture') };
      }),
    ).toEqual({ asked: { url: 'app://bundle/asked?x=1', method: 'GET' }, status: 404, header: 'kept' });
  });

  test('the policy it sends holds: an inline script runs only on the page that is served without one', async () => {
    const inline = (): Promise<boolean> => page.evaluate(() => 'inlineRan' in window);
    expect(await inline()).toBe(false);
    await show(app, 'app://bundle/index.html?loose');
    expect(await inline()).toBe(true);
  });

  test('a handler that fails fails the load, and an unknown host or scheme does too', async () => {
    const load = (url: string): Promise<string> =>
      app.evaluate(
        async ({ BrowserWindow }, address) => {
          try {
            await BrowserWindow.getAllWindows()[0]?.loadURL(address);
            return 'loaded';
          } catch (error) {
            return (error as Error).message;
          }
        },
        url,
      );
    expect(await load('app://bundle/broken')).toMatch(/^ERR_\w+ \(-\d+\) loading 'app:\/\/bundle\/broken'$/);
    expect(await load('never://bundle/index.html')).toMatch(/^ERR_/);
    expect(await load('app://bundle/second.html')).toBe('loaded');
  });
});

describe('isolation', () => {
  test('the page has the bridge at its first script and nothing of the preload or of Node', async () => {
    expect(await page.evaluate(() => (window as unknown as { foundAtFirst: unknown }).foundAtFirst)).toEqual({ bridge: 'object', hidden: 'undefined' });
    const globals = await page.evaluate(() => ['require', 'process', 'module', 'electronSend', 'electronReceive', 'makeBridge', 'mainWorld'].filter((name) => name in window));
    expect(globals).toEqual([]);
    expect(await page.evaluate(() => (window as unknown as { setByThePage: boolean }).setByThePage)).toBe(true);
    expect(await page.evaluate(() => bridge.pageHas())).toBe('undefined');
  });

  test('the preload has electron and nothing else to require', async () => {
    const tried = await page.evaluate(() => Object.fromEntries(Object.entries(bridge.attempts).map(([name, attempt]) => [name, attempt()])));
    expect(tried['fs']?.refused).toMatch(/module not found: node:fs/);
    expect(tried['exposeAgain']?.refused).toMatch(/Cannot bind an API on top of an existing property/);
    expect(tried['sendSync']?.refused).toBe('electron-on-chromium does not provide ipcRenderer.sendSync.');
    expect(tried['webFrame']?.refused).toBe('electron-on-chromium does not provide webFrame in a preload script.');
    expect(tried['exposeDate']?.refused).toBe('electron-on-chromium does not provide anything but plain data, functions and promises across the bridge.');
  });

  test('what is exposed is a frozen copy', async () => {
    const changed = await page.evaluate(() => {
      const attempt = (deed: () => unknown): boolean => {
        try {
          deed();
          return true;
        } catch {
          return false;
        }
      };
      const open = bridge as unknown as Record<string, unknown> & { list: { b?: number }[] };
      return {
        reassigned: Reflect.set(window, 'bridge', 1),
        member: Reflect.set(open, 'version', 2),
        added: Reflect.set(open, 'more', 2),
        nested: attempt(() => Object.defineProperty(open.list[1] ?? {}, 'b', { value: 3 })),
        version: open['version'],
        frozen: Object.isFrozen(open),
      };
    });
    expect(changed).toEqual({ reassigned: false, member: false, added: false, nested: false, version: 1, frozen: true });
  });

  test('functions, callbacks and errors cross; the page cannot listen in on them', async () => {
    const seen = await page.evaluate(() => {
      const overheard: string[] = [];
      EventTarget.prototype.dispatchEvent = (event) => {
        overheard.push(event.type);
        return true;
      };
      let error = '';
      try {
        bridge.fails();
      } catch (thrown) {
        error = (thrown as Error).message;
      }
      window.dispatchEvent(new Event('mine'));
      return { twice: bridge.twice(21), called: bridge.callBack((value) => `${value} back`), error, overheard };
    });
    expect(seen).toEqual({ twice: 42, called: 'called back', error: 'refused by the preload', overheard: ['mine'] });
  });
});

describe('calls to the main process', () => {
  const invoke = (channel: string, ...args: readonly unknown[]): Promise<unknown> =>
    page.evaluate(([name, values]) => bridge.invoke(name, ...values).then((value) => ({ value, type: typeof value }), (error: unknown) => (error as Error).message), [channel, args] as const);

  test('plain data arrives as it was sent', async () => {
    const sent = [{ text: 'Señora “O’Neill”\n', nested: [1, null, true, { a: [] }] }, 'second', 0.1];
    expect(await invoke('echo', ...sent)).toEqual({ value: sent, type: 'object' });
  });

  test('undefined stays undefined', async () => {
    expect(await invoke('nothing')).toMatchObject({ type: 'undefined' });
    const seen = await page.evaluate(async () => {
      const [first, second] = (await bridge.invoke('echo', undefined, { member: undefined })) as [unknown, object];
      return [first === undefined, Object.keys(second)];
    });
    expect(seen).toEqual([true, ['member']]);
  });

  test('what cannot be copied is refused where it is sent', async () => {
    const refused = await page.evaluate(() =>
      Promise.all([() => 1, new Date(0), Number.NaN, { deep: [Symbol('s')] }].map(async (value) => bridge.invoke('echo', value)).map((answer) => answer.then(() => 'sent', (error: unknown) => (error as Error).message))),
    );
    expect(refused).toHaveLength(4);
    for (const message of refused) expect(message).toMatch(/could not be cloned|does not provide/);
  });

  test('an error of the handler and a channel without one are worded as Electron words them', async () => {
    expect(await invoke('fail')).toBe("Error invoking remote method 'fail': TypeError: that cannot be");
    expect(await invoke('nobody')).toBe("Error invoking remote method 'nobody': Error: No handler registered for 'nobody'");
  });

  test('the handler is told which frame asks, also after the page moved within itself', async () => {
    expect(await invoke('sender')).toMatchObject({ value: { url: 'app://bundle/index.html', isMain: true, title: 'Fixture' } });
    await page.evaluate(() => history.pushState(null, '', '/moved'));
    await expect.poll(() => invoke('sender')).toMatchObject({ value: { url: 'app://bundle/moved' } });
  });

  test('messages reach the listeners there are, and none that was removed', async () => {
    const send = (...news: readonly unknown[]): Promise<void> => app.evaluate(({ BrowserWindow }, sent) => BrowserWindow.getAllWindows()[0]?.webContents.send('news', ...sent), news);
    await page.evaluate(() => {
      const kept: unknown[] = [];
      Object.assign(window, { kept, stop: bridge.onNews((...news) => kept.push(news)) });
    });
    const kept = (): Promise<unknown> => page.evaluate(() => (window as unknown as { kept: unknown }).kept);
    await send('one', { a: [1] });
    await expect.poll(kept).toEqual([['one', { a: [1] }]]);
    await page.evaluate(() => (window as unknown as { stop: () => void }).stop());
    await send('two');
    await invoke('echo');
    expect(await kept()).toEqual([['one', { a: [1] }]]);
  });

  test('a dialog gives what a test has it answer, and is refused where nobody answers it', async () => {
    expect(await invoke('choose')).toBe("Error invoking remote method 'choose': Error: electron-on-chromium does not provide dialog.showOpenDialog without a visible window.");
    await app.evaluate(({ dialog }) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: ['/chosen.csv'] });
    });
    expect(await invoke('choose')).toMatchObject({ value: { canceled: false, filePaths: ['/chosen.csv'] } });
  });
});
