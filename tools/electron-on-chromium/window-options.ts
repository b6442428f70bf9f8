/** What a window may be asked to be: what is kept, what means nothing here, and what is always so and cannot be otherwise. */
import type { BrowserWindowConstructorOptions } from 'electron';
import { NotProvided } from './provided.ts';

export type WindowOptions = Pick<BrowserWindowConstructorOptions, 'title' | 'width' | 'height' | 'minWidth' | 'minHeight' | 'show' | 'autoHideMenuBar' | 'backgroundColor' | 'webPreferences'>;

const known = new Set(['title', 'width', 'height', 'minWidth', 'minHeight', 'show', 'autoHideMenuBar', 'backgroundColor', 'webPreferences']);

const alwaysSo: Readonly<Record<string, boolean>> = {
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  webviewTag: false,
  spellcheck: false,
};

/** A window that could not keep what it promises is not made. */
export const checkOptions = (options: WindowOptions): void => {
  for (const [name, value] of Object.entries(options)) if (!known.has(name)) throw new NotProvided(`a window with ${name}: ${String(value)}`);
  for (const [name, value] of Object.entries(options.webPreferences ?? {})) {
    if (name !== 'preload' && alwaysSo[name] !== value) throw new NotProvided(`a window with ${name}: ${String(value)}`);
  }
};
