/** Shows the command table in the application's menu, and runs what is chosen there. */
import type { MenuCommand } from '../../shared/ipc/dialogs.ts';
import { call } from '../data/call.ts';
import { commandTable, keysOf, keyWords } from './command-table.ts';
import { useOverlay } from './overlays.ts';
import { usePreferences } from './preferences.ts';

export const menuCommands = (): MenuCommand[] =>
  commandTable.map((command) => ({ id: command.id, label: command.label, group: command.group, keys: keysOf(command).map(keyWords).join(', ') || null }));

/** Only a fault of ours can have it refused. Nobody can do anything about that here, and the palette and the keys have every command all the same. */
const showInMenu = async (commands: MenuCommand[]): Promise<void> => {
  const shown = await call('show-commands', { commands });
  if (!shown.ok) console.error(`The menu was not given its commands: ${shown.error.message}`);
};

const show = (): void => void showInMenu(menuCommands());

const run = (id: string): void => {
  const command = commandTable.find((each) => each.id === id);
  if (useOverlay.getState().overlay === null && command?.when()) command.run();
};

/** For as long as somebody is signed in; gives the function that empties the menu again. */
export const listenToMenu = (): (() => void) => {
  show();
  const stops = [usePreferences.subscribe(show), window.assay.onChange((change) => { if (change.topic === 'command') run(change.id); })];
  return () => {
    stops.forEach((stop) => stop());
    void showInMenu([]);
  };
};
