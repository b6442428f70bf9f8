/** The words of the report that decide this allegation, each as it stands there; a key marks more. */
import { Button } from '../../../ui/button.tsx';
import { evidenceLabel } from '../../../record/decision-marks.ts';
import { useMarking } from '../marking/marking.ts';
import { markWords } from '../marking/mark-words.ts';
import styles from './decision.module.css';
import { takeOutEvidence } from './edit-evidence.ts';
import { Problem } from './fields.tsx';
import { useAllegation, useProblem } from './form-context.ts';

export const EvidenceFields = () => {
  const { allegation, at, edit, file } = useAllegation();
  const path = `${at}.evidence`;
  const problem = useProblem(path, allegation.evidence.length === 0);
  const isForElement = useMarking(({ chosen }) => chosen !== null && chosen.incident === file.id);
  return (
    <section className={styles.evidence} data-field={path} aria-label="Words that decide it">
      <p className={styles.evidenceHead}>
        <span>Words that decide it</span>
        <Button kind="quiet" {...(isForElement ? {} : { command: 'decision-mark' })} onPress={() => markWords(file.id, 'allegation')}>Mark words</Button>
      </p>
      {allegation.evidence.length > 0 && (
        <ol>
          {allegation.evidence.map((words, index) => (
            <li key={words.from}>
              <span className={styles.evidenceNumber}>{evidenceLabel(index)}</span>
              <q>{words.text}</q>
              <Button kind="quiet" onPress={() => edit('evidence', takeOutEvidence(index))}>Take it out</Button>
            </li>
          ))}
        </ol>
      )}
      <Problem problem={problem} />
    </section>
  );
};
