/** Electron's `BrowserWindow`: a page of Chromium, prepared before its first navigation. */
import { randomUUID } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import type { WebContents } from 'electron';
import { toChromium } from './addresses.ts';
import { app, emitPreventable } from './app.ts';
import { openAppWindow } from './browser.ts';
import { isGone } from './cdp.ts';
import { loadError } from './load-error.ts';
import { plainDataScript } from './plain-data.ts';
import { cdp, runtime } from './runtime.ts';
import { WebContentsOnChromium } from './web-contents.ts';
import { checkOptions, type WindowOptions } from './window-options.ts';

type Loading = { readonly url: string; loader: string | null; readonly resolve: () => void; readonly reject: (error: Error) => void };

const isolatedWorld = 'Electron Isolated Context';
const script = (name: string): string => readFileSync(new URL(`./pages/${name}`, import.meta.url), 'utf8');

let count = 0;

/** Targets wanted by an app-style window, by the marker in their address. */
const wanted = new Map<string, (targetId: string) => void>();

const awaitTarget = (id: string): Promise<string> => new Promise((resolve) => wanted.set(id, resolve));

export const adoptTarget = (targetId: string, url: string): void => {
  for (const [id, adopt] of wanted) {
    if (!url.endsWith(id)) continue;
    wanted.delete(id);
    adopt(targetId);
  }
};

/** A visible window without tabs; gives its target. */
export const newAppWindow = async (width: number, height: number): Promise<string> => {
  const id = `window-${randomUUID()}`;
  const adopted = awaitTarget(id);
  openAppWindow(id);
  const targetId = await adopted;
  // The browser that already runs does not look at the size asked of it on the command line.
  const { windowId } = await cdp().send<{ windowId: number }>('Browser.getWindowForTarget', { targetId });
  await cdp().send('Browser.setWindowBounds', { windowId, bounds: { width, height } });
  return targetId;
};

const newTarget = async (width: number, height: number): Promise<string> =>
  runtime.headful ? newAppWindow(width, height) : (await cdp().send<{ targetId: string }>('Target.createTarget', { url: 'about:blank', newWindow: true, width, height })).targetId;

/** The scripts of both worlds, with a name between them that the page cannot guess. */
const worldScripts = (preload: string | undefined): readonly object[] => {
  const secret = JSON.stringify(`electron-${randomUUID()}`);
  const bridge = script('bridge.js');
  // In a function of their own: nothing of this gets a name the page could read.
  const inTopFrame = (code: string): string => `if (window.top === window) (() => { ${bridge}\n${code} })();`;
  const scripts: object[] = [{ source: inTopFrame(`${script('main-world.js')}\nmainWorld(${secret});`) }, { source: script('inner-frame.js') }];
  if (preload !== undefined) {
    const code = readFileSync(preload, 'utf8');
    scripts.push({
      worldName: isolatedWorld,
      source: inTopFrame(`${plainDataScript}\n${script('isolated-world.js')}\nisolatedWorld(${secret}, { encode, decode }, (require, module, exports, process) => {${code}\n});`),
    });
  }
  return scripts;
};

export class BrowserWindowOnChromium extends EventEmitter {
  static getAllWindows(): BrowserWindowOnChromium[] {
    return [...runtime.windows.values()];
  }
  static fromWebContents({ id }: Pick<WebContents, 'id'>): BrowserWindowOnChromium | null {
    return [...runtime.windows.values()].find((window) => window.webContents.id === id) ?? null;
  }

  readonly id = ++count;
  readonly options: WindowOptions;
  readonly webContents: WebContentsOnChromium;
  /** Settles when the page may be navigated. */
  readonly made: Promise<void>;
  targetId = '';
  loading: Loading | null = null;
  readyToShow = false;
  #gone = false;

  constructor(options: WindowOptions = {}) {
    super();
    if (!app.isReady()) throw new Error('Cannot create BrowserWindow before app is ready');
    checkOptions(options);
    this.options = options;
    this.webContents = new WebContentsOnChromium(this);
    runtime.windows.set(this.id, this);
    this.made = this.#make();
    this.made.catch((error: unknown) => console.error('electron-on-chromium: a window could not be made', error));
    app.emit('browser-window-created', {}, this);
    app.emit('web-contents-created', {}, this.webContents);
  }

  async #make(): Promise<void> {
    const { width = 800, height = 600, webPreferences } = this.options;
    this.targetId = await newTarget(width, height);
    const { sessionId } = await cdp().send<{ sessionId: string }>('Target.attachToTarget', { targetId: this.targetId, flatten: true });
    this.webContents.sessionId = sessionId;
    runtime.bySession.set(sessionId, this);
    const ask = (method: string, params: object = {}): Promise<unknown> => cdp().send(method, params, sessionId);
    await Promise.all([
      ask('Page.enable'),
      ask('Runtime.enable'),
      ask('Fetch.enable', { patterns: [{ urlPattern: '*' }] }),
      ask('Runtime.addBinding', { name: 'electronSend', executionContextName: isolatedWorld }),
      ...worldScripts(webPreferences?.preload).map((source) => ask('Page.addScriptToEvaluateOnNewDocument', source)),
      ...(runtime.headful ? [] : [ask('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false })]),
    ]);
  }

  /** Electron reports a failed load to those who wait for it, and it is no unhandled rejection for those who do not. */
  loadURL(url: string): Promise<void> {
    const done = this.#load(url);
    done.catch(() => undefined);
    return done;
  }

  async #load(url: string): Promise<void> {
    await this.made;
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    promise.catch(() => undefined);
    this.loading?.reject(loadError('ERR_ABORTED', this.loading.url));
    const loading: Loading = { url, loader: null, resolve, reject };
    this.loading = loading;
    const { errorText, loaderId } = await cdp().send<{ errorText?: string; loaderId?: string }>('Page.navigate', { url: toChromium(url) }, this.webContents.sessionId);
    if (errorText && this.loading === loading) this.loading = null;
    if (errorText) throw loadError(errorText, url);
    loading.loader = loaderId ?? this.webContents.finishedLoader;
    this.settleLoad();
    return promise;
  }

  /** The load that is waited for is done when that very page is, not the one before it. */
  settleLoad(): void {
    const { loading } = this;
    if (loading?.loader !== this.webContents.finishedLoader) return;
    this.loading = null;
    loading.resolve();
  }

  /** Asks the window to close; gives whether it did. */
  async closeNow(): Promise<boolean> {
    if (this.#gone) return true;
    if (emitPreventable(this, 'close')) return false;
    const gone = new Promise<boolean>((resolve) => this.once('closed', () => resolve(true)));
    await this.made.catch(() => undefined);
    cdp()
      .send('Target.closeTarget', { targetId: this.targetId })
      .catch((error: unknown) => {
        if (!isGone(error)) console.error(error);
      });
    return Promise.race([gone, new Promise<boolean>((resolve) => setTimeout(() => resolve(this.#gone), 2000))]);
  }

  /** The page has gone, whoever closed it. */
  wentAway(): void {
    if (this.#gone) return;
    this.#gone = true;
    runtime.windows.delete(this.id);
    runtime.bySession.delete(this.webContents.sessionId);
    this.webContents.destroyed();
    this.emit('closed');
    if (runtime.windows.size > 0 || runtime.quitting) return;
    if (app.listenerCount('window-all-closed') > 0) app.emit('window-all-closed');
    else app.quit();
  }

  close(): void {
    void this.closeNow();
  }
  isDestroyed(): boolean {
    return this.#gone;
  }
  show(): void {
    this.emit('show');
  }
  focus(): void {
    void cdp().send('Target.activateTarget', { targetId: this.targetId });
    this.emit('focus');
  }
  getTitle(): string {
    return this.webContents.title;
  }
}
