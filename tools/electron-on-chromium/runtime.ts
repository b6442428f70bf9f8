/** What the parts of the runtime share: the browser, the windows, what the application registered. */
import type { ChildProcess } from 'node:child_process';
import type { Cdp } from './cdp.ts';
import { NotProvided } from './provided.ts';
import type { BrowserWindowOnChromium } from './browser-window.ts';

export type SchemeHandler = (request: Request) => Response | Promise<Response>;
export type RequestFilter = (details: { readonly url: string; readonly method: string; readonly resourceType: string }, answer: (response: { cancel?: boolean }) => void) => void;

export const runtime = {
  /** The application's own `package.json` and folder. */
  package: {} as { readonly name?: string; readonly productName?: string; readonly version?: string; readonly main?: string },
  appPath: process.cwd(),
  isPackaged: false,
  headful: process.env['ELECTRON_ON_CHROMIUM_HEADFUL'] === '1',
  switches: new Map<string, string>(),
  schemes: new Set<string>(),
  handlers: new Map<string, SchemeHandler>(),
  filter: null as RequestFilter | null,
  windows: new Map<number, BrowserWindowOnChromium>(),
  bySession: new Map<string, BrowserWindowOnChromium>(),
  children: new Map<ChildProcess, string>(),
  browser: null as ChildProcess | null,
  browserUrl: '',
  profile: '',
  cdp: null as Cdp | null,
  quitting: false,
};

export const cdp = (): Cdp => {
  if (!runtime.cdp) throw new NotProvided('a page before the application is ready');
  return runtime.cdp;
};
