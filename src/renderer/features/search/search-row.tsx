/** One incident that was found: its reference, what it was opened as, where it stands, and the words it was found by. */
import { useMemo } from 'react';
import type { SearchRow } from '../../../shared/ipc/search-shapes.ts';
import type { FoundIn, FoundPart } from '../../../shared/search/found-in-version.ts';
import { stateNames } from '../../../shared/triage/status.ts';
import { noteCopied } from '../../data/note-copied.ts';
import { dayWords, momentWords } from '../../data/time-words.ts';
import { ReadLine } from '../../record/read-line.tsx';
import styles from './search.module.css';

const partNames: Readonly<Record<FoundPart, string>> = { reference: 'Reference', person: 'Person', place: 'Place', report: 'Report', log: 'Log', code: 'Code' };

/** Text with places marked in it: always text, whatever it looks like, and covered as the report is. */
const Marked = ({ text, marks }: Pick<FoundIn, 'text' | 'marks'>) => (
  <bdi><ReadLine text={text} where="search" marks={useMemo(() => marks.map((mark) => ({ ...mark, label: null })), [marks])} isStill /></bdi>
);

const reportedWords = ({ receivedAt, precision }: SearchRow, now: string | null): string =>
  receivedAt === null ? 'day not known' : precision === 'minute' ? momentWords(receivedAt, now) : dayWords(receivedAt);

type Props = { readonly row: SearchRow; readonly now: string | null; readonly id: string; readonly isAt: boolean; readonly onOpen: () => void };

export const SearchOption = ({ row, now, id, isAt, onOpen }: Props) => (
  <button id={id} type="button" role="option" tabIndex={-1} aria-selected={isAt} className={styles.option} onClick={onOpen} onCopy={() => void noteCopied(row.incident)}>
    <span className={styles.line}>
      <span className={styles.ref}>{row.ref}</span>
      <span className={styles.code}>{row.openingCode ?? 'No opening code'}</span>
      <span className={styles.state}>{stateNames[row.state]}</span>
      <span className={styles.when}>{reportedWords(row, now)}</span>
    </span>
    {row.found.map(({ part, text, marks }) => (
      <span key={part + text} className={styles.found}>
        <span className={styles.part}>{partNames[part]}</span>
        <Marked text={text} marks={marks} />
      </span>
    ))}
    {row.earlier !== null && <span className={styles.earlier}>Only version {row.earlier} says so; a later one changed it.</span>}
  </button>
);
