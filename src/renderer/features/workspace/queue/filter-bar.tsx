/** One line over the queue: what it is narrowed by as chips, and the field for typed text. Backspace in the empty field takes the last chip away. */
import { use, useEffect, useState, type KeyboardEvent } from 'react';
import { isDecidedView } from '../../../../shared/ipc/queries.ts';
import { useNow } from '../../../data/now.ts';
import { usePersonName } from '../../../data/use-session.ts';
import { Seen } from '../../../record/seen.tsx';
import { Chips, type Chip } from '../../../ui/chips.tsx';
import { keepFocus } from '../../../ui/keep-focus.ts';
import { KeyWords } from '../../../ui/key.tsx';
import type { Shown } from './queue-list.ts';
import { filterWords, groupNames, sortNames, type Names } from './sift-words.ts';
import { SiftPanel } from './sift-panel.tsx';
import styles from '../../../ui/sift.module.css';
import { setWorkspace, shownNow, sift, useShown, useWorkspace } from '../workspace.ts';

type Narrowed = { readonly words: string; readonly without: Partial<Shown> };

/** In the order in which Backspace takes them away, the last first. */
const narrowedBy = (shown: Shown, names: Names): readonly Narrowed[] => [
  ...shown.filters.map((filter, at): Narrowed => ({ words: filterWords(filter, names), without: { filters: shown.filters.toSpliced(at, 1) } })),
  ...(shown.sort === 'risk' || isDecidedView(shown.view) ? [] : [{ words: sortNames[shown.sort], without: { sort: 'risk' as const } }]),
  ...(shown.group === null || isDecidedView(shown.view) ? [] : [{ words: groupNames[shown.group], without: { group: null } }]),
];

const pauseMs = 120;

type Typed = { readonly typed: string; readonly type: (text: string) => void; readonly settle: (text?: string) => void };

/** Typing is never waited for: the list follows when the fingers rest, and at once when they leave, so that the next key is the new list's. */
const useTyped = (): Typed => {
  const filter = useWorkspace((state) => state.filter);
  const [typed, type] = useState<string | null>(null);
  const settle = (text = typed): void => {
    if (text === null) return;
    setWorkspace({ filter: text });
    type(null);
  };
  useEffect(() => {
    if (typed === null) return undefined;
    const waiting = setTimeout(settle, pauseMs);
    return () => clearTimeout(waiting);
  });
  return { typed: typed ?? filter, type, settle };
};

const openSift = (): void => setWorkspace({ isSifting: true });

/** As many as the line has room for. */
const mostChips = 2;

export const FilterBar = () => {
  const shown = useShown();
  const isSifting = useWorkspace((state) => state.isSifting);
  const narrowed = narrowedBy(shown, { nameOf: usePersonName(), now: useNow() });
  const { typed, type, settle } = useTyped();
  const keyOf = use(KeyWords);
  const typeKey = keyOf('queue-filter');
  const onKey = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'Backspace' && typed === '' && !event.repeat) {
      const last = narrowed.at(-1);
      if (last) sift(last.without);
    }
    // Leaving the field settles what was typed: it is emptied after that.
    if (event.key === 'Escape' || event.key === 'Enter') event.currentTarget.blur();
    if (event.key === 'Escape') settle('');
  };
  return (
    <div className={styles.bar}>
      <div className={styles.filter}>
        <Chips chips={narrowed.map(({ words, without }): Chip => ({ words, shown: <Seen text={words} />, onTake: () => sift(without) }))} most={mostChips} />
        <input
          className={styles.typed}
          type="search"
          data-queue-filter=""
          aria-label="Filter the queue by reference, opening code or qualifier"
          placeholder={typeKey === null ? 'Filter' : `Filter  ${typeKey}`}
          value={typed}
          onChange={(event) => type(event.target.value)}
          onFocus={(event) => event.target.select()}
          onBlur={() => settle()}
          onKeyDown={onKey}
        />
        <button type="button" className={styles.more} aria-expanded={isSifting} onMouseDown={keepFocus} onClick={() => (isSifting ? setWorkspace({ isSifting: false }) : openSift())} title="Narrow, sort or group">
          <span className={narrowed.length === 0 ? undefined : styles.unseen}>Sift</span> <kbd aria-hidden="true">{keyOf('queue-sift')}</kbd>
        </button>
      </div>
      {isSifting && <SiftPanel key={JSON.stringify(shownNow().view)} />}
    </div>
  );
};
