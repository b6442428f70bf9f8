/** What a list can be narrowed by: typed into, and chosen with arrows and Enter. */
import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { FullList } from './full-list.tsx';
import { keepFocus } from './keep-focus.ts';
import styles from './sift.module.css';

export type SiftLine = { readonly key: string; readonly kind: string; readonly label: ReactNode; readonly isOn: boolean; readonly run: () => void };

type Props = {
  readonly label: string;
  readonly placeholder: string;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly lines: readonly SiftLine[];
  /** As many lines as are ever given; typing brings the rest. */
  readonly most: number;
  readonly none: string;
  readonly help: string;
  /** Enter where nothing has the words. */
  readonly onNone?: () => void;
  /** Left with Escape. */
  readonly onClose: () => void;
  readonly onBlur: () => void;
  /** Backspace where nothing is typed. */
  readonly onBack?: () => void;
};

const focusAtOnce = (input: HTMLInputElement | null): void => input?.focus();

export const SiftList = ({ label, placeholder, typed, onType, lines, most, none, help, onNone, onClose, onBlur, onBack }: Props) => {
  const [at, setAt] = useState(0);
  const moveBy = (by: number): void => {
    const next = (at + by + lines.length) % Math.max(1, lines.length);
    setAt(next);
    document.getElementById(`sift-${next}`)?.scrollIntoView({ block: 'nearest' });
  };
  const onKey = (event: KeyboardEvent): void => {
    const { key, repeat } = event;
    if (key === 'Backspace' && typed === '' && !repeat) onBack?.();
    const by = { ArrowDown: 1, ArrowUp: -1 }[key];
    if (by === undefined && key !== 'Enter' && key !== 'Escape') return;
    event.preventDefault();
    if (by !== undefined) moveBy(by);
    else if (key === 'Escape') onClose();
    else if (!repeat) (lines[at]?.run ?? onNone)?.();
  };
  const type = (text: string): void => {
    onType(text);
    setAt(0);
  };
  return (
    <div className={styles.panel} role="dialog" aria-label={label}>
      <input ref={focusAtOnce} className={styles.query} role="combobox" aria-expanded={lines.length > 0} aria-controls="sift-lines" aria-activedescendant={lines.length > 0 ? `sift-${at}` : undefined} aria-label={label} placeholder={placeholder} spellCheck={false} autoComplete="off" value={typed} onKeyDown={onKey} onBlur={onBlur} onChange={(event) => type(event.target.value)} />
      <div id="sift-lines" className={styles.lines} role="listbox" aria-label={label}>
        {lines.map((line, index) => (
          <button key={line.key} id={`sift-${index}`} type="button" role="option" tabIndex={-1} aria-selected={index === at} className={styles.line} onMouseDown={keepFocus} onClick={line.run}>
            <span className={styles.kind}>{line.kind}</span>
            <span className={styles.label}>{line.label}</span>
            {line.isOn && <span className={styles.on}>on</span>}
          </button>
        ))}
      </div>
      <div className={styles.full}><FullList rows={lines} most={most} which="first" /></div>
      {lines.length === 0 && <p className={styles.none}>{none}</p>}
      <p className={styles.help}>{help}</p>
    </div>
  );
};
