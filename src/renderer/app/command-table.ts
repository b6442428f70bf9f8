/** The one table of commands: keyboard, help and palette read it, and nothing else has keys. */
import { workspaceCommands } from '../features/workspace/commands.ts';
import { goTo, useNavigation, type Screen } from './navigation.ts';
import { showOverlay } from './overlays.ts';
import { usePreferences } from './preferences.ts';

export type Command = {
  readonly id: string;
  readonly label: string;
  readonly group: string;
  /** As KeyboardEvent names them: `j`, `Ctrl+Enter`; two in a row with a space between: `g q`. */
  readonly keys: readonly string[];
  readonly whileTyping?: boolean;
  readonly when: () => boolean;
  readonly run: () => void;
};

const always = (): boolean => true;

const go = (screen: Screen, label: string, keys: string): Command => ({ id: `go-${screen}`, label, group: 'Go', keys: [keys], when: always, run: () => goTo(screen) });

const here: readonly Command[] = [
  go('queue', 'Queue', 'g q'),
  go('review', 'Review', 'g r'),
  go('recording', 'Recording', 'g c'),
  go('figures', 'Figures', 'g f'),
  go('trail', 'Trail', 'g t'),
  go('import', 'Import', 'g i'),
  go('bureau', 'Bureau', 'g b'),
  { id: 'new-report', label: 'New report', group: 'Go', keys: ['Ctrl+n', 'g n'], whileTyping: true, when: always, run: () => goTo('report') },
  { id: 'search', label: 'Search or command', group: 'Go', keys: ['Ctrl+k'], whileTyping: true, when: always, run: () => showOverlay('palette') },
  { id: 'help', label: 'Keys', group: 'Go', keys: ['?'], when: always, run: () => showOverlay('keys') },
];

const onQueue = (): boolean => useNavigation.getState().screen === 'queue';

/** The workspace's own commands act on its screen only. */
const workspace: readonly Command[] = workspaceCommands.map((command) => ({ ...command, when: () => onQueue() && command.when() }));

export const commandTable: readonly Command[] = [...here, ...workspace];

/** A command's keys as this person has them. */
export const keysOf = (command: Command): readonly string[] => usePreferences.getState().keys[command.id] ?? command.keys;
