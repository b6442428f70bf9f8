/** Electron's application menu: taken, and shown nowhere, because Chromium's app window has no menu bar. */
import type { MenuItem, MenuItemConstructorOptions } from 'electron';
import { onlyProvided } from './provided.ts';

export const Menu = {
  buildFromTemplate: (template: readonly (MenuItem | MenuItemConstructorOptions)[]): object => onlyProvided('the menu', { template }),
  setApplicationMenu: (_menu: object | null): void => undefined,
};
