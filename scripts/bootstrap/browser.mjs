/** An installed Chromium: by apt on Debian and Ubuntu as root, elsewhere it says what to install. */
import { accessSync, constants, existsSync } from 'node:fs';
import { withLock } from './lock.mjs';
import { inRoot } from './paths.mjs';
import { run } from './run.mjs';
import { CannotGoOn, say } from './say.mjs';

const whole = {
  linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/snap/bin/chromium'],
  darwin: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
  win32: [`${process.env.ProgramFiles}\\Google\\Chrome\\Application\\chrome.exe`, `${process.env['ProgramFiles(x86)']}\\Microsoft\\Edge\\Application\\msedge.exe`],
};

const runs = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The path of a browser for tests (headless) or for a window, or null. */
export const installedBrowser = (forWindow) => {
  const named = process.env.ELECTRON_ON_CHROMIUM_BROWSER;
  if (named) return named;
  const places = [...(forWindow ? [] : ['/usr/bin/chromium-headless-shell']), ...(whole[process.platform] ?? [])];
  return places.find(runs) ?? null;
};

const packages = { tests: ['chromium-headless-shell', 'chromium'], window: ['chromium'] };

const byApt = async (wanted) => {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  say(`Installing ${wanted[0]} with apt (once).`);
  const patient = ['-o', 'DPkg::Lock::Timeout=300', '-qq'];
  await run('apt-get', [...patient, 'update'], { env });
  for (const name of wanted) {
    if ((await run('apt-get', [...patient, 'install', '-y', '--no-install-recommends', name], { env, quiet: true })) === 0) return;
  }
};

export const ensureBrowser = async (forWindow) => {
  const there = installedBrowser(forWindow);
  if (there) return there;
  const canApt = process.platform === 'linux' && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
  if (canApt) {
    await withLock(inRoot('out', 'bootstrap.lock'), async () => {
      if (!installedBrowser(forWindow)) await byApt(forWindow ? packages.window : packages.tests);
    });
  }
  const now = installedBrowser(forWindow);
  if (now) return now;
  throw new CannotGoOn(
    process.platform === 'linux'
      ? 'Chromium is needed here: install it with your package manager (Debian and Ubuntu: apt install chromium) and try again.'
      : 'Chrome or Chromium is needed here: install Google Chrome and try again.',
  );
};
