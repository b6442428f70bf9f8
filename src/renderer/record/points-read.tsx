/** Points to prove as they were judged, each with its words; and the candidates that failed, each with what failed it. */
import type { Catalogue } from '../../shared/domain/offence-catalogue.ts';
import type { Point, Rejected } from '../../shared/domain/point.ts';
import { offenceCode, pointStateNames } from './answer-words.ts';
import styles from './points-read.module.css';

export const PointsRead = ({ offence, points }: { readonly offence: string; readonly points: readonly Point[] }) =>
  points.length > 0 && (
    <section className={styles.points} aria-label={`Points to prove, ${offence}`}>
      <h4>Points to prove, {offence}</h4>
      <ol>
        {points.map(({ element, page, state, words }) => (
          <li key={element}>
            <span>{element} <span className={styles.cite}>{page === null ? 'entered, not signed' : `p${page}`}</span></span>
            <b data-state={state}>{pointStateNames[state]}</b>
            {words !== null && <q>{words.text}</q>}
          </li>
        ))}
      </ol>
    </section>
  );

export const RejectedRead = ({ rejected, catalogue }: { readonly rejected: readonly Rejected[]; readonly catalogue: Catalogue | null }) =>
  rejected.length > 0 && (
    <section className={styles.points} aria-label="Considered and rejected">
      <h4>Considered and rejected</h4>
      <ul>
        {rejected.map(({ offence, element, why }, at) => (
          <li key={at}>
            <span>{offenceCode(catalogue, offence)}</span>
            <span className={styles.failed}>Failed: {element}. {why}</span>
          </li>
        ))}
      </ul>
    </section>
  );
