/** One window of the application, with the page's rights set to the least there are. */
import { BrowserWindow, nativeTheme } from 'electron';
import { startUrl } from './origin.ts';

export type WindowOptions = {
  readonly preload: string;
  readonly show: boolean;
  readonly onGone: (caller: string) => void;
};

export const callerOf = (window: BrowserWindow): string => `window-${window.webContents.id}`;

export const openWindow = ({ preload, show, onGone }: WindowOptions): BrowserWindow => {
  const window = new BrowserWindow({
    title: 'Assay',
    width: 1440,
    height: 900,
    minWidth: 1024,
    minHeight: 640,
    show: false,
    autoHideMenuBar: true,
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#1c1d1b' : '#faf9f6',
    webPreferences: {
      preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      spellcheck: false,
    },
  });
  const caller = callerOf(window);
  if (show) window.once('ready-to-show', () => window.show());
  window.on('closed', () => onGone(caller));
  void window.loadURL(startUrl);
  return window;
};
