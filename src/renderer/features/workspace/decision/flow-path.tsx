/** The flowchart of page 11, box by box: what is answered folds to a line, the next question stands open, the rest waits. */
import { useEffect, useRef, type Ref } from 'react';
import { citation } from '../../../../shared/rules/cite.ts';
import { basisOf, flowchart, type Gate, type YesNo } from '../../../../shared/rules/recording/flowchart.ts';
import { Button } from '../../../ui/button.tsx';
import styles from './decision.module.css';
import { answerQuestion, choose } from './choose-answer.ts';
import { chooseByPath, progressOf, reopen, victimOf } from './edit-draft.ts';
import { useAllegation } from './form-context.ts';

const pages = (gate: Gate): string => `p${gate.cites.map((cite) => cite.page).join(', ')}`;
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

/** For whoever has read enough to say all that is open at once. */
const AtOnce = ({ gate, onChoose }: { readonly gate: Gate; readonly onChoose: (kind: 'record' | 'no-crime') => void }) => (
  <p className={styles.atOnce}>
    At once: <Button kind="quiet" command="answer-record" onPress={() => onChoose('record')}>Record</Button>
    {(gate.box === 'F1' || gate.box === 'F2') && <Button kind="quiet" command="answer-none" onPress={() => onChoose('no-crime')}>Not a crime</Button>}
  </p>
);

type OpenGate = { readonly gate: Gate; readonly place: Ref<HTMLLIElement>; readonly onAnswer: (answer: YesNo) => void; readonly onChoose: (kind: 'record' | 'no-crime') => void };

const Open = ({ gate, place, onAnswer, onChoose }: OpenGate) => (
  <li className={styles.openBox} aria-current="step" ref={place}>
    <p className={styles.question}>
      <span className={styles.box}>{gate.box}</span>
      <span>{gate.question}</span>
    </p>
    <p className={styles.help}>{gate.help}</p>
    <p className={styles.answers}>
      <Button onPress={() => onAnswer('yes')} command="answer-yes">Yes</Button>
      <Button onPress={() => onAnswer('no')} command="answer-no">No</Button>
      <span className={styles.cite} title={sources(gate)}>{gate.cites.map(citation).at(-1)?.replace('Crime Recording Rules', 'CRR')}</span>
    </p>
    <AtOnce gate={gate} onChoose={onChoose} />
  </li>
);

/** The line that is to be read next comes into sight by itself: the open question, or the answer. */
const useInSight = (steps: number) => {
  const end = useRef<HTMLLIElement>(null);
  const before = useRef(steps);
  useEffect(() => {
    if (steps === before.current) return;
    before.current = steps;
    const next = end.current ?? document.querySelector('[data-answer]');
    next?.scrollIntoView({ block: 'nearest' });
  }, [steps]);
  return end;
};

export const FlowPath = () => {
  const { allegation, at, edit, file } = useAllegation();
  const open = useInSight(allegation.path.length);
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
        {progress.at === 'question' && !allegation.asReported && <Open gate={progress.gate} place={open} onAnswer={(answer) => answerQuestion(file.id, answer)} onChoose={(kind) => choose(file.id, kind)} />}
        {waiting.length > 0 && !allegation.asReported && (
          <li className={styles.waiting}>Then {waiting.map((gate) => gate.box).join(', ')} as far as needed</li>
        )}
      </ol>
    </section>
  );
};
