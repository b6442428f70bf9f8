/** How one person likes it: theme, size, density, and what each key does. */
import { useState, type KeyboardEvent } from 'react';
import { Segments } from '../ui/field.tsx';
import { Button } from '../ui/button.tsx';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { Section } from '../ui/page.tsx';
import { commandTable, keyWords, type Command } from './command-table.ts';
import styles from './preferences.module.css';
import { keyName } from './keyboard.ts';
import { densities, prefer, sizes, themes, usePreferences, type Density, type Preferences, type Size, type Theme } from './preferences.ts';

const named = <T extends string>(values: readonly T[]): readonly (readonly [T, string])[] => values.map((value) => [value, value.charAt(0).toUpperCase() + value.slice(1)] as const);

type Changed = Preferences['keys'];

/** The command that has a key already, or begins with it. */
const holderOf = (pressed: string, command: Command, all: Changed): Command | undefined =>
  commandTable.find((each) => each.id !== command.id && (all[each.id] ?? each.keys).some((keys) => keys === pressed || keys.startsWith(`${pressed} `)));

const KeyOf = ({ command }: { readonly command: Command }) => {
  const changed = usePreferences((state) => state.keys[command.id]);
  const all = usePreferences((state) => state.keys);
  const [listening, setListening] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const keys = changed ?? command.keys;

  const hear = (event: KeyboardEvent): void => {
    if (!listening || ['Shift', 'Control', 'Alt', 'Meta'].includes(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    setListening(false);
    const pressed = keyName(event.nativeEvent);
    const holder = event.key === 'Escape' ? undefined : holderOf(pressed, command, all);
    setRefused(holder ? `${keyWords(pressed)} is the key of “${holder.label}”` : null);
    if (event.key !== 'Escape' && !holder) prefer({ keys: { ...all, [command.id]: [pressed] } });
  };

  const restore = (): void => prefer({ keys: Object.fromEntries(Object.entries(all).filter(([id]) => id !== command.id)) });

  const shown = listening ? 'Press a key' : keys.length > 0 ? keys.map(keyWords).join(', ') : 'off';
  return (
    <span className={styles.keys}>
      <button type="button" className={styles.key} onKeyDown={hear} aria-label={`Key for ${command.label}: ${shown}`} onClick={() => setListening(true)} onBlur={() => setListening(false)}>
        {shown}
      </button>
      <Button kind="quiet" onPress={() => prefer({ keys: { ...all, [command.id]: [] } })} isDisabled={keys.length === 0}>Off</Button>
      <Button kind="quiet" onPress={restore} isDisabled={changed === undefined}>Restore</Button>
      {refused !== null && <span role="alert" className={styles.refused}>{refused}</span>}
    </span>
  );
};

const columns: readonly Column<Command>[] = [
  { id: 'group', label: 'Where', cell: (command) => command.group },
  { id: 'label', label: 'What', cell: (command) => command.label },
  { id: 'keys', label: 'Key', cell: (command) => <KeyOf command={command} /> },
];

export const PreferencesSection = () => {
  const preferences = usePreferences();
  const [showsKeys, setShowsKeys] = useState(false);
  return (
    <Section title="This page" lead="Yours on this machine; nothing of it is in the bureau.">
      <div className={styles.choices}>
        <Segments<Theme> label="Theme" value={preferences.theme} options={named(themes)} onChange={(theme) => prefer({ theme })} />
        <Segments<Size> label="Text" value={preferences.size} options={named(sizes)} onChange={(size) => prefer({ size })} />
        <Segments<Density> label="Rows" value={preferences.density} options={named(densities)} onChange={(density) => prefer({ density })} />
        <Segments<'on' | 'off'> label="Keys without Ctrl" value={preferences.singleKeys ? 'on' : 'off'} options={named(['on', 'off'] as const)} onChange={(on) => prefer({ singleKeys: on === 'on' })} />
      </div>
      <div>
        <Button onPress={() => setShowsKeys(!showsKeys)}>{showsKeys ? 'Hide the keys' : 'Change keys…'}</Button>
      </div>
      {showsKeys && <DataTable label="Keys" columns={columns} rows={commandTable} keyOf={(command) => command.id} />}
    </Section>
  );
};
