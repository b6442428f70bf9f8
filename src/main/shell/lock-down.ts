/** What the session and every page are refused, whoever asks: Electron's checklist, items 1, 5, 11 to 15. */
import { app, session, type WebContents } from 'electron';
import { isOurs } from './origin.ts';

/** No network at all: only our own scheme, and the development tools' own pages, pass. */
const passes = (url: string): boolean => isOurs(url) || url.startsWith('devtools:') || url.startsWith('data:image/');

export const lockDownSession = (): void => {
  const { defaultSession } = session;
  defaultSession.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  defaultSession.setPermissionCheckHandler(() => false);
  defaultSession.setDevicePermissionHandler(() => false);
  defaultSession.setDisplayMediaRequestHandler((_request, answer) => answer({}));
  defaultSession.setSpellCheckerEnabled(false);
  defaultSession.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !passes(details.url) }));
};

const refuseNavigation = (contents: WebContents): void => {
  const unlessOurs = (event: { readonly url: string; preventDefault: () => void }): void => {
    if (!isOurs(event.url)) event.preventDefault();
  };
  contents.on('will-navigate', unlessOurs);
  contents.on('will-frame-navigate', unlessOurs);
  contents.on('will-redirect', unlessOurs);
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
};

export const lockDownPages = (): void => {
  app.on('web-contents-created', (_event, contents) => refuseNavigation(contents));
};

/** The switches that must be set before the application is ready. */
export const lockDownStart = (): void => {
  app.enableSandbox();
  app.commandLine.appendSwitch('disable-http-cache');
  app.commandLine.appendSwitch('disable-background-networking');
};
