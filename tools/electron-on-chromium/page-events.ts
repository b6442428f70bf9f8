/** What Chromium tells about its pages, turned into what Electron tells the application. */
import { fromChromium, policyForChromium, schemeOf, toChromium } from './addresses.ts';
import { app, emitPreventable } from './app.ts';
import { adoptTarget, type BrowserWindowOnChromium } from './browser-window.ts';
import { isGone, type CdpEvent } from './cdp.ts';
import { handlerFor } from './ipc-main.ts';
import { decode, encode } from './plain-data.ts';
import { cdp, runtime } from './runtime.ts';

type Params<T> = T & Record<string, unknown>;

type Paused = Params<{
  requestId: string;
  frameId: string;
  resourceType: string;
  request: { url: string; method: string; headers: Record<string, string> };
}>;

const refuse = (window: BrowserWindowOnChromium, requestId: string, errorReason: string): Promise<unknown> =>
  cdp().send('Fetch.failRequest', { requestId, errorReason }, window.webContents.sessionId);

/** Answers a request of a registered scheme from the application's own handler. */
const serve = async (window: BrowserWindowOnChromium, paused: Paused, url: string): Promise<void> => {
  const handler = runtime.handlers.get(schemeOf(url));
  if (!handler) return void (await refuse(window, paused.requestId, 'AddressUnreachable'));
  // A Request refuses unknown schemes with credentials and the like; the application reads method and address only.
  const response = await handler({ url, method: paused.request.method, headers: new Headers(paused.request.headers) } as Request);
  const responseHeaders = [...response.headers].map(([name, value]) => ({ name, value: name === 'content-security-policy' ? policyForChromium(value) : value }));
  const body = Buffer.from(await response.arrayBuffer()).toString('base64');
  await cdp().send('Fetch.fulfillRequest', { requestId: paused.requestId, responseCode: response.status, responseHeaders, body }, window.webContents.sessionId);
};

/** Everything else: only what needs no network, and only if the application's filter lets it pass. */
const filtered = async (window: BrowserWindowOnChromium, paused: Paused, url: string): Promise<void> => {
  const { filter } = runtime;
  const cancel = filter === null ? false : await new Promise<boolean>((resolve) => filter({ url, method: paused.request.method, resourceType: paused.resourceType }, (answer) => resolve(answer.cancel === true)));
  if (cancel) await refuse(window, paused.requestId, 'BlockedByClient');
  else await cdp().send('Fetch.continueRequest', { requestId: paused.requestId }, window.webContents.sessionId);
};

/** The part after # is not asked for. */
const sameAddress = (ours: string, asked: string): boolean => fromChromium(toChromium(ours)).split('#')[0] === asked.split('#')[0] || toChromium(ours) === asked;

const onRequest = async (window: BrowserWindowOnChromium, paused: Paused): Promise<void> => {
  const url = fromChromium(paused.request.url);
  const { webContents } = window;
  const isMainFrame = paused.frameId === webContents.frameId || webContents.frameId === null;
  // What the application itself loads is not asked about; what the page or a frame in it goes to is.
  const isOwnLoad = isMainFrame && window.loading !== null && sameAddress(window.loading.url, url);
  if (paused.resourceType === 'Document' && !isOwnLoad) {
    const details = { url, isMainFrame };
    const prevented = (isMainFrame && emitPreventable(webContents, 'will-navigate', details, url)) || emitPreventable(webContents, 'will-frame-navigate', details);
    if (prevented) return void (await refuse(window, paused.requestId, 'Aborted'));
  }
  try {
    await (runtime.schemes.has(schemeOf(url)) ? serve(window, paused, url) : filtered(window, paused, url));
  } catch (error) {
    if (isGone(error)) return;
    console.error(`Error occurred while answering ${url}:`, error);
    await refuse(window, paused.requestId, 'Failed');
  }
};

const wording = (error: unknown): string => (error instanceof Error ? `${error.name}: ${error.message}` : String(error));

const onInvoke = async (window: BrowserWindowOnChromium, id: number, channel: string, payload: string): Promise<void> => {
  const { webContents } = window;
  const event = { sender: webContents, senderFrame: webContents.mainFrame, processId: webContents.id, frameId: 1, type: 'frame' };
  try {
    const value = await handlerFor(channel)(event, ...decode(payload));
    webContents.deliver('result', id, encode([value]));
  } catch (error) {
    console.error(`Error occurred in handler for '${channel}':`, error);
    webContents.deliver('failure', id, `Error invoking remote method '${channel}': ${wording(error)}`);
  }
};

const onBinding = (window: BrowserWindowOnChromium, call: Params<{ name: string; payload: string; executionContextId: number }>): void => {
  if (call.name !== 'electronSend' || call.executionContextId !== window.webContents.world) return;
  const [kind, ...rest] = JSON.parse(call.payload) as [string, ...unknown[]];
  if (kind === 'invoke') void onInvoke(window, rest[0] as number, rest[1] as string, rest[2] as string);
  if (kind === 'open') openAsked(window, rest[0] as string);
  if (kind === 'preload-error') console.error(`Unable to load preload script: ${String(rest[0])}`);
};

const openAsked = (window: BrowserWindowOnChromium, url: string): void => {
  const answer = window.webContents.openHandler?.({ url: fromChromium(url), frameName: '', features: '', disposition: 'new-window', referrer: { url: window.webContents.url, policy: 'default' } });
  if (answer?.action !== 'deny') console.error('electron-on-chromium: a window opened by a page is not provided; it was refused');
};

/** Those who wait for the load may ask for the title; a page that has gone by then has none. */
const titleOf = async (sessionId: string): Promise<string> => {
  const asked = cdp().send<{ result: { value?: string } }>('Runtime.evaluate', { expression: 'document.title', returnByValue: true }, sessionId);
  return asked.then(({ result }) => result.value ?? '').catch(() => '');
};

const onLoaded = async (window: BrowserWindowOnChromium): Promise<void> => {
  const { webContents } = window;
  webContents.finishedLoader = webContents.loader;
  webContents.title = await titleOf(webContents.sessionId);
  window.settleLoad();
  webContents.emit('did-finish-load');
  if (window.readyToShow) return;
  window.readyToShow = true;
  window.emit('ready-to-show');
};

const onPageEvent = (window: BrowserWindowOnChromium, { method, params }: CdpEvent): Promise<void> | void => {
  const { webContents } = window;
  const of = <T>(): Params<T> => params as unknown as Params<T>;
  switch (method) {
    case 'Runtime.executionContextCreated': {
      const { context } = of<{ context: { id: number; name: string; auxData?: { frameId?: string } } }>();
      const frame = context.auxData?.frameId ?? null;
      if (context.name === 'Electron Isolated Context' && (webContents.frameId === null || webContents.frameId === frame)) webContents.world = context.id;
      return;
    }
    case 'Runtime.executionContextsCleared':
      webContents.world = null;
      return;
    case 'Page.frameNavigated': {
      const { frame } = of<{ frame: { id: string; loaderId: string; url: string; parentId?: string } }>();
      if (frame.parentId !== undefined) return;
      webContents.frameId = frame.id;
      webContents.loader = frame.loaderId;
      webContents.url = fromChromium(frame.url);
      webContents.emit('did-navigate', {}, webContents.url);
      return;
    }
    case 'Page.navigatedWithinDocument': {
      const moved = of<{ frameId: string; url: string }>();
      if (moved.frameId === webContents.frameId) webContents.url = fromChromium(moved.url);
      return;
    }
    case 'Page.loadEventFired':
      return onLoaded(window);
    case 'Runtime.bindingCalled':
      return onBinding(window, of());
    case 'Fetch.requestPaused':
      return onRequest(window, of<Paused>());
    case 'Inspector.targetCrashed':
      webContents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 });
  }
};

const handle = (event: CdpEvent): Promise<void> | void => {
  const window = event.sessionId === undefined ? undefined : runtime.bySession.get(event.sessionId);
  if (window) return onPageEvent(window, event);
  const params = event.params as unknown as { targetId: string; targetInfo: { targetId: string; type: string; url: string; openerId?: string } };
  if (event.method === 'Target.targetDestroyed') [...runtime.windows.values()].find((each) => each.targetId === params.targetId)?.wentAway();
  if (event.method !== 'Target.targetCreated' && event.method !== 'Target.targetInfoChanged') return;
  const { targetInfo } = params;
  if (targetInfo.type !== 'page') return;
  if (event.method === 'Target.targetCreated' && targetInfo.openerId !== undefined) return void cdp().send('Target.closeTarget', { targetId: targetInfo.targetId }).catch(() => undefined);
  adoptTarget(targetInfo.targetId, targetInfo.url);
};

export const onCdpEvent = (event: CdpEvent): void => {
  Promise.resolve()
    .then(() => handle(event))
    .catch((error: unknown) => {
      if (!isGone(error)) console.error('electron-on-chromium:', error);
    });
};

/** The browser has gone without being asked: with windows open that is a crash. */
export const onBrowserGone = (): void => {
  if (!runtime.quitting) app.exit(runtime.windows.size > 0 ? 1 : 0);
};
