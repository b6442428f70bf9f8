/** Pieces of a text as they are drawn: marked, pointed at, covered or named. */
import type { ReactNode } from 'react';
import type { Passage } from '../../shared/lexicon/passages.ts';
import { uncover, useCare, useUncovered } from '../data/care.ts';
import { Key } from '../ui/key.tsx';
import styles from './read-text.module.css';
import { HiddenMark } from './seen.tsx';
import { stretchesOf, type Paragraph, type Piece } from './text-pieces.ts';

/** What the words point to is said under the letter, below the text. */
const Pointed = ({ points, children }: { readonly points: Piece['points']; readonly children: ReactNode }) =>
  points === null ? (
    children
  ) : (
    <span className={styles.pointed} title={points.about} data-points={points.letter}>
      {children}
      {points.ends && <sup className={styles.letter} aria-label={points.about}>{points.letter}</sup>}
    </span>
  );

const spoken = (label: string): string => (/^\D/.test(label) ? `evidence ${label.slice(1)}` : `element ${label}`);

const PieceRead = ({ piece }: { readonly piece: Piece }) => {
  const text = <Pointed points={piece.points}>{piece.hidden === null ? <span data-from={piece.from}>{piece.text}</span> : <HiddenMark hidden={piece.hidden} />}</Pointed>;
  if (!piece.isMarked && !piece.isPicked) return text;
  return (
    <mark className={styles.mark} data-picked={piece.isPicked || undefined}>
      {text}
      {piece.ends.length > 0 && <sup className={styles.number} aria-label={piece.ends.map(spoken).join(', ')}>{piece.ends.join(' ')}</sup>}
    </mark>
  );
};

/** Blurred, and unread by whatever reads aloud, until it is asked for; what it is about is said first. Nothing waits for it. */
const Cover = ({ id, passage, isStill, children }: { readonly id: string; readonly passage: Passage; readonly isStill: boolean; readonly children: ReactNode }) => {
  const covers = useCare((state) => state.covers);
  const isUncovered = useUncovered(({ all, one }) => all || one.has(id));
  if (!covers || isUncovered) return <span data-passage="">{children}</span>;
  return (
    <>
      {isStill ? (
        <span className={styles.uncover}>{passage.about}</span>
      ) : (
        <button type="button" className={styles.uncover} aria-label={`Show the passage about ${passage.about}`} onClick={() => uncover(id)}>
          {passage.about}: show <Key of="passages-show" />
        </button>
      )}
      <span className={styles.covered} data-passage="" aria-hidden="true">{children}</span>
    </>
  );
};

/** `where`: tells the passages of one text from those of another. `isStill`: part of something that is pressed itself, in which nothing is uncovered. */
export const PiecesRead = ({ paragraph, where, isStill = false }: { readonly paragraph: Paragraph; readonly where: string; readonly isStill?: boolean }) =>
  stretchesOf(paragraph).map(({ passage, pieces }, at) => {
    const drawn = pieces.map((piece) => <PieceRead key={piece.from} piece={piece} />);
    return passage === null ? drawn : <Cover key={`p${at}`} id={`${where} ${passage.from}`} passage={passage} isStill={isStill}>{drawn}</Cover>;
  });
