/** The application's own menu: windows, editing and text size. What an officer may do is in the page's command table. */
import { Menu, type MenuItemConstructorOptions } from 'electron';

export const setMenu = (openAnother: () => void): void => {
  const template: MenuItemConstructorOptions[] = [
    ...(process.platform === 'darwin' ? [{ role: 'appMenu' as const }] : []),
    {
      label: 'File',
      submenu: [{ label: 'New window', accelerator: 'CmdOrCtrl+Shift+N', click: openAnother }, { type: 'separator' }, { role: 'close' }, { role: 'quit' }],
    },
    { role: 'editMenu' },
    { label: 'View', submenu: [{ role: 'resetZoom' }, { role: 'zoomIn' }, { role: 'zoomOut' }, { type: 'separator' }, { role: 'togglefullscreen' }] },
    { role: 'windowMenu' },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
};
