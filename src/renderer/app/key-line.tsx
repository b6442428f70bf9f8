/** One command with its keys. Chosen, it takes the next key that is pressed, or the next two; one that is taken is refused in words or swapped. */
import { useState, type FocusEvent, type KeyboardEvent } from 'react';
import { Button } from '../ui/button.tsx';
import { commandTable, isFixed, keysOf, keyWords, type Command } from './command-table.ts';
import styles from './frame.module.css';
import { keyName } from './keyboard.ts';
import { prefer, usePreferences, type Preferences } from './preferences.ts';
import { beginsTwo, hear, restored } from './remap.ts';

/** `before`: the first of two keys. */
type Listening = { readonly before: string | null };
type Said = { readonly says: string; readonly swapped: Preferences['keys'] | null };

const shownKeys = (keys: readonly string[]): string => (keys.length > 0 ? keys.map(keyWords).join(', ') : 'off');

const useLine = (command: Command) => {
  const all = usePreferences((state) => state.keys);
  const [isOpen, setOpen] = useState(false);
  const [listening, listen] = useState<Listening | null>(null);
  const [said, say] = useState<Said | null>(null);

  const put = (keys: Preferences['keys']): void => {
    prefer({ keys });
    listen(null);
    say(null);
  };
  const begin = (): void => {
    setOpen(true);
    say(null);
    listen({ before: null });
  };
  /** Nothing of it stays open once the focus is elsewhere; within the line nothing moves under a press. */
  const onBlur = (event: FocusEvent): void => {
    if (event.currentTarget.contains(event.relatedTarget)) return;
    listen(null);
    setOpen(false);
    say(null);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (listening === null || event.key === 'Tab') return;
    event.preventDefault();
    event.stopPropagation();
    // The press that chose this line may still be held.
    if (event.repeat || ['Shift', 'Control', 'Alt', 'Meta', 'AltGraph'].includes(event.key)) return;
    if (event.key === 'Escape') return listen(null);
    const name = keyName(event.nativeEvent);
    const pressed = listening.before === null ? name : `${listening.before} ${name}`;
    if (listening.before === null && beginsTwo(pressed, command, commandTable, all)) return listen({ before: pressed });
    listen(null);
    const heard = hear(pressed, command, commandTable, all);
    if (heard.kind === 'free') prefer({ keys: heard.keys });
    say(heard.says === null ? null : { says: heard.says, swapped: heard.kind === 'free' ? null : heard.swapped });
  };
  return { all, isOpen, listening, said, put, begin, onBlur, onKeyDown };
};

type Line = ReturnType<typeof useLine>;

const Change = ({ command, line: { all, listening, begin, onKeyDown } }: { readonly command: Command; readonly line: Line }) => {
  const keys = keysOf(command, { keys: all, singleKeys: true });
  const waiting = listening === null ? null : listening.before === null ? 'Press the new key' : `${keyWords(listening.before)} and …`;
  return (
    <button type="button" className={styles.change} data-listening={waiting !== null || undefined} data-changed={all[command.id] !== undefined || undefined} aria-label={`${command.label}: ${waiting ?? shownKeys(keys)}`} onKeyDown={onKeyDown} onClick={begin}>
      {waiting ?? (keys.length === 0 ? 'off' : keys.map((each, at) => <span key={each}>{at > 0 && ', '}<kbd className={styles.key}>{keyWords(each)}</kbd></span>))}
    </button>
  );
};

const Acts = ({ command, line: { all, said, put } }: { readonly command: Command; readonly line: Line }) => {
  const swapped = said === null ? null : said.swapped;
  return (
    <div className={styles.lineActs}>
      {said !== null && <span role="alert" className={styles.said}>{said.says}</span>}
      {swapped !== null && <Button kind="quiet" onPress={() => put(swapped)}>Swap them</Button>}
      {keysOf(command, { keys: all, singleKeys: true }).length > 0 && <Button kind="quiet" onPress={() => put({ ...all, [command.id]: [] })}>No key</Button>}
      {all[command.id] !== undefined && <Button kind="quiet" onPress={() => put(restored(command, all))}>Restore {shownKeys(command.keys)}</Button>}
    </div>
  );
};

export const KeyLine = ({ command }: { readonly command: Command }) => {
  const line = useLine(command);
  return (
    <div className={styles.line} data-open={line.isOpen || undefined} onBlur={line.onBlur}>
      <span>{command.label}</span>
      {isFixed(command) ? <span className={styles.fixed} title="Esc leads back everywhere, and stays as it is"><kbd className={styles.key}>Esc</kbd></span> : <Change command={command} line={line} />}
      {line.isOpen && <Acts command={command} line={line} />}
    </div>
  );
};
