/** An answer that is typed: a number, a day, a name, several names. Enter tells it. */
import { useState } from 'react';
import type { Question } from '../../../../shared/rules/facts/question.ts';
import { TextField } from '../../../ui/field.tsx';
import { Button } from '../../../ui/button.tsx';
import { dayPattern, momentPattern } from '../../../ui/local-time.ts';
import { focusForm } from '../decision/focus-field.ts';
import styles from './facts.module.css';
import { readTyped } from './typed-answer.ts';
import { begunOf, typeAnswer, useTelling } from './telling.ts';

type Kind = Question['answers']['kind'];

const placeholders: Readonly<Partial<Record<Kind, string>>> = { count: 'A number', date: dayPattern, moment: momentPattern, names: 'A1 A2', name: 'A1' };

export const TypedAnswer = ({ question, onTell }: { readonly question: Question; readonly onTell: (value: unknown) => void }) => {
  const text = begunOf(useTelling(), question).typed;
  const [tried, setTried] = useState(false);
  const { kind } = question.answers;
  const read = readTyped(kind, text);
  const submit = (): void => {
    if ('value' in read) {
      onTell(read.value);
      focusForm();
    }
    else setTried(true);
  };
  return (
    <form
      className={styles.typed}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <TextField label={question.text} isLabelHidden path="facts.question" value={text} placeholder={placeholders[kind] ?? ''} problem={tried && 'problem' in read ? read.problem : null} onChange={(typed) => typeAnswer(question, typed)} />
      <Button type="submit">Tell</Button>
    </form>
  );
};
