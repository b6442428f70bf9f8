/** What the words of a report that waits for its answers point to, under them, each with its page and the letter it has in the text. */
import type { IncidentFile } from '../../../../shared/ipc/queries.ts';
import { CitedPages } from '../../../record/cited-pages.tsx';
import styles from './incident.module.css';
import { pointersOf } from './pointers.ts';

export const BearInMind = ({ file }: { readonly file: IncidentFile }) => {
  const { list } = pointersOf(file);
  if (list.length === 0) return null;
  return (
    <section className={styles.prompts} aria-label="To bear in mind">
      <ul>
        {list.map(({ id, letter, about, says, cite }) => (
          <li key={id}>
            <b><span className={styles.letter}>{letter}</span><span>{about}</span></b>
            <span>{says} <CitedPages cites={[cite]} /></span>
          </li>
        ))}
      </ul>
    </section>
  );
};
