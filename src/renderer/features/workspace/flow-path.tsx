/** The flowchart of page 11, box by box: what is answered folds to a line, the next question stands open, the rest waits. */
import { citation } from '../../../shared/rules/cite.ts';
import { basisOf, flowchart, type Gate, type YesNo } from '../../../shared/rules/recording/flowchart.ts';
import { Button } from './button.tsx';
import styles from './decision.module.css';
import { answerOpen, chooseByPath, progressOf, reopen, victimOf } from './edit-draft.ts';
import { useAllegation } from './form-context.ts';

const pages = (gate: Gate): string => gate.cites.map((cite) => `p${cite.page}`).join(', ');
const sources = (gate: Gate): string => gate.cites.map(citation).join('\n');

const Answered = ({ gate, answer, onReopen }: { readonly gate: Gate; readonly answer: YesNo; readonly onReopen: () => void }) => (
  <li>
    <button type="button" className={styles.answered} onClick={onReopen} title={`Answer ${gate.box} again`}>
      <span className={styles.box}>{gate.box}</span>
      <span className={styles.short}>{gate.short}</span>
      <span className={styles.yesNo} data-leaves={answer === gate.leavesOn || undefined}>{answer === 'yes' ? 'Yes' : 'No'}</span>
      <span className={styles.cite} title={sources(gate)}>{pages(gate)}</span>
    </button>
  </li>
);

const Open = ({ gate, onAnswer }: { readonly gate: Gate; readonly onAnswer: (answer: YesNo) => void }) => (
  <li className={styles.openBox} aria-current="step">
    <p className={styles.question}>
      <span className={styles.box}>{gate.box}</span>
      {gate.question}
    </p>
    <p className={styles.help}>{gate.help}</p>
    <p className={styles.answers}>
      <Button onPress={() => onAnswer('yes')} hint="y">Yes</Button>
      <Button onPress={() => onAnswer('no')} hint="n">No</Button>
      <span className={styles.cite} title={sources(gate)}>{gate.cites.map(citation).at(-1)?.replace('Crime Recording Rules', 'CRR')}</span>
    </p>
  </li>
);

export const FlowPath = () => {
  const { allegation, at, edit } = useAllegation();
  const gates = flowchart(basisOf(victimOf(allegation)));
  const progress = progressOf(allegation);
  const waiting = progress.at === 'question' ? gates.slice(gates.indexOf(progress.gate) + 1) : [];
  return (
    <section className={styles.flow} data-field={`${at}.path`} aria-label="Flowchart">
      <ol>
        {allegation.path.map((step, index) => {
          const gate = gates[index];
          return gate && <Answered key={step.box} gate={gate} answer={step.answer} onReopen={() => edit('path', (before) => chooseByPath(reopen(index)(before)))} />;
        })}
        {progress.at === 'question' && !allegation.asReported && <Open gate={progress.gate} onAnswer={(answer) => edit('path', answerOpen(answer))} />}
        {waiting.length > 0 && !allegation.asReported && (
          <li className={styles.waiting}>Then {waiting.map((gate) => gate.box).join(', ')} as far as needed</li>
        )}
      </ol>
    </section>
  );
};
