/** The application's own menu: windows, editing, text size, and what the page's command table holds. */
import { BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '../../shared/ipc/dialogs.ts';

/**
 * The page's commands as menus. Their keys stand in the label: they are handled in the page, which knows whether somebody
 * is typing, and an accelerator would act before it is asked.
 */
const commandMenus = (commands: readonly MenuCommand[]): MenuItemConstructorOptions[] =>
  [...Map.groupBy(commands, ({ group }) => group)].map(([label, members]) => ({
    label,
    submenu: members.map(({ id, label: name, keys }) => ({
      label: keys === null ? name : `${name} (${keys})`,
      click: (_item, window) => {
        if (window instanceof BrowserWindow) window.webContents.send('changes', [{ topic: 'command', id }]);
      },
    })),
  }));

let openWindow = (): void => undefined;

const setMenuWith = (commands: readonly MenuCommand[]): void => {
  const template: MenuItemConstructorOptions[] = [
    ...(process.platform === 'darwin' ? [{ role: 'appMenu' as const }] : []),
    {
      label: 'File',
      submenu: [{ label: 'New window', accelerator: 'CmdOrCtrl+Shift+N', click: () => openWindow() }, { type: 'separator' }, { role: 'close' }, { role: 'quit' }],
    },
    { role: 'editMenu' },
    { label: 'View', submenu: [{ role: 'resetZoom' }, { role: 'zoomIn' }, { role: 'zoomOut' }, { type: 'separator' }, { role: 'togglefullscreen' }] },
    ...commandMenus(commands),
    { role: 'windowMenu' },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
};

export const setMenu = (openAnother: () => void): void => {
  openWindow = openAnother;
  setMenuWith([]);
};

export const showCommands = setMenuWith;
