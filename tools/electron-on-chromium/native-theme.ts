/** Electron's `nativeTheme`: a theme asked for reaches the page as `prefers-color-scheme`. */
import { EventEmitter } from 'node:events';
import { runtime } from './runtime.ts';

export class NativeThemeOnChromium extends EventEmitter {
  private chosen: 'system' | 'light' | 'dark' = 'system';
  get shouldUseDarkColors(): boolean {
    return this.chosen === 'dark';
  }
  get themeSource(): 'system' | 'light' | 'dark' {
    return this.chosen;
  }
  set themeSource(source) {
    this.chosen = source;
    const features = source === 'system' ? [] : [{ name: 'prefers-color-scheme', value: source }];
    for (const window of runtime.windows.values()) void window.made.then(() => runtime.cdp?.send('Emulation.setEmulatedMedia', { features }, window.webContents.sessionId));
    this.emit('updated');
  }
}

export const nativeTheme = new NativeThemeOnChromium();
