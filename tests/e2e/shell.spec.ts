/** The shell: what the page may and may not do, asserted on the running application. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ElectronApplication, Page } from '@playwright/test';
import { expect, signIn, test, testAlone } from './app.ts';

type Window = { readonly app: ElectronApplication; readonly page: Page };

const hasTwoFunctions = async ({ page }: Window): Promise<void> => {
  const surface = await page.evaluate(() => ({
    assay: Object.keys((window as unknown as { assay: object }).assay).sort(),
    require: typeof (globalThis as { require?: unknown }).require,
    process: typeof (globalThis as { process?: unknown }).process,
  }));
  expect(surface).toEqual({ assay: ['call', 'onChange'], require: 'undefined', process: 'undefined' });
};

const isSandboxed = async ({ app }: Window): Promise<void> => {
  const preferences = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => (window.webContents as unknown as { getLastWebPreferences: () => Record<string, unknown> }).getLastWebPreferences()),
  );
  for (const each of preferences) {
    expect(each).toMatchObject({ contextIsolation: true, sandbox: true, nodeIntegration: false, webSecurity: true, allowRunningInsecureContent: false, webviewTag: false });
    expect(each).not.toHaveProperty('experimentalFeatures', true);
    expect(each).not.toHaveProperty('enableBlinkFeatures');
  }
};

const reachesNothing = async ({ page }: Window): Promise<void> => {
  const before = page.url();
  const heard: string[] = [];
  const server = createServer((request, response) => {
    heard.push(request.url ?? '');
    response.setHeader('access-control-allow-origin', '*').end('heard');
  });
  server.on('connect', (request) => heard.push(`connect ${request.url ?? ''}`));
  server.on('upgrade', (request, socket) => {
    heard.push(`upgrade ${request.url ?? ''}`);
    socket.destroy();
  });
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  const address = `127.0.0.1:${(server.address() as AddressInfo).port}`;

  expect(await page.evaluate((to) => window.open(`http://${to}/window`), address)).toBeNull();
  const reached = await page.evaluate(async (to) => {
    const at = (path: string): string => `http://${to}/${path}`;
    const add = (name: string, attributes: Readonly<Record<string, string>>): void => {
      const element = document.createElement(name);
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
      document.body.append(element);
    };
    add('img', { src: at('image') });
    add('iframe', { src: at('frame') });
    add('link', { rel: 'stylesheet', href: at('sheet') });
    add('link', { rel: 'prefetch', href: at('prefetch') });
    add('audio', { src: at('audio') });
    const tries: readonly (() => unknown)[] = [
      () => navigator.sendBeacon(at('beacon'), 'text'),
      () => new WebSocket(`ws://${to}/socket`),
      () => new EventSource(at('events')),
      () => new Worker(at('worker')),
    ];
    for (const attempt of tries) {
      try {
        attempt();
      } catch {
        // Refused at once.
      }
    }
    const link = Object.assign(document.createElement('a'), { href: at('link') });
    document.body.append(link);
    link.click();
    const form = Object.assign(document.createElement('form'), { action: at('form'), method: 'post' });
    document.body.append(form);
    form.submit();
    location.href = at('location');
    return fetch(at('fetch')).then(() => true, () => false);
  }, address);
  expect(reached).toBe(false);
  await page.waitForTimeout(500);
  expect(page.url()).toBe(before);
  expect(heard).toEqual([]);

  // Control: the server hears whoever may speak.
  await fetch(`http://${address}/control`);
  expect(heard).toEqual(['/control']);
  server.closeAllConnections();
  server.close();
};

const runsNoText = async ({ page }: Window): Promise<void> => {
  // A string given to a timer is made into code outside the reach of the driver, which may itself evaluate what it likes.
  await page.evaluate(() => {
    const script = document.createElement('script');
    try {
      script.textContent = 'window.inlineRan = true';
    } catch {
      // Trusted types refuse the assignment.
    }
    document.body.append(script);
    try {
      (setTimeout as (code: string) => void)('window.textRan = true');
    } catch {
      // Trusted types refuse the call.
    }
  });
  await page.waitForTimeout(200);
  expect(await page.evaluate(() => ({ inline: 'inlineRan' in window, text: 'textRan' in window }))).toEqual({ inline: false, text: false });
};

const givesNothing = async ({ page }: Window): Promise<void> => {
  const given = await page.evaluate(async () => {
    const refused = (ask: () => Promise<unknown>): Promise<boolean> => ask().then((answer) => ['denied', 'default'].includes(String(answer)), () => true);
    return Promise.all([
      refused(() => new Promise((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject))),
      refused(() => Notification.requestPermission()),
      refused(() => navigator.mediaDevices.getUserMedia({ audio: true, video: true })),
      refused(() => navigator.clipboard.readText()),
      refused(() => navigator.requestMIDIAccess({ sysex: true })),
    ]);
  });
  expect(given).toEqual([true, true, true, true, true]);
  const inside = await page.evaluate(async () => {
    const webview = document.createElement('webview');
    webview.setAttribute('src', 'https://example.org/');
    const frame = document.createElement('iframe');
    frame.src = 'https://example.org/';
    document.body.append(webview, frame);
    await new Promise((resolve) => setTimeout(resolve, 300));
    return { webview: 'loadURL' in webview, frame: frame.contentDocument === null ? 'refused' : frame.contentDocument.body.textContent };
  });
  expect(inside.webview).toBe(false);
  expect(['refused', '']).toContain(inside.frame);
  expect(page.frames().map((frame) => frame.url()).filter((url) => url.startsWith('https://example.org'))).toEqual([]);
};

testAlone('before anybody signs in, the window and its page are held to the security baseline', async ({ app, page }) => {
  await page.getByRole('heading', { name: 'Assay' }).waitFor();
  await testAlone.step('the page has two functions and nothing of Node', () => hasTwoFunctions({ app, page }));
  await testAlone.step('every window is isolated, sandboxed and without Node', () => isSandboxed({ app, page }));
  await testAlone.step('no window opens, no page is left, and a server that listens hears nothing', () => reachesNothing({ app, page }));
  await testAlone.step('code made from text and inline script do not run', () => runsNoText({ app, page }));
  await testAlone.step('no permission is given, and a webview or a frame shows nothing', () => givesNothing({ app, page }));
});

/** Chooses it in the menu as the menu bar does; false while the menu does not hold it. */
const chooses = (app: ElectronApplication, group: string, name: string): Promise<boolean> =>
  app.evaluate(({ BrowserWindow, Menu }, wanted) => {
    const items = Menu.getApplicationMenu()?.items.find(({ label }) => label === wanted.group)?.submenu?.items ?? [];
    const item = items.find(({ label }) => label.startsWith(wanted.name));
    const [window] = BrowserWindow.getAllWindows();
    item?.click({}, window, window?.webContents);
    return item !== undefined;
  }, { group, name });

test('what is chosen in the application’s menu is done in the page, and nothing of the page stands in it while nobody is signed in', async ({ assay, app, page }) => {
  await page.getByRole('heading', { name: 'Assay' }).waitFor();
  expect(await chooses(app, 'Go', 'Figures')).toBe(false);
  await signIn(page, assay, 'assessor');
  await expect(page.getByRole('button', { name: 'Queue' })).toHaveAttribute('aria-current', 'page');
  await expect.poll(() => chooses(app, 'Go', 'Figures')).toBe(true);
  await expect(page.getByRole('heading', { level: 1, name: 'Figures' })).toBeVisible();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByRole('heading', { name: 'Assay' }).waitFor();
  await expect.poll(() => chooses(app, 'Go', 'Figures')).toBe(false);
});
