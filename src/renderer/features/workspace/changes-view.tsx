/** A plain difference: field by field, what went struck through and what came underlined, never by colour alone. */
import { textDifference } from './text-difference.ts';
import type { FieldChange } from './version-difference.ts';
import styles from './incident.module.css';

const Pieces = ({ change }: { readonly change: FieldChange }) => (
  <>
    {textDifference(change.before, change.after).map((piece, at) =>
      piece.kind === 'removed' ? <del key={at}>{piece.text}</del> : piece.kind === 'added' ? <ins key={at}>{piece.text}</ins> : <span key={at}>{piece.text}</span>,
    )}
  </>
);

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
