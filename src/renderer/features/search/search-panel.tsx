/** Search in full: what is typed, the filters there are, and the incidents found, what was entered last first. */
import { use, useEffect, type KeyboardEvent } from 'react';
import { filters } from '../../../shared/search/read-search.ts';
import { useNow } from '../../data/now.ts';
import { Button } from '../../ui/button.tsx';
import { KeyWords } from '../../ui/key.tsx';
import { SearchOption } from './search-row.tsx';
import styles from './search.module.css';
import { setSearched, useSearched } from './store.ts';
import { useOpenOnceFound, useSearch, type Searched } from './use-search.ts';

const many = (n: number): string => n.toLocaleString('en-GB');

const pageOf = 25;
/** Fewer entries than these are taken up before anybody has read that they are not. */
const worthSaying = 50;

const Filters = ({ onPick }: { readonly onPick: (key: string) => void }) => (
  <dl className={styles.filters} aria-label="Filters">
    {filters.map(({ key, example, says }) => (
      <div key={key} className={styles.filter}>
        <dt>
          <button type="button" className={styles.example} onClick={() => onPick(key)}>{example}</button>
        </dt>
        <dd>{says}</dd>
      </div>
    ))}
  </dl>
);

/** What was left out, what is not taken up yet, how far was looked. */
const Notes = ({ answer }: Pick<Searched, 'answer'>) => {
  const { notes, lookedAt, behind } = answer ?? { notes: [], lookedAt: null, behind: 0 };
  const said = [
    ...notes,
    ...(lookedAt === null ? [] : [`Looked at the newest ${many(lookedAt)} matches; narrow it, or look further.`]),
    ...(behind > worthSaying ? [`The newest ${many(behind)} entries of the log cannot be searched yet; they are being taken up.`] : []),
  ];
  return said.length === 0 ? null : <div className={styles.notes} role="status">{said.map((sentence) => <p key={sentence}>{sentence}</p>)}</div>;
};

const countWords = ({ rows, more, isAsking }: Searched): string => {
  if (rows.length === 0) return isAsking ? 'Looking' : 'Nothing found. Words are found as they were written: try fewer of them, or another form of one.';
  return `${rows.length === 1 ? '1 incident' : `${many(rows.length)} incidents`}${more === null ? '' : ' and more'}, the last entered first`;
};

const focusAll = (input: HTMLInputElement | null): void => {
  input?.focus();
  input?.select();
};

/** Adds a filter to what is typed, ready for its value. */
const withFilter = (typed: string, key: string): string => `${typed}${typed === '' || typed.endsWith(' ') ? '' : ' '}${key}:`;

const typeOn = (typed: string): void => {
  setSearched({ typed, at: 0 });
  document.getElementById('search-typed')?.focus();
};

const finishWith = (offer: string): void => {
  const { typed } = useSearched.getState();
  typeOn(`${typed.replace(/\S+$/, '')}${offer} `);
};

const Offers = ({ offers }: { readonly offers: readonly string[] }) =>
  offers.length === 0 ? null : (
    <div className={styles.offers} role="group" aria-label="Go on with">
      {offers.map((offer) => <button key={offer} type="button" className={styles.example} onClick={() => finishWith(offer)}>{offer}</button>)}
    </div>
  );

export const SearchPanel = ({ onOpen }: { readonly onOpen: (incident: string) => void }) => {
  const { typed, at } = useSearched();
  const searched = useSearch(typed, pageOf);
  const { rows, answer, error, more } = searched;
  const now = useNow();
  const keyOf = use(KeyWords);

  const moveTo = (next: number): void => {
    setSearched({ at: next });
    document.getElementById(`found-${next}`)?.scrollIntoView({ block: 'nearest' });
    if (next >= rows.length - 3) more?.();
  };

  const open = (index: number): void => {
    const row = rows[index];
    setSearched({ at: index });
    if (row) onOpen(row.incident);
  };
  const openOnceFound = useOpenOnceFound(typed, searched, () => open(at));

  const onKey = (event: KeyboardEvent): void => {
    const by = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key];
    if (by !== undefined && rows.length > 0) {
      event.preventDefault();
      moveTo(Math.min(rows.length - 1, Math.max(0, at + by)));
    }
    if (event.key === 'Enter' && !event.repeat) openOnceFound();
  };

  const isShown = rows.length > 0;
  // Whoever comes back from an incident finds its row again.
  useEffect(() => {
    if (isShown) document.getElementById(`found-${useSearched.getState().at}`)?.scrollIntoView({ block: 'nearest' });
  }, [isShown]);
  return (
    <div className={styles.panel}>
      <input id="search-typed" ref={focusAll} className={styles.query} role="combobox" aria-expanded={isShown} aria-controls="found" aria-activedescendant={isShown ? `found-${at}` : undefined} aria-label="Search incidents" placeholder="Words, a name, a place, a reference" spellCheck={false} autoComplete="off" value={typed} onKeyDown={onKey} onChange={(event) => setSearched({ typed: event.target.value, at: 0 })} />
      {typed.trim() === '' && <Filters onPick={(key) => typeOn(withFilter(typed, key))} />}
      <Offers offers={answer?.offers ?? []} />
      <Notes answer={answer} />
      {error !== null && <p className={styles.wrong} role="alert">{error.message}</p>}
      {typed.trim() !== '' && error === null && <p className={styles.count} role="status">{countWords(searched)}</p>}
      <div className={styles.list} role="listbox" aria-label="Incidents found" id="found" hidden={!isShown}>
        {rows.map((row, index) => <SearchOption key={`${row.incident} ${row.earlier}`} row={row} now={now} id={`found-${index}`} isAt={index === at} onOpen={() => open(index)} />)}
      </div>
      {more !== null && <div className={styles.more}><Button kind="quiet" onPress={more}>{answer?.lookedAt === null ? 'Show more' : 'Look further'}</Button></div>}
      <p className={styles.foot}>{isShown && '↑ ↓ choose · Enter opens it to read · '}Esc goes back{keyOf('find') === null ? '' : ` · ${keyOf('find')} comes here again`}</p>
    </div>
  );
};
