/** What `import ... from 'electron'` gives here: the part of Electron the application uses, and nothing else. */
import { app as theApp } from './app.ts';
import { BrowserWindowOnChromium } from './browser-window.ts';
import { dialog as theDialog } from './dialog.ts';
import { ipcMain as theIpcMain } from './ipc-main.ts';
import { Menu as theMenu } from './menu.ts';
import { nativeTheme as theTheme } from './native-theme.ts';
import { onlyProvided } from './provided.ts';
import { defaultSession, protocol as theProtocol, session as theSession } from './protocol.ts';
import { UtilityProcessOnChromium, utilityProcess as theUtilityProcess } from './utility-process.ts';
import { WebContentsOnChromium, webContents as theWebContents } from './web-contents.ts';

onlyProvided('BrowserWindow', BrowserWindowOnChromium.prototype);
onlyProvided('webContents', WebContentsOnChromium.prototype);
onlyProvided('utilityProcess', UtilityProcessOnChromium.prototype);
onlyProvided('session.defaultSession', defaultSession);
onlyProvided('session.defaultSession.webRequest', defaultSession.webRequest);
onlyProvided('app.commandLine', theApp.commandLine);

export const app = onlyProvided('app', theApp);
export const BrowserWindow = onlyProvided('BrowserWindow', BrowserWindowOnChromium);
export const dialog = onlyProvided('dialog', theDialog);
export const ipcMain = onlyProvided('ipcMain', theIpcMain);
export const Menu = onlyProvided('Menu', theMenu);
export const nativeTheme = onlyProvided('nativeTheme', theTheme);
export const protocol = onlyProvided('protocol', theProtocol);
export const session = onlyProvided('session', theSession);
export const utilityProcess = onlyProvided('utilityProcess', theUtilityProcess);
export const webContents = onlyProvided('webContents', theWebContents);
