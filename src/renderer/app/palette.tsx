/** Search or command: an incident by its reference, or a command by its words, which shows its key. */
import { useState, type KeyboardEvent } from 'react';
import { call } from '../data/call.ts';
import { openIncident } from '../features/workspace/open-incident.ts';
import { commandTable, keysOf, keyWords, type Command } from './command-table.ts';
import styles from './frame.module.css';
import { goTo } from './navigation.ts';
import { OverlayFrame } from './overlay-frame.tsx';
import { showOverlay, useOverlay } from './overlays.ts';

const fits = (command: Command, words: readonly string[]): boolean => words.every((word) => command.label.toLowerCase().includes(word));

const openByRef = async (ref: string): Promise<string | null> => {
  const found = await call('find-incident', { ref });
  if (!found.ok) return found.error.message;
  goTo('queue');
  await openIncident(found.value.incident);
  return null;
};

/** The palette opens to be typed into. */
const focusAtOnce = (input: HTMLInputElement | null): void => input?.focus();

const Search = () => {
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const [problem, setProblem] = useState<string | null>(null);
  const words = text.toLowerCase().split(/\s+/).filter((word) => word !== '');
  const found = commandTable.filter((command) => command.id !== 'search' && command.when() && fits(command, words));
  const ref = text.trim();
  const hasRef = /\d/.test(ref);

  const pick = async (index: number): Promise<void> => {
    if (hasRef && index === found.length) {
      const wrong = await openByRef(ref);
      if (wrong !== null) return setProblem(wrong);
      return showOverlay(null);
    }
    const command = found[index];
    if (!command) return;
    showOverlay(null);
    command.run();
  };

  const count = found.length + (hasRef ? 1 : 0);
  const onKey = (event: KeyboardEvent): void => {
    const moves = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (moves !== undefined) {
      event.preventDefault();
      const next = (at + moves + count) % Math.max(1, count);
      setAt(next);
      document.getElementById(`palette-${next}`)?.scrollIntoView({ block: 'nearest' });
    }
    if (event.key === 'Enter') void pick(at);
  };

  return (
    <>
      <input ref={focusAtOnce} className={styles.query} role="combobox" aria-expanded={count > 0} aria-controls="palette-found" aria-activedescendant={count > 0 ? `palette-${at}` : undefined} aria-label="Search or command" placeholder="A reference, or what you want to do" value={text} onKeyDown={onKey} onChange={(event) => { setText(event.target.value); setAt(0); setProblem(null); }} />
      <div className={styles.found} role="listbox" aria-label="Commands" id="palette-found" hidden={count === 0}>
        {found.map((command, index) => (
          <button key={command.id} id={`palette-${index}`} type="button" role="option" tabIndex={-1} aria-selected={index === at} className={styles.option} onClick={() => void pick(index)}>
            <span>{command.label}</span>
            <span>{keysOf(command).map((keys) => <kbd key={keys} className={styles.key}>{keyWords(keys)}</kbd>)}</span>
          </button>
        ))}
        {hasRef && (
          <button id={`palette-${found.length}`} type="button" role="option" tabIndex={-1} aria-selected={at === found.length} className={styles.option} onClick={() => void pick(found.length)}>
            <span>Open incident {ref}</span>
          </button>
        )}
      </div>
      {count === 0 && <p className={styles.nothing}>No command has these words. A reference opens its incident.</p>}
      {problem !== null && <p className={styles.nothing} role="alert">{problem}</p>}
    </>
  );
};

export const Palette = () => {
  const shown = useOverlay((state) => state.overlay === 'palette');
  return shown ? (
    <OverlayFrame label="Search or command">
      <Search />
    </OverlayFrame>
  ) : null;
};
