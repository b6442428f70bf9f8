/** Where the queue is narrowed, sorted and grouped, and the view that comes of it saved: typed into, and chosen with arrows and Enter. */
import { useState, type KeyboardEvent } from 'react';
import type { Output } from '../../../../shared/ipc/calls.ts';
import { mostFilters } from '../../../../shared/triage/queue-filters.ts';
import { call } from '../../../data/call.ts';
import { useNow } from '../../../data/now.ts';
import { useAsk } from '../../../data/use-ask.ts';
import { usePersonName } from '../../../data/use-session.ts';
import { Seen } from '../../../record/seen.tsx';
import { FullList } from '../../../ui/full-list.tsx';
import { choicesFor, mostChoices } from './sift-choices.ts';
import styles from './sift.module.css';
import { setWorkspace, shownNow, sift, useShown } from '../workspace.ts';

const close = (): void => {
  setWorkspace({ isSifting: false });
  document.querySelector<HTMLElement>('[data-queue-list]')?.focus();
};

const focusAtOnce = (input: HTMLInputElement | null): void => input?.focus();

type Line = { readonly key: string; readonly kind: string; readonly label: string; readonly isOn: boolean; readonly run: () => void };

/** What was typed stays to be tried again where it is refused. */
const done = async (asked: ReturnType<typeof call>): Promise<void> => {
  const result = await asked;
  if (result.ok) close();
  else setWorkspace({ trouble: result.error });
};

const save = (name: string): void => {
  const { filters, ...shown } = shownNow();
  void done(call('save-view', { name, ...shown, filters: [...filters] }));
};

/** Asked for by its word alone, so that a filter that is not there saves nothing. */
const linesToKeep = (isSaving: boolean, name: string, saved: Output<'saved-views'>['views']): readonly Line[] => {
  if (isSaving) return name === '' ? [] : [{ key: 'save', kind: 'Save', label: `This view as “${name}”`, isOn: false, run: () => save(name) }];
  return saved
    .filter((view) => view.name.toLowerCase().includes(name.toLowerCase()))
    .map((view): Line => ({ key: view.id, kind: 'Remove', label: `Saved view “${view.name}”`, isOn: false, run: () => void done(call('remove-view', { view: view.id })) }));
};

const useLines = (typed: string): readonly Line[] => {
  const shown = useShown();
  const now = useNow();
  const nameOf = usePersonName();
  const people = useAsk('people', {}).data?.people ?? [];
  const choices = useAsk('queue-choices', {}).data;
  const saved = useAsk('saved-views', {}).data?.views ?? [];
  const kept = /^(save|remove)\b\s*(.*)$/i.exec(typed.trim());
  if (kept !== null) return linesToKeep(kept[1]?.toLowerCase() === 'save', kept[2] ?? '', saved);
  const found = choicesFor(typed, shown, { nameOf, now, people, choices });
  return found.map(({ key, kind, label, isOn, change }): Line => ({ key, kind, label, isOn, run: () => { sift(change); if (change.filters === shown.filters) setWorkspace({ notice: `At most ${mostFilters} filters hold at once. Take one away first.` }); close(); } }));
};

export const SiftPanel = () => {
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const lines = useLines(typed);
  /** Whoever enters the word first goes on with the name. */
  const enter = (): void => {
    const line = lines[at];
    if (line) line.run();
    else if (/^save$/i.test(typed.trim())) setTyped(`${typed.trim()} `);
  };
  const onKey = (event: KeyboardEvent): void => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by === undefined && event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    if (event.key === 'Escape') return close();
    if (by === undefined) return event.repeat ? undefined : enter();
    const next = (at + by + lines.length) % Math.max(1, lines.length);
    setAt(next);
    document.getElementById(`sift-${next}`)?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <div className={styles.panel} role="dialog" aria-label="Narrow, sort or group the queue">
      <input ref={focusAtOnce} className={styles.query} role="combobox" aria-expanded={lines.length > 0} aria-controls="sift-lines" aria-activedescendant={lines.length > 0 ? `sift-${at}` : undefined} aria-label="Narrow, sort or group by" placeholder="Narrow, sort, group, save" value={typed} onKeyDown={onKey} onBlur={() => setWorkspace({ isSifting: false })} onChange={(event) => { setTyped(event.target.value); setAt(0); }} />
      <div id="sift-lines" className={styles.lines} role="listbox" aria-label="What to narrow, sort or group by">
        {lines.map(({ key, kind, label, isOn, run }, index) => (
          <button key={key} id={`sift-${index}`} type="button" role="option" tabIndex={-1} aria-selected={index === at} className={styles.line} onMouseDown={(event) => event.preventDefault()} onClick={run}>
            <span className={styles.kind}>{kind}</span>
            <span className={styles.label}><Seen text={label} /></span>
            {isOn && <span className={styles.on}>on</span>}
          </button>
        ))}
      </div>
      <div className={styles.full}><FullList rows={lines} most={mostChoices} which="first" /></div>
      {lines.length === 0 && <p className={styles.none}>{/^save\b/i.test(typed.trim()) ? 'Type the name to save this view under.' : 'Nothing has these words.'}</p>}
      <p className={styles.help}>“save” and a name keeps this view, “remove” and a name takes one away; a date and time, 14/04/2026 12:00, gives due and received.</p>
    </div>
  );
};
