/** Every command and its keys, from the one table. */
import { commandTable, keysOf, keyWords } from './command-table.ts';
import styles from './frame.module.css';
import { OverlayFrame } from './overlay-frame.tsx';
import { showOverlay, useOverlay } from './overlays.ts';

export const KeyList = () => {
  const shown = useOverlay((state) => state.overlay === 'keys');
  if (!shown) return null;
  const groups = Map.groupBy(commandTable, (command) => command.group);
  return (
    <OverlayFrame label="Keys">
      <div className={styles.overlayHead}>
        <h2>Keys</h2>
        <button type="button" className={styles.close} onClick={() => showOverlay(null)}>Close</button>
      </div>
      <div className={styles.keys}>
        {[...groups].map(([group, commands]) => (
          <section key={group} className={styles.group}>
            <h3>{group}</h3>
            {commands.map((command) => (
              <div key={command.id} className={styles.line}>
                <span>{command.label}</span>
                <span>
                  {keysOf(command).map((keys) => (
                    <kbd key={keys} className={styles.key}>{keyWords(keys)}</kbd>
                  ))}
                </span>
              </div>
            ))}
          </section>
        ))}
      </div>
    </OverlayFrame>
  );
};
