/** What the page sends to the application's menu is what the shell takes, with whatever keys a person has chosen. */
import { afterEach, expect, test, vi } from 'vitest';
import { dialogCalls } from '../../shared/ipc/dialogs.ts';
import { fail } from '../../shared/ipc/result.ts';
import { commandTable } from './command-table.ts';
import { listenToMenu, menuCommands } from './menu.ts';
import { prefer } from './preferences.ts';

afterEach(() => {
  prefer({ keys: {} });
  vi.restoreAllMocks();
});

test('the whole table of commands is taken', () => {
  expect(menuCommands()).toHaveLength(commandTable.length);
  expect(dialogCalls['show-commands'].input.safeParse({ commands: menuCommands() }).error).toBeUndefined();
});

test('so it is with the longest keys there are', () => {
  const key = 'Ctrl+Alt+Shift+MediaTrackPrevious';
  prefer({ keys: Object.fromEntries(commandTable.map(({ id }) => [id, [`${key} ${key}`]])) });
  expect(dialogCalls['show-commands'].input.safeParse({ commands: menuCommands() }).error).toBeUndefined();
});

test('a menu that was refused its commands is no secret', async () => {
  const told = vi.spyOn(console, 'error').mockReturnValue();
  Object.assign(window, { assay: { call: () => Promise.resolve(fail('invalid', 'commands: There are more than 100')), onChange: () => () => undefined } });
  const stop = listenToMenu();
  await vi.waitFor(() => expect(told).toHaveBeenCalledWith('The menu was not given its commands: commands: There are more than 100'));
  stop();
});
