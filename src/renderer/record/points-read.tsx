/** Points to prove as they were judged, each with its words; and the candidates that failed, each with what failed it. */
import { partialDateWords } from '../../shared/domain/partial-date.ts';
import type { Catalogue } from '../../shared/domain/offence-catalogue.ts';
import type { MarkedWords, Point, Rejected } from '../../shared/domain/point.ts';
import { offenceCode, pointStateNames } from './answer-words.ts';
import { useSignedPoints } from '../data/signed-points.ts';
import { evidenceLabel } from './decision-marks.ts';
import { ReadLine } from './read-line.tsx';
import styles from './points-read.module.css';

/** Where an element is from. */
const Source = ({ page, signed }: Pick<Point, 'page' | 'signed'>) => {
  const by = useSignedPoints().find(({ id }) => id === signed);
  const from = page !== null ? `p${page}` : by ? `signed by ${by.registrar}, ${partialDateWords(by.signedOn)}` : signed === null ? 'entered, not signed' : 'signed by the registrar';
  return <span className={styles.cite}>{from}</span>;
};

export const PointsRead = ({ offence, points }: { readonly offence: string; readonly points: readonly Point[] }) =>
  points.length > 0 && (
    <section className={styles.points} aria-label={`Points to prove, ${offence}`}>
      <h4>Points to prove, {offence}</h4>
      <ol>
        {points.map(({ element, page, signed, state, words }) => (
          <li key={element}>
            <span>{element} <Source page={page} signed={signed} /></span>
            <b data-state={state}>{pointStateNames[state]}</b>
            {words !== null && <q><ReadLine text={words.text} where={`point ${words.from}`} /></q>}
          </li>
        ))}
      </ol>
    </section>
  );

/** The words of the report that decided it, numbered as they are in the narrative. */
export const EvidenceRead = ({ evidence }: { readonly evidence: readonly MarkedWords[] }) =>
  evidence.length > 0 && (
    <section className={styles.points} aria-label="Words that decide it">
      <h4>Words that decide it</h4>
      <ol>
        {evidence.map((words, at) => (
          <li key={words.from} className={styles.decides}>
            <span className={styles.evidence}>{evidenceLabel(at)}</span>
            <q><ReadLine text={words.text} where={`evidence ${words.from}`} /></q>
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
