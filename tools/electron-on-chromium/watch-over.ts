/** Sees to it that the browser, and the folders made for it, do not outlive this process however it ends. */
import { spawn, type ChildProcess } from 'node:child_process';
import { temporaryFolders } from './temporary-folders.ts';

const isWindows = process.platform === 'win32';

/** How the browser is started: as a group of its own, because what Debian installs is a shell script that stays in between. */
export const asGroup = { detached: !isWindows };

export const endBrowser = (browser: ChildProcess): void => {
  if (isWindows || browser.pid === undefined) return void browser.kill('SIGKILL');
  try {
    process.kill(-browser.pid, 'SIGKILL');
  } catch {
    // The whole group has ended already.
  }
};

/** The browser's own children may still be writing when it has just been ended, so the folders are removed twice. */
const afterwards = 'cat > /dev/null; group=$1; shift; kill -s KILL -- "-$group" 2> /dev/null; rm -rf -- "$@"; sleep 0.5; rm -rf -- "$@"';

/** When this process dies the pipe closes, and the watcher does what is left to do. */
export const watchOver = (browser: ChildProcess): void => {
  process.on('exit', () => endBrowser(browser));
  if (isWindows || browser.pid === undefined) return;
  const watcher = spawn('sh', ['-c', afterwards, 'sh', String(browser.pid), ...temporaryFolders()], { stdio: ['pipe', 'ignore', 'ignore'], detached: true });
  watcher.unref();
};
