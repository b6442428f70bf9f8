/** Every command and its keys, from the one table; a command that is chosen here takes the next key that is pressed. */
import { useState } from 'react';
import { commandTable } from './command-table.ts';
import styles from './frame.module.css';
import { KeyLine } from './key-line.tsx';
import { OverlayFrame } from './overlay-frame.tsx';
import { showOverlay, useOverlay } from './overlays.ts';
import { prefer, usePreferences } from './preferences.ts';
import { ranked } from './ranked.ts';

const Found = ({ text }: { readonly text: string }) => {
  const found = new Set(ranked(text, commandTable).map(({ command }) => command.id));
  const groups = Map.groupBy(commandTable.filter(({ id }) => found.has(id)), (command) => command.group);
  if (groups.size === 0) return <p className={styles.nothing}>No command has these words.</p>;
  return (
    <div className={styles.keys}>
      {[...groups].map(([group, commands]) => (
        <section key={group} className={styles.group}>
          <h3>{group}</h3>
          {commands.map((command) => <KeyLine key={command.id} command={command} />)}
        </section>
      ))}
    </div>
  );
};

export const KeyList = () => {
  const shown = useOverlay((state) => state.overlay === 'keys');
  return shown ? <List /> : null;
};

const List = () => {
  const [text, setText] = useState('');
  const changed = usePreferences((state) => Object.keys(state.keys).length);
  return (
    <OverlayFrame label="Keys">
      <div className={styles.overlayHead}>
        <h2>Keys</h2>
        <button type="button" className={styles.close} onClick={() => showOverlay(null)}>Close</button>
      </div>
      <div className={styles.keysLead}>
        <p>Press a key here to change it. What you change is kept on this workstation for whoever works at it.</p>
        <input className={styles.find} aria-label="Find a command" placeholder="Find a command" value={text} onChange={(event) => setText(event.target.value)} />
        <button type="button" className={styles.close} disabled={changed === 0} onClick={() => prefer({ keys: {} })}>{changed === 0 ? 'All keys are as they came' : `Restore all, ${changed} changed`}</button>
      </div>
      <Found text={text} />
    </OverlayFrame>
  );
};
