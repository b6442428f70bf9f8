/** Electron's `protocol` and the part of `session` that decides what a page may load. */
import { app } from './app.ts';
import { runtime, type RequestFilter, type SchemeHandler } from './runtime.ts';

export const protocol = {
  registerSchemesAsPrivileged: (schemes: readonly { readonly scheme: string }[]): void => {
    if (app.isReady()) throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
    for (const { scheme } of schemes) runtime.schemes.add(scheme);
  },
  handle: (scheme: string, handler: SchemeHandler): void => {
    if (runtime.handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`);
    runtime.schemes.add(scheme);
    runtime.handlers.set(scheme, handler);
  },
};

/** Handlers of permissions are taken and not asked: Chromium is told to refuse every permission. */
const take = (_handler: unknown): void => undefined;

export const defaultSession = {
  setPermissionRequestHandler: take,
  setPermissionCheckHandler: take,
  setDevicePermissionHandler: take,
  setDisplayMediaRequestHandler: take,
  setSpellCheckerEnabled: (_on: boolean): void => undefined,
  webRequest: { onBeforeRequest: (filter: RequestFilter): void => void (runtime.filter = filter) },
};

export const session = { defaultSession };
