/** A plain difference: field by field, what went struck through and what came underlined, never by colour alone. */
import { ReadLine } from '../../../record/read-line.tsx';
import { textDifference } from './text-difference.ts';
import type { FieldChange } from './version-difference.ts';
import styles from './incident.module.css';

/** How much of what stayed the same is kept beside a change, in characters. */
const around = 90;

/** What stayed the same is shortened to its ends: the difference is what is read. */
const shortened = (text: string, isFirst: boolean, isLast: boolean): string => {
  if (text.length <= 2 * around + 20) return text;
  const head = isFirst ? '' : text.slice(0, around).replace(/\S*$/, '');
  const tail = isLast ? '' : text.slice(-around).replace(/^\S*/, '');
  return `${head} … ${tail}`;
};

const Pieces = ({ change }: { readonly change: FieldChange }) => {
  const read = (text: string, at: number) => <ReadLine text={text} where={`${change.field} ${at}`} />;
  const pieces = textDifference(change.before, change.after);
  return pieces.map((piece, at) => {
    if (piece.kind === 'removed') return <del key={at}>{read(piece.text, at)}</del>;
    if (piece.kind === 'added') return <ins key={at}>{read(piece.text, at)}</ins>;
    return <span key={at}>{read(shortened(piece.text, at === 0, at === pieces.length - 1), at)}</span>;
  });
};

export const ChangesView = ({ changes, none }: { readonly changes: readonly FieldChange[]; readonly none: string }) =>
  changes.length === 0 ? (
    <p className={styles.quiet}>{none}</p>
  ) : (
    <dl className={styles.changes}>
      {changes.map((change) => (
        <div key={change.field}>
          <dt>{change.field}</dt>
          <dd><Pieces change={change} /></dd>
        </div>
      ))}
    </dl>
  );
