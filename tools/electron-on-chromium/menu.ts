/** Electron's application menu: kept and clickable by code. Chromium's app window has no menu bar, so nothing shows it. */

export type Template = { readonly label?: string; readonly role?: string; readonly type?: string; readonly click?: () => void; readonly submenu?: readonly Template[] };

export class MenuOnChromium {
  readonly items: readonly Template[];
  constructor(items: readonly Template[]) {
    this.items = items;
  }
}

let current: MenuOnChromium | null = null;

export const Menu = {
  buildFromTemplate: (template: readonly Template[]): MenuOnChromium => new MenuOnChromium(template),
  setApplicationMenu: (menu: MenuOnChromium | null): void => void (current = menu),
  getApplicationMenu: (): MenuOnChromium | null => current,
};
