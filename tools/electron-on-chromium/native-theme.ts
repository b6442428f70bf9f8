/** Electron's `nativeTheme` on a machine that asks for no dark colours, as a headless one does. */
import { EventEmitter } from 'node:events';

export class NativeThemeOnChromium extends EventEmitter {
  readonly shouldUseDarkColors = false;
}

export const nativeTheme = new NativeThemeOnChromium();
