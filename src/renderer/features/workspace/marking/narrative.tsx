/** The narrative, to be read and to be marked: what the decision rests on stands highlighted with its numbers. */
import { useEffect, type KeyboardEvent } from 'react';
import type { Passage } from '../../../../shared/lexicon/passages.ts';
import { Folded } from '../../../record/folded.tsx';
import { PiecesRead } from '../../../record/pieces-read.tsx';
import { textPieces, type Mark, type Pointer } from '../../../record/text-pieces.ts';
import styles from './narrative.module.css';
import { endPicking, markWords } from './mark-words.ts';
import { setMarking, useMarking } from './marking.ts';
import { draggedRange } from './dragged-range.ts';
import { pick, rangeOf, wholeWords } from './word-range.ts';

type Props = { readonly incident: string; readonly text: string; readonly marks: readonly Mark[]; readonly pointers: readonly Pointer[]; readonly passages: readonly Passage[] };

/** What is shown of it: only that can be picked. */
const Shown = ({ incident, text, marks, pointers, passages }: Props) => {
  const picked = useMarking((state) => state.picked);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (picked === null || event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
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
    <div className={styles.shown} data-narrative="" tabIndex={picked === null ? -1 : 0} role="textbox" aria-readonly="true" aria-multiline="true" aria-label="Narrative" onKeyDown={onKeyDown} onMouseUp={onMouseUp}>
      {textPieces(text, { marks, picked: picked && rangeOf(text, picked), pointers, passages }).map((paragraph) => (
        <p key={paragraph.from}><PiecesRead paragraph={paragraph} where={incident} /></p>
      ))}
    </div>
  );
};

export const Narrative = (props: Props) => {
  const { incident, text } = props;
  // Words picked here are no words of the next incident, or of the next version.
  useEffect(() => () => setMarking({ picked: null, dragged: null }), [incident, text]);
  return (
    <div className={styles.narrative}>
      <Folded text={text}>{(shown) => <Shown {...props} text={shown} />}</Folded>
    </div>
  );
};
