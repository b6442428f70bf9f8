/** Shows the command table in the application's menu, and runs what is chosen there. */
import { call } from '../data/call.ts';
import { commandTable, keysOf, keyWords } from './command-table.ts';
import { useOverlay } from './overlays.ts';
import { usePreferences } from './preferences.ts';

const show = (): void => {
  const commands = commandTable.map((command) => ({ id: command.id, label: command.label, group: command.group, keys: keysOf(command).map(keyWords).join(', ') || null }));
  void call('show-commands', { commands });
};

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
    void call('show-commands', { commands: [] });
  };
};
