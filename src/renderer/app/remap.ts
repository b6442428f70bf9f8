/** New keys for a command: what nobody may have, who has it already, and what swapping would do. */
import { isFixed, isSingle, keysOf, keyWords, type Command } from './command-table.ts';
import type { Preferences } from './preferences.ts';

type Changed = Preferences['keys'];

/** Screens, the facts of a decision, the form of a victim and the one that allocates, whose commands are a group of their own; every other group that is not everywhere is the workspace's. */
export const ownGroups: readonly string[] = ['New report', 'Review', 'Second readings', 'Cancellation', 'Recording', 'Offence lists', 'Replay', 'Rulings', 'Trail', 'Bureau', 'Facts', 'Victims to contact', 'Victim’s form', 'Workload', 'Allocating'];

export const everywhere: readonly string[] = ['Go', 'Reading'];

const placeOf = ({ group }: Command): string => (ownGroups.includes(group) ? group : 'workspace');

/** Whether both may act on one screen: what never meets may have the same key. */
export const canMeet = (one: Command, other: Command): boolean => everywhere.includes(one.group) || everywhere.includes(other.group) || placeOf(one) === placeOf(other);

/** The same, or one the beginning of the other. */
const clashes = (one: string, other: string): boolean => one === other || one.startsWith(`${other} `) || other.startsWith(`${one} `);

const ownKeys = (command: Command, keys: Changed): readonly string[] => keysOf(command, { keys, singleKeys: true });

const holdersOf = (pressed: string, command: Command, table: readonly Command[], keys: Changed): readonly Command[] =>
  table.filter((each) => each.id !== command.id && canMeet(each, command) && ownKeys(each, keys).some((own) => clashes(own, pressed)));

/** What keeps its meaning for everybody, by what it means. */
const kept: readonly (readonly [RegExp, string])[] = [
  [/^Escape$/, 'leads back everywhere'],
  [/^(Ctrl\+)?(Tab|Arrow\w+|Home|End|PageUp|PageDown|Backspace|Delete)$/, 'moves and corrects while reading and typing'],
  [/^(Enter| )$/, 'presses whatever has the focus'],
  [/^Ctrl\+[acvx]$/, 'selects, copies, cuts and pastes text'],
  [/^(Alt\+F4|F12|Dead|Process|Unidentified|CapsLock|NumLock)$/, 'belongs to the machine'],
];

export type Heard =
  | { readonly kind: 'free'; readonly keys: Changed; readonly says: string | null }
  | { readonly kind: 'refused'; readonly says: string; /** What both would have if they were swapped; null where that would clash too. */ readonly swapped: Changed | null };

const named = (commands: readonly Command[]): string => commands.map(({ label }) => `“${label}”`).join(' and ');

/** The holder is given what the command had in place of what it gives up. */
const swap = (pressed: string, command: Command, holder: Command, table: readonly Command[], keys: Changed): Changed | null => {
  const given = ownKeys(command, keys);
  const left = [...new Set(ownKeys(holder, keys).flatMap((own) => (clashes(own, pressed) ? given : [own])))];
  const swapped = { ...keys, [command.id]: [pressed], [holder.id]: left };
  const isClear = !isFixed(holder) && left.every((own) => holdersOf(own, holder, table, swapped).length === 0);
  return isClear ? swapped : null;
};

/** What becomes of the keys in force when this is pressed for a command. */
export const hear = (pressed: string, command: Command, table: readonly Command[], keys: Changed): Heard => {
  const words = keyWords(pressed);
  const meaning = kept.find(([pattern]) => pattern.test(pressed))?.[1];
  if (meaning !== undefined && !command.keys.includes(pressed)) return { kind: 'refused', says: `${words === ' ' ? 'Space' : words} ${meaning}, and stays as it is.`, swapped: null };
  const holders = holdersOf(pressed, command, table, keys);
  const [holder] = holders;
  if (holder === undefined) {
    const isSilent = command.whileTyping === true && isSingle(pressed);
    return { kind: 'free', keys: { ...keys, [command.id]: [pressed] }, says: isSilent ? `${words} does not act while you type; a key with Ctrl does.` : null };
  }
  return { kind: 'refused', says: `${words} is the key of ${named(holders)}.`, swapped: holders.length === 1 ? swap(pressed, command, holder, table, keys) : null };
};

/** Whether a key alone only begins two: the next one is waited for. */
export const beginsTwo = (pressed: string, command: Command, table: readonly Command[], keys: Changed): boolean =>
  table.some((each) => each.id !== command.id && canMeet(each, command) && ownKeys(each, keys).some((own) => own.startsWith(`${pressed} `) && own !== pressed));

export const restored = (command: Command, keys: Changed): Changed => Object.fromEntries(Object.entries(keys).filter(([id]) => id !== command.id));
