/** The one table of commands: keyboard, help and palette read it, and nothing else has keys. */
import { offenceListCommands } from '../features/offence-list/commands.ts';
import { allocationCommands } from '../allocation/commands.ts';
import { bureauCommands } from '../features/bureau/commands.ts';
import { turnCovers, useCare } from '../data/care.ts';
import { dismissBreak, suggestsBreak, useExposure } from '../data/exposure.ts';
import { nowIs } from '../data/now.ts';
import { readingsCommands } from '../features/readings/commands.ts';
import { recordingCommands } from '../features/recording/commands.ts';
import { replayCommands } from '../features/replay/commands.ts';
import { runSaveReport } from '../features/report/commands.ts';
import { reviewCommands } from '../features/review/commands.ts';
import { rulingCommands } from '../features/rulings/commands.ts';
import { trailCommands } from '../features/trail/commands.ts';
import { workloadCommands } from '../features/workload/commands.ts';
import { workspaceCommands } from '../features/workspace/commands.ts';
import { useWorkspace } from '../features/workspace/workspace.ts';
import { isFormUndone, maySavedBeUndone, undoInForm, undoSaved } from '../features/workspace/decision/just-saved.ts';
import { victimListCommands } from '../features/victims/store.ts';
import { lockNow, signOut } from '../data/lock.ts';
import { goBackFrom, goTo, useNavigation, type Screen } from './navigation.ts';
import { showOverlay } from './overlays.ts';
import { usePreferences, type Preferences } from './preferences.ts';

export type Command = {
  readonly id: string;
  readonly label: string;
  readonly group: string;
  /** As KeyboardEvent names them: `j`, `Ctrl+Enter`; two in a row with a space between: `g q`. */
  readonly keys: readonly string[];
  readonly whileTyping?: boolean;
  readonly when: () => boolean;
  /** What it waits for where it cannot act, if its group does not say it: "Mark words first". */
  readonly needs?: string;
  readonly run: () => void;
};

const always = (): boolean => true;

const go = (screen: Screen, label: string, keys: string): Command => ({ id: `go-${screen}`, label, group: 'Go', keys: [keys], when: always, run: () => goTo(screen) });

const here: readonly Command[] = [
  go('queue', 'Queue', 'g q'),
  go('review', 'Review', 'g r'),
  go('recording', 'Recording', 'g c'),
  go('victims', 'Victims to contact', 'g v'),
  go('figures', 'Figures', 'g f'),
  go('trail', 'Trail', 'g t'),
  go('import', 'Import', 'g i'),
  go('looks', 'Looks', 'g l'),
  go('bureau', 'Bureau', 'g b'),
  go('glass', 'Break the glass', 'g x'),
  go('offence-list', 'Offence lists', 'g o'),
  go('replay', 'Replay past decisions', 'g p'),
  go('readings', 'Second readings', 'g s'),
  go('feedback', 'What was found of my decisions', 'g m'),
  go('rulings', 'Rulings', 'g u'),
  go('workload', 'Workload', 'g w'),
  { id: 'new-report', label: 'New report', group: 'Go', keys: ['Ctrl+n', 'g n'], whileTyping: true, when: always, run: () => goTo('report') },
  { id: 'search', label: 'Search or command', group: 'Go', keys: ['Ctrl+k'], whileTyping: true, when: always, run: () => showOverlay('palette') },
  { id: 'find', label: 'Search incidents', group: 'Go', keys: ['Ctrl+f'], whileTyping: true, when: always, run: () => showOverlay('find') },
  { id: 'lock', label: 'Lock the window', group: 'Go', keys: ['Ctrl+l'], whileTyping: true, when: always, run: lockNow },
  { id: 'sign-out', label: 'Sign out', group: 'Go', keys: ['g e'], when: always, run: () => void signOut() },
  { id: 'help', label: 'Keys', group: 'Go', keys: ['?'], when: always, run: () => showOverlay('keys') },
];

const hasPassages = (): boolean => useCare.getState().covers && document.querySelector('[data-passage]') !== null;

const isBreakSuggested = (): boolean => suggestsBreak(useExposure.getState(), useCare.getState(), nowIs());

/** What makes reading bearable, wherever reports are read. */
const reading: readonly Command[] = [
  { id: 'passages-show', label: 'Show or cover distressing passages', group: 'Reading', keys: ['h'], when: hasPassages, needs: 'No passage here is covered', run: turnCovers },
  { id: 'break-dismiss', label: 'Dismiss the suggested break', group: 'Reading', keys: ['Ctrl+b'], whileTyping: true, when: isBreakSuggested, needs: 'No break is suggested', run: dismissBreak },
];

const isOn = (screen: Screen): boolean => useNavigation.getState().screen === screen;

/** In the form that is open what was written there, on every screen otherwise what was saved just now. */
const undo: Command = {
  id: 'decision-undo',
  label: 'Undo',
  group: 'Decision',
  keys: ['Ctrl+z'],
  needs: 'Nothing was written or saved just now',
  when: () => maySavedBeUndone() || (isOn('queue') && isFormUndone()),
  run: () => {
    if (isOn('queue') && isFormUndone()) return undoInForm();
    goTo('queue');
    void undoSaved();
  },
};

const report: Command = { id: 'report-save', label: 'Save the report', group: 'New report', keys: ['Ctrl+Enter'], whileTyping: true, when: () => isOn('report'), run: runSaveReport };

/** Nothing is accepted while its day is being typed but by Ctrl+Enter; Escape leads back from a list that is looked at. */
const offenceList: readonly Command[] = offenceListCommands.map((command) => ({ ...command, when: () => isOn('offence-list') && command.when() }));

/** Whatever lies over the incident is closed first; only once the incident is, does it lead back whence it was opened. */
const closeIncident = (close: () => void) => (): void => {
  const { open } = useWorkspace.getState();
  close();
  if (useWorkspace.getState().open === null) goBackFrom(open);
};

/** The workspace's own commands act on its screen only. */
const workspace: readonly Command[] = workspaceCommands.map((command) => ({ ...command, when: () => isOn('queue') && command.when(), run: command.id === 'incident-close' ? closeIncident(command.run) : command.run }));

const review: readonly Command[] = reviewCommands.map((command) => ({ ...command, when: () => isOn('review') && command.when() }));

const readings: readonly Command[] = readingsCommands.map((command) => ({ ...command, when: () => isOn('readings') && command.when() }));

const recording: readonly Command[] = recordingCommands.map((command) => ({ ...command, when: () => isOn('recording') && command.when() }));

const replay: readonly Command[] = replayCommands.map((command) => ({ ...command, when: () => isOn('replay') && command.when() }));

const rulings: readonly Command[] = rulingCommands.map((command) => ({ ...command, when: () => isOn('rulings') && command.when() }));

const trail: readonly Command[] = trailCommands.map((command) => ({ ...command, when: () => isOn('trail') && command.when() }));

const bureau: readonly Command[] = bureauCommands.map((command) => ({ ...command, when: () => isOn('bureau') && command.when() }));

const workload: readonly Command[] = workloadCommands.map((command) => ({ ...command, when: () => isOn('workload') && command.when() }));

const victims: readonly Command[] = victimListCommands.map((command) => ({ ...command, when: () => isOn('victims') && command.when() }));

export const commandTable: readonly Command[] = [...here, ...reading, ...allocationCommands, report, ...victims, ...workload, ...review, ...readings, ...recording, ...replay, ...rulings, ...trail, ...bureau, ...offenceList, ...workspace, undo];

/** With Ctrl it may act while typing; without it never does, and can be turned off. */
export const isSingle = (keys: string): boolean => !keys.includes('+') || keys === '+';

/** Escape leads back everywhere, so what it does is left as it is. */
export const isFixed = (command: Command): boolean => command.keys.includes('Escape');

/** A command's keys as this person has them; those without Ctrl only while they act. */
export const keysOf = (command: Command, { keys, singleKeys }: Pick<Preferences, 'keys' | 'singleKeys'> = usePreferences.getState()): readonly string[] =>
  (isFixed(command) ? command.keys : (keys[command.id] ?? command.keys)).filter((each) => singleKeys || !isSingle(each) || each === 'Escape');

/** As they are read: `Ctrl+K`, `Esc`. */
export const keyWords = (keys: string): string => keys.replace(/^Escape$/, 'Esc').replace(/\+([a-z])$/, (_, letter: string) => `+${letter.toUpperCase()}`);

/** The first key of a command in words, for whatever shows it. */
export const useKeyWords = (): ((id: string) => string | null) => {
  const preferences = usePreferences();
  return (id) => {
    const command = commandTable.find((each) => each.id === id);
    const first = command && keysOf(command, preferences)[0];
    return first === undefined ? null : keyWords(first);
  };
};
