/** A line of text from a report as it is: what is not seen in it stands under its name, and what is read from right to left moves nothing around it. */
import { readsRightToLeft, visiblePieces, type Hidden } from '../../shared/domain/hidden-characters.ts';
import styles from './read-text.module.css';

export const HiddenMark = ({ hidden }: { readonly hidden: Hidden }) => (
  <span className={styles.hidden} role="img" aria-label={hidden.name} title={hidden.name} data-label={hidden.label} />
);

export const Seen = ({ text }: { readonly text: string }) => {
  const pieces = visiblePieces(text);
  const [only] = pieces;
  if (pieces.length <= 1 && (only === undefined || only.hidden === null) && !readsRightToLeft(text)) return text;
  return <bdi>{pieces.map((piece) => (piece.hidden === null ? piece.text : <HiddenMark key={piece.from} hidden={piece.hidden} />))}</bdi>;
};
