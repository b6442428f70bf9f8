/** Electron's application menu: kept and shown nowhere, because Chromium's app window has no menu bar. A test finds its items and chooses them. */
import type { BrowserWindow, KeyboardEvent, MenuItem as ElectronItem, MenuItemConstructorOptions } from 'electron';
import { onlyProvided } from './provided.ts';

export type Item = {
  readonly label: string;
  readonly submenu?: Kept;
  /** With the event and the window it was chosen in, as Electron's own menu bar does. */
  readonly click: ElectronItem['click'];
};

export type Kept = { readonly items: readonly Item[] };

type Template = readonly (ElectronItem | MenuItemConstructorOptions)[];

const itemOf = ({ label = '', submenu, click }: ElectronItem | MenuItemConstructorOptions): Item => {
  const item: Item = onlyProvided('the menu item', {
    label,
    submenu: Array.isArray(submenu) ? kept(submenu) : undefined,
    click: (event: KeyboardEvent, window?: BrowserWindow) => void click?.(item as unknown as ElectronItem, window, event),
  } as Item);
  return item;
};

const kept = (template: Template): Kept => onlyProvided('the menu', { items: template.map(itemOf) });

let shown: Kept | null = null;

export const Menu = {
  buildFromTemplate: kept,
  setApplicationMenu: (menu: Kept | null): void => {
    shown = menu;
  },
  getApplicationMenu: (): Kept | null => shown,
};
