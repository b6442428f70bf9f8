/** The fields of the decision form: each knows the path of what it edits and says what the check found wrong with it. */
import { memo, use, useId, useState } from 'react';
import { Checkbox } from 'react-aria-components';
import type { FieldProblem } from '../../../../shared/ipc/result.ts';
import { Choice as UiChoice, Problem, TextArea, TextField, type AreaProps, type ChoiceProps, type TextProps } from '../../../ui/field.tsx';
import { useLatest } from '../../../ui/latest.ts';
import { localTimeWords, readLocalTime, momentPattern } from '../../../ui/local-time.ts';
import styles from './fields.module.css';
import { FormContext } from './form-context.ts';
import { problemsAt } from './draft-problems.ts';

export { Problem, Segments } from '../../../ui/field.tsx';

/** Outside the decision form a small form hands its own problem in. */
type Given = { readonly problem?: FieldProblem | null | undefined };

const useShownProblem = (path: string | undefined, isEmpty: boolean, given: FieldProblem | null | undefined): FieldProblem | null => {
  const form = use(FormContext);
  if (given !== undefined) return given;
  if (form === null || path === undefined) return null;
  const found = problemsAt(form.problems, path)[0] ?? null;
  return found !== null && (form.tried || !isEmpty) ? found : null;
};

type OfForm<P> = Omit<P, 'problem' | 'path'> & Given & { readonly path: string };

/** `isQuiet`: what is wrong with it is said elsewhere. */
export const TextLine = ({ problem, isQuiet = false, ...field }: OfForm<TextProps> & { readonly isQuiet?: boolean }) => {
  const shown = useShownProblem(field.path, field.value === '', problem);
  return <TextField {...field} problem={isQuiet ? null : shown} />;
};

export const Prose = ({ problem, ...field }: OfForm<AreaProps>) => <TextArea {...field} problem={useShownProblem(field.path, field.value === '', problem)} />;

export const Choice = <T extends string>({ problem, ...field }: OfForm<ChoiceProps<T>>) => <UiChoice {...field} problem={useShownProblem(field.path, field.value === '', problem)} />;

/**
 * Date and time as they are written here, day first whatever the machine is set to; kept as a moment. What is typed stays
 * as typed until the field is left; while it cannot be read, no moment is kept, so the check refuses it.
 */
export const Moment = ({ value, onChange, problem, ...field }: OfForm<TextProps>) => {
  const [typed, setTyped] = useState<string | null>(null);
  const read = typed === null ? null : readLocalTime(typed);
  const shown = useShownProblem(field.path, value === '', problem);
  const type = (text: string): void => {
    const time = readLocalTime(text);
    setTyped(text);
    onChange(time.kind === 'read' ? time.instant : '');
  };
  return (
    <TextField
      {...field}
      placeholder={momentPattern}
      value={typed ?? localTimeWords(value)}
      problem={read?.kind === 'wrong' ? read.problem : shown}
      onChange={type}
      onBlur={() => { if (read?.kind !== 'wrong') setTyped(null); }}
    />
  );
};

type TickProps = Given & { readonly label: string; readonly path?: string; readonly hint?: string; readonly isSuggested?: boolean; readonly value: boolean; readonly onChange: (value: boolean) => void };

type TickBoxProps = Pick<TickProps, 'label' | 'value' | 'onChange'> & { readonly isSuggested: boolean; readonly isInvalid: boolean; readonly describedBy: string | undefined };

/** There are many of these, and none of them changes while a sentence is typed. */
const TickBox = memo(({ label, isSuggested, value, isInvalid, describedBy, onChange }: TickBoxProps) => (
  <Checkbox className={styles.tick ?? ''} isSelected={value} onChange={onChange} isInvalid={isInvalid} {...(describedBy === undefined ? {} : { 'aria-describedby': describedBy })}>
    <span className={styles.tickBox} aria-hidden="true" />
    <span>{label}{isSuggested && <span className={styles.suggested}> to consider</span>}</span>
  </Checkbox>
));

/** By keyboard there is no hovering, so the hint stands at the tick while it has the focus; the description reads it aloud. */
export const Tick = ({ label, path, hint, isSuggested = false, value, onChange, problem: given }: TickProps) => {
  const problem = useShownProblem(path, !value, given);
  const id = useId();
  return (
    <div className={styles.tickPlace} data-field={path} title={hint}>
      <TickBox label={label} isSuggested={isSuggested} value={value} isInvalid={problem !== null} describedBy={hint === undefined ? undefined : id} onChange={useLatest(onChange)} />
      {hint !== undefined && <p id={id} className={styles.hint}>{hint}</p>}
      <Problem problem={problem} />
    </div>
  );
};
