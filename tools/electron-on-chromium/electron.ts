/** What `import ... from 'electron'` gives here: the part of Electron the application uses, and nothing else. */
import type * as Electron from 'electron';
import { app as theApp } from './app.ts';
import { BrowserWindowOnChromium } from './browser-window.ts';
import type { Declared } from './declared.ts';
import { dialog as theDialog } from './dialog.ts';
import { ipcMain as theIpcMain } from './ipc-main.ts';
import { Menu as theMenu } from './menu.ts';
import { nativeTheme as theTheme } from './native-theme.ts';
import { powerMonitor as thePower } from './power-monitor.ts';
import { onlyProvided } from './provided.ts';
import { defaultSession, protocol as theProtocol, session as theSession } from './protocol.ts';
import { safeStorage as theSafeStorage } from './safe-storage.ts';
import { UtilityProcessOnChromium, utilityProcess as theUtilityProcess } from './utility-process.ts';
import { WebContentsOnChromium, webContents as theWebContents } from './web-contents.ts';

type Inner = {
  readonly window: 'options' | 'made' | 'targetId' | 'loading' | 'readyToShow' | 'settleLoad' | 'closeNow' | 'wentAway';
  /** `getLastWebPreferences` is there in Electron, though its declarations leave it out. */
  readonly contents: 'window' | 'sessionId' | 'world' | 'frameId' | 'loader' | 'finishedLoader' | 'url' | 'title' | 'openHandler' | 'destroyed' | 'deliver' | 'getLastWebPreferences';
};

onlyProvided('BrowserWindow', BrowserWindowOnChromium.prototype satisfies Declared<BrowserWindowOnChromium, Electron.BrowserWindow, Inner['window']>);
onlyProvided('webContents', WebContentsOnChromium.prototype satisfies Declared<WebContentsOnChromium, Electron.WebContents, Inner['contents']>);
onlyProvided('utilityProcess', UtilityProcessOnChromium.prototype satisfies Declared<UtilityProcessOnChromium, Electron.UtilityProcess>);
onlyProvided('session.defaultSession', defaultSession satisfies Declared<typeof defaultSession, Electron.Session>);
onlyProvided('session.defaultSession.webRequest', defaultSession.webRequest satisfies Declared<typeof defaultSession.webRequest, Electron.WebRequest>);
onlyProvided('app.commandLine', theApp.commandLine satisfies Declared<typeof theApp.commandLine, Electron.CommandLine>);

export const app = onlyProvided('app', theApp satisfies Declared<typeof theApp, Electron.App, 'becomeReady'>);
export const BrowserWindow = onlyProvided('BrowserWindow', BrowserWindowOnChromium satisfies Declared<typeof BrowserWindowOnChromium, typeof Electron.BrowserWindow, 'prototype'>);
export const dialog = onlyProvided('dialog', theDialog satisfies Declared<typeof theDialog, Electron.Dialog>);
export const ipcMain = onlyProvided('ipcMain', theIpcMain satisfies Declared<typeof theIpcMain, Electron.IpcMain>);
export const Menu = onlyProvided('Menu', theMenu satisfies Declared<typeof theMenu, typeof Electron.Menu>);
export const nativeTheme = onlyProvided('nativeTheme', theTheme satisfies Declared<typeof theTheme, Electron.NativeTheme>);
export const powerMonitor = onlyProvided('powerMonitor', thePower satisfies Declared<typeof thePower, Electron.PowerMonitor>);
export const protocol = onlyProvided('protocol', theProtocol satisfies Declared<typeof theProtocol, Electron.Protocol>);
export const safeStorage = onlyProvided('safeStorage', theSafeStorage satisfies Declared<typeof theSafeStorage, Electron.SafeStorage>);
export const session = onlyProvided('session', theSession satisfies Declared<typeof theSession, typeof Electron.session>);
export const utilityProcess = onlyProvided('utilityProcess', theUtilityProcess satisfies Declared<typeof theUtilityProcess, typeof Electron.utilityProcess>);
export const webContents = onlyProvided('webContents', theWebContents satisfies Declared<typeof theWebContents, typeof Electron.webContents>);
