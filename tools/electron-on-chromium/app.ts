/** Electron's `app`: readiness, paths, one instance, quitting in Electron's order. */
import { EventEmitter } from 'node:events';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { isGone } from './cdp.ts';
import { runtime } from './runtime.ts';
import { takeLock } from './single-instance.ts';
import { endBrowser } from './watch-over.ts';

type Preventable = { preventDefault: () => void };

/** Emits an event that may be prevented; gives whether it was. */
export const emitPreventable = (emitter: EventEmitter, name: string, details: object = {}, ...rest: unknown[]): boolean => {
  let prevented = false;
  const event: Preventable & object = { ...details, preventDefault: () => void (prevented = true) };
  emitter.emit(name, event, ...rest);
  return prevented;
};

export class AppOnChromium extends EventEmitter {
  name = 'electron';
  readonly commandLine = {
    appendSwitch: (name: string, value = ''): void => void runtime.switches.set(name, value),
    hasSwitch: (name: string): boolean => runtime.switches.has(name),
    getSwitchValue: (name: string): string => runtime.switches.get(name) ?? '',
  };
  #ready = Promise.withResolvers<void>();
  #isReady = false;
  #release: (() => void) | null = null;

  get isPackaged(): boolean {
    return runtime.isPackaged;
  }
  whenReady(): Promise<void> {
    return this.#ready.promise;
  }
  isReady(): boolean {
    return this.#isReady;
  }
  /** Called by the runtime once the browser runs. */
  becomeReady(): void {
    this.#isReady = true;
    this.#ready.resolve();
    this.emit('ready', {}, {});
  }
  getName(): string {
    return this.name;
  }
  getVersion(): string {
    return runtime.package.version ?? '0.0.0';
  }
  enableSandbox(): void {
    // Pages of Chromium are sandboxed unless it runs as root; there is nothing to switch on here.
  }
  getPath(name: string): string {
    const appData = process.env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config');
    const userData = runtime.switches.get('user-data-dir') ?? join(appData, this.name);
    const known: Readonly<Record<string, string>> = { home: homedir(), appData, userData, sessionData: userData, temp: tmpdir(), logs: join(userData, 'logs'), documents: join(homedir(), 'Documents') };
    const path = known[name];
    if (path === undefined) throw new Error(`Failed to get '${name}' path`);
    return path;
  }
  requestSingleInstanceLock(): boolean {
    // Electron tells of a second start only once the application is ready.
    this.#release ??= takeLock(this.getPath('userData'), ({ argv, folder }) => void this.#ready.promise.then(() => this.emit('second-instance', {}, argv, folder, null)));
    if (this.#release === null) return false;
    process.on('exit', () => this.releaseSingleInstanceLock());
    return true;
  }
  releaseSingleInstanceLock(): void {
    this.#release?.();
    this.#release = null;
  }
  /** The processes that can be named here, with what Electron says of each as far as this runtime knows it. */
  getAppMetrics(): readonly { readonly pid: number; readonly type: 'Browser' | 'Utility'; readonly name?: string }[] {
    const utilities = [...runtime.children].flatMap(([{ pid }, name]) => (pid === undefined ? [] : [{ pid, type: 'Utility' as const, name }]));
    return [{ pid: process.pid, type: 'Browser' }, ...utilities];
  }
  quit(): void {
    void this.#quit();
  }
  async #quit(): Promise<void> {
    if (runtime.quitting) return;
    runtime.quitting = true;
    const stays = (): void => void (runtime.quitting = false);
    if (emitPreventable(this, 'before-quit')) return stays();
    for (const window of [...runtime.windows.values()]) if (!(await window.closeNow())) return stays();
    if (emitPreventable(this, 'will-quit')) return stays();
    this.exit(0);
  }
  exit(code = 0): void {
    runtime.quitting = true;
    this.emit('quit', {}, code);
    const { browser } = runtime;
    const end = (): never => {
      for (const child of runtime.children.keys()) child.kill();
      process.exit(code);
    };
    // Children of the application are given a moment to end by themselves, as Electron gives them.
    const done = (): void => void setTimeout(end, runtime.children.size > 0 ? 300 : 0);
    if (!browser || browser.exitCode !== null || browser.signalCode !== null) return done();
    browser.once('exit', done);
    if (!runtime.cdp) return endBrowser(browser);
    runtime.cdp.send('Browser.close').catch((error: unknown) => {
      if (!isGone(error)) console.error(error);
    });
    setTimeout(() => endBrowser(browser), 2000);
  }
}

export const app = new AppOnChromium();
