/** Search or command: a command by its words, which shows its key, and under the commands the incidents that have them. */
import { useState, type KeyboardEvent } from 'react';
import { call } from '../data/call.ts';
import { IncidentOptions, useIncidentsFor } from '../features/search/in-palette.tsx';
import { useOpenOnceFound } from '../features/search/use-search.ts';
import { commandTable, keysOf, keyWords } from './command-table.ts';
import styles from './frame.module.css';
import { teach } from './key-lesson.tsx';
import { openToRead } from './open-to-read.ts';
import { OverlayFrame } from './overlay-frame.tsx';
import { showOverlay, useOverlay } from './overlays.ts';
import { ranked, type Ranked } from './ranked.ts';
import { whyNotNow } from './why-not.ts';

/** What is wrong, where there is no such incident. */
const openByRef = async (ref: string): Promise<string | null> => {
  const found = await call('find-incident', { ref });
  if (!found.ok) return found.error.message;
  openToRead(found.value.incident);
  return null;
};

/** The palette opens to be typed into. */
const focusAtOnce = (input: HTMLInputElement | null): void => input?.focus();

type OptionProps = Ranked & { readonly index: number; readonly isAt: boolean; readonly onPick: () => void };

const Option = ({ command, canAct, index, isAt, onPick }: OptionProps) => (
  <button id={`palette-${index}`} type="button" role="option" tabIndex={-1} aria-selected={isAt} aria-disabled={!canAct || undefined} className={styles.option} onClick={onPick}>
    <span>
      {command.label} <span className={styles.optionGroup}>{canAct ? command.group : whyNotNow(command)}</span>
    </span>
    <span>{keysOf(command).map((keys) => <kbd key={keys} className={styles.key}>{keyWords(keys)}</kbd>)}</span>
  </button>
);

const Search = () => {
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const [problem, setProblem] = useState<string | null>(null);
  const found = ranked(text, commandTable.filter(({ id }) => id !== 'search'));
  const ref = text.trim();
  const searched = useIncidentsFor(text);
  const incidents = searched.rows;
  // The first that is found is the one this would open: it is offered once.
  const hasRef = /\d/.test(ref) && incidents[0]?.ref.toLowerCase() !== ref.toLowerCase();
  const before = found.length + (hasRef ? 1 : 0);

  const pick = async (index: number): Promise<void> => {
    if (hasRef && index === found.length) {
      return setProblem(await openByRef(ref));
    }
    const row = incidents[index - before];
    if (row) return openToRead(row.incident);
    const command = found[index]?.command;
    if (!command) return;
    const wrong = whyNotNow(command);
    if (wrong !== null) return setProblem(`${command.label}: ${wrong.charAt(0).toLowerCase()}${wrong.slice(1)}.`);
    showOverlay(null);
    teach(command);
    command.run();
  };

  const count = before + incidents.length;
  const openOnceFound = useOpenOnceFound(text, searched, () => void pick(at));
  const onKey = (event: KeyboardEvent): void => {
    const moves = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (moves !== undefined) {
      event.preventDefault();
      const next = (at + moves + count) % Math.max(1, count);
      setAt(next);
      setProblem(null);
      document.getElementById(`palette-${next}`)?.scrollIntoView({ block: 'nearest' });
    }
    if (event.key !== 'Enter' || event.repeat) return;
    if (at < before) void pick(at);
    else openOnceFound();
  };

  return (
    <>
      <input ref={focusAtOnce} className={styles.query} role="combobox" aria-expanded={count > 0} aria-controls="palette-found" aria-activedescendant={count > 0 ? `palette-${at}` : undefined} aria-label="Search or command" placeholder="A reference, words of a report, or what you want to do" value={text} onKeyDown={onKey} onChange={(event) => { setText(event.target.value); setAt(0); setProblem(null); }} />
      <div className={styles.found} role="listbox" aria-label="Commands and incidents" id="palette-found" hidden={count === 0}>
        {found.map((each, index) => <Option key={each.command.id} {...each} index={index} isAt={index === at} onPick={() => void pick(index)} />)}
        {hasRef && (
          <button id={`palette-${found.length}`} type="button" role="option" tabIndex={-1} aria-selected={at === found.length} className={styles.option} onClick={() => void pick(found.length)}>
            <span>Open incident {ref}</span>
          </button>
        )}
        <IncidentOptions rows={incidents} at={at - before} idOf={(index) => `palette-${before + index}`} onOpen={openToRead} />
      </div>
      {count === 0 && <p className={styles.nothing}>No command and no incident has these words.</p>}
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
