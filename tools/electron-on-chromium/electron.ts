/** What `import ... from 'electron'` gives here: the part of Electron the application uses, and nothing else. */
import { EventEmitter } from 'node:events';
import { app as theApp } from './app.ts';
import { BrowserWindowOnChromium } from './browser-window.ts';
import { dialog as theDialog } from './dialog.ts';
import { ipcMain as theIpcMain } from './ipc-main.ts';
import { Menu as theMenu } from './menu.ts';
import { nativeTheme as theTheme } from './native-theme.ts';
import { onlyProvided } from './provided.ts';
import { net as theNet, protocol as theProtocol, session as theSession } from './protocol.ts';
import { safeStorage as theSafeStorage } from './safe-storage.ts';
import { utilityProcess as theUtilityProcess } from './utility-process.ts';
import { WebContentsOnChromium } from './web-contents.ts';

export const app = onlyProvided('app', theApp);
export const BrowserWindow = BrowserWindowOnChromium;
export const dialog = onlyProvided('dialog', theDialog);
export const ipcMain = onlyProvided('ipcMain', theIpcMain);
export const Menu = onlyProvided('Menu', theMenu);
export const nativeTheme = onlyProvided('nativeTheme', theTheme);
export const net = onlyProvided('net', theNet);
export const powerMonitor = onlyProvided('powerMonitor', new EventEmitter());
export const protocol = onlyProvided('protocol', theProtocol);
export const safeStorage = onlyProvided('safeStorage', theSafeStorage);
export const session = onlyProvided('session', theSession);
export const shell = onlyProvided('shell', {});
export const utilityProcess = onlyProvided('utilityProcess', theUtilityProcess);
export const webContents = onlyProvided('webContents', {
  getAllWebContents: () => BrowserWindowOnChromium.getAllWindows().map((window) => window.webContents),
  fromDevToolsTargetId: (target: string) => WebContentsOnChromium.fromDevToolsTargetId(target),
});
