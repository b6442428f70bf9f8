/** Electron's `webContents`: the page of a window, reached by the DevTools protocol. */
import { EventEmitter } from 'node:events';
import type { HandlerDetails, WindowOpenHandlerResponse } from 'electron';
import { cdp, runtime } from './runtime.ts';
import { isGone } from './cdp.ts';
import { encode } from './plain-data.ts';
import { defaultSession } from './protocol.ts';
import type { BrowserWindowOnChromium } from './browser-window.ts';

type OpenHandler = (details: HandlerDetails) => WindowOpenHandlerResponse;

let count = 0;

export class WebContentsOnChromium extends EventEmitter {
  readonly id = ++count;
  readonly session = defaultSession;
  readonly window: BrowserWindowOnChromium;
  /** The one frame the application has; the same object for as long as the page lives, as Electron's is. */
  readonly mainFrame: { readonly url: string; readonly parent: null; readonly routingId: number };
  sessionId = '';
  /** The isolated world of the preload script in the page that is loaded now. */
  world: number | null = null;
  frameId: string | null = null;
  /** Chromium's name for the document that is shown, and for the last one that finished loading. */
  loader = '';
  finishedLoader = '';
  url = '';
  title = '';
  openHandler: OpenHandler | null = null;
  #destroyed = false;

  constructor(window: BrowserWindowOnChromium) {
    super();
    this.window = window;
    const address = (): string => this.url;
    this.mainFrame = {
      get url() {
        return address();
      },
      parent: null,
      routingId: 1,
    };
  }
  destroyed(): void {
    this.#destroyed = true;
    this.emit('destroyed');
  }
  isDestroyed(): boolean {
    return this.#destroyed;
  }
  getURL(): string {
    return this.url;
  }
  getTitle(): string {
    return this.title;
  }
  getLastWebPreferences(): object {
    return this.window.options.webPreferences ?? {};
  }
  setWindowOpenHandler(handler: OpenHandler): void {
    this.openHandler = handler;
  }
  send(channel: string, ...args: unknown[]): void {
    this.deliver('message', channel, encode(args));
  }
  /** Hands something to the preload's world. A page that is just going away hears nothing, as under Electron. */
  deliver(kind: 'message' | 'result' | 'failure', name: string | number, payload: string): void {
    if (this.world === null) return;
    cdp()
      .send('Runtime.callFunctionOn', { functionDeclaration: '(kind, name, payload) => electronReceive(kind, name, payload)', executionContextId: this.world, arguments: [{ value: kind }, { value: name }, { value: payload }] }, this.sessionId)
      .catch((error: unknown) => {
        if (!isGone(error)) console.error(error);
      });
  }
  async executeJavaScript(code: string): Promise<unknown> {
    await this.window.made;
    const answer = await cdp().send<{ result: { value: unknown }; exceptionDetails?: { text: string; exception?: { description?: string } } }>(
      'Runtime.evaluate',
      { expression: code, awaitPromise: true, returnByValue: true, userGesture: true },
      this.sessionId,
    );
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
    return answer.result.value;
  }
}

/** Playwright finds the window of a page by these. */
export const webContents = {
  getAllWebContents: (): WebContentsOnChromium[] => [...runtime.windows.values()].map((window) => window.webContents),
  fromDevToolsTargetId: (target: string): WebContentsOnChromium | undefined => [...runtime.windows.values()].find((window) => window.targetId === target)?.webContents,
};
