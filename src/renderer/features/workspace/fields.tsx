/** The controls of the decision form: each knows the path of its field and says what is wrong with it beside itself. */
import { use, useId, useState, type ReactNode } from 'react';
import { Checkbox, Radio, RadioGroup, Label } from 'react-aria-components';
import type { FieldProblem } from '../../../shared/ipc/result.ts';
import { localTimeWords, readLocalTime, type LocalTime } from '../../ui/local-time.ts';
import styles from './controls.module.css';
import { FormContext } from './form-context.ts';
import { problemsAt } from './draft-problems.ts';

/** Outside the decision form a small form hands its own problem in. */
type Given = { readonly problem?: FieldProblem | null | undefined };

const useShownProblem = (path: string | undefined, isEmpty: boolean, given: FieldProblem | null | undefined): FieldProblem | null => {
  const form = use(FormContext);
  if (given !== undefined) return given;
  if (form === null || path === undefined) return null;
  const found = problemsAt(form.problems, path)[0] ?? null;
  return found !== null && (form.tried || !isEmpty) ? found : null;
};

export const Problem = ({ problem, id }: { readonly problem: FieldProblem | null; readonly id?: string }) =>
  problem && (
    <p className={styles.problem} id={id}>
      {problem.message}
      {problem.cite !== null && <span className={styles.problemCite}> {problem.cite}</span>}
    </p>
  );

type FieldProps = Given & {
  readonly label: string;
  readonly path: string;
  readonly isLabelHidden?: boolean;
  /** The problem is said elsewhere. */
  readonly isQuiet?: boolean;
};

type Shell = FieldProps & { readonly isEmpty: boolean; readonly children: (aria: { readonly id: string; readonly 'aria-invalid': boolean; readonly 'aria-describedby': string | undefined }) => ReactNode };

const Field = ({ label, path, isLabelHidden = false, isQuiet = false, isEmpty, problem: given, children }: Shell) => {
  const id = useId();
  const found = useShownProblem(path, isEmpty, given);
  const problem = isQuiet ? null : found;
  return (
    <div className={styles.field} data-field={path} data-invalid={problem !== null || undefined}>
      <label htmlFor={id} className={isLabelHidden ? styles.hidden : styles.label}>{label}</label>
      {children({ id, 'aria-invalid': problem !== null, 'aria-describedby': problem ? `${id}-problem` : undefined })}
      <Problem problem={problem} id={`${id}-problem`} />
    </div>
  );
};

type TextProps = FieldProps & { readonly value: string; readonly onChange: (value: string) => void; readonly placeholder?: string; readonly isMono?: boolean };

export const TextLine = ({ value, onChange, placeholder, isMono = false, ...field }: TextProps) => (
  <Field {...field} isEmpty={value === ''}>
    {(aria) => <input {...aria} className={styles.input} data-mono={isMono || undefined} type="text" autoComplete="off" value={value} placeholder={placeholder} onChange={(event) => onChange(event.target.value)} />}
  </Field>
);

type ProseProps = FieldProps & { readonly value: string; readonly onChange: (value: string) => void; readonly rows: number; readonly isFocused?: boolean };

export const Prose = ({ value, onChange, rows, isFocused = false, ...field }: ProseProps) => (
  <Field {...field} isEmpty={value === ''}>
    {(aria) => <textarea {...aria} className={styles.prose} rows={rows} value={value} ref={isFocused ? (element) => element?.focus() : undefined} onChange={(event) => onChange(event.target.value)} />}
  </Field>
);

type ChoiceProps<T extends string> = FieldProps & { readonly value: T; readonly options: readonly (readonly [T, string])[]; readonly onChange: (value: T) => void };

export const Choice = <T extends string>({ value, options, onChange, ...field }: ChoiceProps<T>) => (
  <Field {...field} isEmpty={value === ''}>
    {(aria) => (
      <select {...aria} className={styles.select} value={value} onChange={(event) => onChange(event.target.value as T)}>
        {options.map(([key, name]) => <option key={key} value={key}>{name}</option>)}
      </select>
    )}
  </Field>
);

type MomentProps = FieldProps & { readonly value: string; readonly onChange: (value: string) => void };

const unread = (time: LocalTime, path: string): FieldProblem | null => (time.kind === 'wrong' ? { path, message: time.problem, cite: null } : null);

/**
 * Date and time as they are written here, day first whatever the machine is set to; kept as a moment. What is typed stays
 * as typed until the field is left; while it cannot be read, no moment is kept, so the check refuses it.
 */
export const Moment = ({ value, onChange, problem, ...field }: MomentProps) => {
  const [typed, setTyped] = useState<string | null>(null);
  const wrong = typed === null ? null : unread(readLocalTime(typed), field.path);
  const type = (text: string): void => {
    const time = readLocalTime(text);
    setTyped(text);
    onChange(time.kind === 'read' ? time.instant : '');
  };
  const leave = (): void => {
    if (typed !== null && readLocalTime(typed).kind !== 'wrong') setTyped(null);
  };
  return (
    <Field {...field} problem={wrong ?? problem} isEmpty={value === ''}>
      {(aria) => <input {...aria} className={styles.input} type="text" autoComplete="off" placeholder="12/04/2026 06:12" value={typed ?? localTimeWords(value)} onChange={(event) => type(event.target.value)} onBlur={leave} />}
    </Field>
  );
};

type TickProps = Given & { readonly label: string; readonly path?: string; readonly hint?: string; readonly isSuggested?: boolean; readonly value: boolean; readonly onChange: (value: boolean) => void };

export const Tick = ({ label, path, hint, isSuggested = false, value, onChange, problem: given }: TickProps) => {
  const problem = useShownProblem(path, !value, given);
  return (
    <div className={styles.tickPlace} data-field={path} title={hint}>
      <Checkbox className={styles.tick ?? ''} isSelected={value} onChange={onChange} isInvalid={problem !== null}>
        <span className={styles.tickBox} aria-hidden="true" />
        <span>{label}{isSuggested && <span className={styles.suggested}> to consider</span>}</span>
      </Checkbox>
      <Problem problem={problem} />
    </div>
  );
};

type SegmentsProps<T extends string> = { readonly label: string; readonly isLabelHidden?: boolean; readonly value: T | null; readonly options: readonly (readonly [T, string])[]; readonly onChange: (value: T) => void };

/** One of a few, side by side. */
export const Segments = <T extends string>({ label, isLabelHidden = false, value, options, onChange }: SegmentsProps<T>) => (
  <RadioGroup className={styles.segments ?? ''} value={value} onChange={(key) => onChange(key as T)} orientation="horizontal">
    <Label className={(isLabelHidden ? styles.hidden : styles.label) ?? ''}>{label}</Label>
    <div className={styles.segmentRow}>
      {options.map(([key, name]) => <Radio key={key} value={key} className={styles.segment ?? ''}>{name}</Radio>)}
    </div>
  </RadioGroup>
);
