/** The narrative, to be read and to be marked: what the elements of the decision rest on stands highlighted with their numbers. */
import { useEffect, type KeyboardEvent, type ReactNode } from 'react';
import styles from './narrative.module.css';
import { narrativePieces, type Mark, type Piece, type Pointer } from './narrative-pieces.ts';
import { endPicking, markWords } from './mark-words.ts';
import { setMarking, useMarking } from './marking.ts';
import { draggedRange } from './dragged-range.ts';
import { pick, rangeOf, wholeWords } from './word-range.ts';

/** What the words point to is said under the letter, below the text. */
export const Pointed = ({ points, children }: { readonly points: Piece['points']; readonly children: ReactNode }) =>
  points === null ? (
    children
  ) : (
    <span className={styles.pointed} title={points.about} data-points={points.letter}>
      {children}
      {points.ends && <sup className={styles.letter} aria-label={points.about}>{points.letter}</sup>}
    </span>
  );

const PieceText = ({ piece }: { readonly piece: Piece }) => {
  const text = (
    <Pointed points={piece.points}>
      <span data-from={piece.from}>{piece.text}</span>
    </Pointed>
  );
  if (!piece.isMarked && !piece.isPicked) return text;
  return (
    <mark className={styles.mark} data-picked={piece.isPicked || undefined}>
      {text}
      {piece.ends.length > 0 && <sup className={styles.number} aria-label={`element ${piece.ends.join(', ')}`}>{piece.ends.join(' ')}</sup>}
    </mark>
  );
};

type Props = { readonly incident: string; readonly text: string; readonly marks: readonly Mark[]; readonly pointers: readonly Pointer[] };

export const Narrative = ({ incident, text, marks, pointers }: Props) => {
  const picked = useMarking((state) => state.picked);
  // Words picked here are no words of the next incident, or of the next version.
  useEffect(() => () => setMarking({ picked: null, dragged: null }), [incident, text]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (picked === null || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = pick(text, picked, event.key, event.shiftKey);
    if (next) setMarking({ picked: next });
    else if (event.key === 'Enter') markWords(incident);
    else if (event.key === 'Escape') endPicking();
    else return;
    event.preventDefault();
  };
  const onMouseUp = (event: { readonly currentTarget: HTMLElement }): void => {
    const dragged = draggedRange(event.currentTarget);
    setMarking({ dragged: dragged && wholeWords(text, dragged), picked: null });
  };
  return (
    <div className={styles.narrative} data-narrative="" tabIndex={picked === null ? -1 : 0} role="textbox" aria-readonly="true" aria-multiline="true" aria-label="Narrative" onKeyDown={onKeyDown} onMouseUp={onMouseUp}>
      {narrativePieces(text, marks, picked && rangeOf(text, picked), pointers).map((paragraph) => (
        <p key={paragraph.from}>{paragraph.pieces.map((piece) => <PieceText key={piece.from} piece={piece} />)}</p>
      ))}
    </div>
  );
};
