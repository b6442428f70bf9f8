/** A narrative to read: with the words a decision rests on, in the version it was made on. */
import type { Passage } from '../../shared/lexicon/passages.ts';
import { Folded } from './folded.tsx';
import { PiecesRead } from './pieces-read.tsx';
import styles from './read-text.module.css';
import { textPieces, type Mark } from './text-pieces.ts';

type Props = { readonly text: string; readonly where: string; readonly marks: readonly Mark[]; readonly passages: readonly Passage[] };

export const ReadText = ({ text, where, marks, passages }: Props) => (
  <div className={styles.text}>
    <Folded text={text}>{(shown) => textPieces(shown, { marks, passages }).map((paragraph) => <p key={paragraph.from}><PiecesRead paragraph={paragraph} where={where} /></p>)}</Folded>
  </div>
);
