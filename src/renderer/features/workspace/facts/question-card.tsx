/** The one question that is asked now: its words, what it means, its answers with their keys. */
import { useCallback } from 'react';
import type { Question } from '../../../../shared/rules/facts/question.ts';
import type { ToldFacts } from '../../../../shared/rules/facts/told-facts.ts';
import { Button } from '../../../ui/button.tsx';
import { byWords } from '../../../ui/by-words.ts';
import { aboutWords, actWords, meaningWords, valueWords } from './fact-words.ts';
import styles from './facts.module.css';
import { FindField, type Found } from './find-field.tsx';
import { begunOf, hasMoreThanKeys, mostByKey, moveKeys, pick, putOff, tell, tellPicked, useTelling } from './telling.ts';
import { TypedAnswer } from './typed-answer-field.tsx';

type Asked = { readonly facts: ToldFacts; readonly question: Question; readonly onTell: (value: unknown) => void };

const Listed = ({ of, onTell, question }: { readonly of: readonly string[] } & Pick<Asked, 'onTell' | 'question'>) => {
  const find = useCallback((typed: string): readonly Found[] => byWords(of.map((value) => ({ id: value, name: valueWords(value), besides: '' })), typed, (each) => each), [of]);
  return <FindField label={question.text} isLabelHidden path="facts.question" placeholder="Words of the answer" nothing="No answer has these words." find={find} onTake={onTell} />;
};

const One = ({ of, onTell, question }: { readonly of: readonly string[] } & Pick<Asked, 'onTell' | 'question'>) =>
  of.length > mostByKey ? (
    <Listed of={of} question={question} onTell={onTell} />
  ) : (
    <ol className={styles.options}>
      {of.map((value, index) => (
        <li key={value}><Button command={`facts-${index + 1}`} onPress={() => onTell(value)}>{valueWords(value)}</Button></li>
      ))}
    </ol>
  );

const Several = ({ of, question }: { readonly of: readonly string[] } & Pick<Asked, 'question'>) => {
  const { picked, first } = begunOf(useTelling(), question);
  const isByKey = (index: number): boolean => index >= first && index < first + mostByKey;
  return (
    <>
      <ol className={styles.options}>
        {of.map((value, index) => (
          <li key={value}>
            <button type="button" className={styles.pick} role="checkbox" aria-checked={picked.includes(value)} onClick={() => pick(question, value)}>
              <span className={styles.pickBox} aria-hidden="true" />
              <span>{valueWords(value)}</span>
              {isByKey(index) && <kbd aria-hidden="true">{index - first + 1}</kbd>}
            </button>
          </li>
        ))}
      </ol>
      <p className={styles.yesNo}>
        <Button command="facts-picked" onPress={tellPicked}>{picked.length === 0 ? 'None of them' : picked.length === 1 ? 'That one' : `Those ${picked.length}`}</Button>
        {hasMoreThanKeys(question) && <Button kind="quiet" command="facts-more" onPress={() => moveKeys(question)}>Keys for {first + mostByKey < of.length ? 'the next' : 'the first'}</Button>}
      </p>
    </>
  );
};

/** In the course of which other act: the other acts, or its own name for none. */
const WhichAct = ({ facts, question, onTell }: Asked) => (
  <ol className={styles.options}>
    {facts.document.acts.filter(({ id }) => id !== question.id).map((act) => (
      <li key={act.id}><Button onPress={() => onTell(act.id)}>{actWords(act)}</Button></li>
    ))}
    <li><Button onPress={() => onTell(question.id)}>None of them</Button></li>
  </ol>
);

const Answers = (asked: Asked) => {
  const { question, onTell } = asked;
  const { answers } = question;
  switch (answers.kind) {
    case 'yes-no':
      return (
        <p className={styles.yesNo}>
          <Button command="facts-yes" onPress={() => onTell(true)}>Yes</Button>
          <Button command="facts-no" onPress={() => onTell(false)}>No</Button>
        </p>
      );
    case 'one':
      return <One of={answers.of} question={question} onTell={onTell} />;
    case 'several':
      return <Several of={answers.of} question={question} />;
    default:
      return question.fact === 'inCourseOf' ? <WhichAct {...asked} /> : <TypedAnswer key={question.at} question={question} onTell={onTell} />;
  }
};

/** Each question comes into sight by itself. */
const intoSight = (card: HTMLElement | null): void => card?.scrollIntoView({ block: 'nearest' });

export const QuestionCard = ({ incident, facts, question, more }: { readonly incident: string; readonly facts: ToldFacts; readonly question: Question; readonly more: number }) => (
  <section ref={intoSight} data-at={question.at} className={styles.question} aria-label="Asked now" aria-live="polite">
    <p className={styles.about}>{aboutWords(facts, question)}{more > 0 && <span> · {more} more asked now</span>}</p>
    <h3>{question.text}</h3>
    <Answers facts={facts} question={question} onTell={(value) => tell(incident, question.at, value)} />
    <p className={styles.meaning}>{meaningWords(question)}</p>
    <p className={styles.later}><Button kind="quiet" command="facts-later" onPress={() => putOff(question.at)}>Ask later</Button></p>
  </section>
);
