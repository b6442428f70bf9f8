/** Where an installed Chromium is: the small headless one for tests, a whole one for a window. */
import { accessSync, constants } from 'node:fs';
import { join } from 'node:path';

const programs = (variable: string): string => process.env[variable] ?? '';

const whole: readonly string[] =
  process.platform === 'win32'
    ? [
        join(programs('ProgramFiles'), 'Google/Chrome/Application/chrome.exe'),
        join(programs('ProgramFiles(x86)'), 'Microsoft/Edge/Application/msedge.exe'),
        join(programs('ProgramFiles'), 'Chromium/Application/chrome.exe'),
      ]
    : process.platform === 'darwin'
      ? ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium']
      : ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/snap/bin/chromium'];

const runs = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

export const findBrowser = (headful: boolean): string => {
  const named = process.env['ELECTRON_ON_CHROMIUM_BROWSER'];
  if (named) return named;
  const found = [...(headful ? [] : ['/usr/bin/chromium-headless-shell']), ...whole].find(runs);
  if (!found) throw new Error('electron-on-chromium: no Chromium is installed; name one in ELECTRON_ON_CHROMIUM_BROWSER');
  return found;
};
