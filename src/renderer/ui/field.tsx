/** Fields with their label above and what is wrong with them beside. */
import { useId, useRef, useState, type ChangeEvent, type ClipboardEvent, type KeyboardEvent, type ReactNode } from 'react';
import { longestLine, longestProse, longestSecret, tooLong } from '../../shared/domain/text.ts';
import { readLocalTime, momentPattern } from './local-time.ts';
import styles from './field.module.css';

export type Said = { readonly message: string; readonly cite: string | null };

type Shell = {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly hint?: string;
  readonly problem?: string | Said | null | undefined;
  /** The path of what it edits, by which a problem finds its field. */
  readonly path?: string | undefined;
};

type Aria = { readonly id: string; readonly 'aria-invalid': boolean; readonly 'aria-describedby': string | undefined };

export const Problem = ({ problem, id }: { readonly problem: string | Said | null; readonly id?: string }) =>
  problem !== null && (
    <p className={styles.problem} id={id} data-problem="">
      {typeof problem === 'string' ? problem : problem.message}
      {typeof problem !== 'string' && problem.cite !== null && <span className={styles.cite}> {problem.cite}</span>}
    </p>
  );

export const Field = ({ label, isLabelHidden = false, hint, problem = null, path, children }: Shell & { readonly children: (aria: Aria) => ReactNode }) => {
  const id = useId();
  const described = problem !== null || hint !== undefined;
  return (
    <div className={styles.field} data-field={path} data-invalid={problem !== null || undefined}>
      <label htmlFor={id} className={isLabelHidden ? styles.hidden : styles.label}>{label}</label>
      {children({ id, 'aria-invalid': problem !== null, 'aria-describedby': described ? `${id}-says` : undefined })}
      {problem !== null ? <Problem id={`${id}-says`} problem={problem} /> : hint !== undefined && <p id={`${id}-says`} className={styles.hint}>{hint}</p>}
    </div>
  );
};

/** What was pasted is never cut: it stays, and that it is more than is taken is said before anybody tries to save it. */
const withBound = (problem: Shell['problem'], { label, value, most }: { readonly label: string; readonly value: string; readonly most: number }): string | Said | null =>
  problem ?? (value.trim().length > most ? tooLong(label, most) : null);

export type TextProps = Shell & {
  readonly value: string;
  /** How many characters are taken, where it is not a line. */
  readonly most?: number;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly placeholder?: string;
  readonly isSecret?: boolean;
  readonly isMono?: boolean;
};

export const TextField = ({ value, onChange, onBlur, placeholder, isSecret = false, isMono = false, most = isSecret ? longestSecret : longestLine, ...shell }: TextProps) => (
  <Field {...shell} problem={withBound(shell.problem, { label: shell.label, value, most })}>
    {(aria) => <input {...aria} className={styles.input} data-mono={isMono || undefined} type={isSecret ? 'password' : 'text'} autoComplete={isSecret ? 'new-password' : 'off'} value={value} placeholder={placeholder} onChange={(event) => onChange(event.target.value)} onBlur={onBlur} />}
  </Field>
);

/** The number that was typed, where it is a whole one from the least to the most; what is none is never sent. */
export const readWhole = (text: string, least: number, most: number): number | null => {
  const number = /^\d{1,9}$/.test(text.trim()) ? Number(text) : Number.NaN;
  return number >= least && number <= most ? number : null;
};

export const WholeField = ({ least, most, ...field }: Omit<TextProps, 'most' | 'problem'> & { readonly least: number; readonly most: number }) => (
  <TextField {...field} problem={readWhole(field.value, least, most) === null ? `A whole number, ${least} to ${most.toLocaleString('en-GB')}` : null} />
);

/** A date and time as it is typed, day first; `readLocalTime` says which moment it is. */
export const MomentField = ({ value, problem = null, ...shell }: Omit<TextProps, 'placeholder'>) => {
  const read = readLocalTime(value);
  return <TextField {...shell} placeholder={momentPattern} value={value} problem={problem ?? (read.kind === 'wrong' && value.length > 9 ? read.problem : null)} />;
};

export type AreaProps = Shell & { readonly value: string; readonly onChange: (value: string) => void; readonly rows?: number; readonly most?: number; readonly isFocused?: boolean };

/** One function for all, so that drawing a field again does not take the focus back to it. */
const focusOnce = (element: HTMLElement | null): void => element?.focus();

/** A word of 20,000 letters, broken wherever a line is full, takes a textarea a quarter of a minute to draw: words no language has stay whole. */
const wrapOf = (text: string): 'normal' | 'break-word' => (/\S{1000}/.test(text) ? 'normal' : 'break-word');

/** Before it is drawn the first time. */
const whole = ({ currentTarget, clipboardData }: ClipboardEvent<HTMLTextAreaElement>): void => {
  if (wrapOf(clipboardData.getData('text')) === 'normal') currentTarget.style.overflowWrap = 'normal';
};

export const TextArea = ({ value, onChange, rows = 1, most = longestProse, isFocused = false, ...shell }: AreaProps) => (
  <Field {...shell} problem={withBound(shell.problem, { label: shell.label, value, most })}>
    {(aria) => <textarea {...aria} className={styles.area} style={{ minHeight: `${rows * 1.5 + 1}em`, overflowWrap: wrapOf(value) }} value={value} ref={isFocused ? focusOnce : undefined} onPaste={whole} onChange={(event) => onChange(event.target.value)} />}
  </Field>
);

export type ChoiceProps<T extends string> = Shell & { readonly value: T; readonly options: readonly (readonly [T, string])[]; readonly onChange: (value: T) => void };

export const Choice = <T extends string>({ value, options, onChange, ...shell }: ChoiceProps<T>) => (
  <Field {...shell}>
    {(aria) => (
      <select {...aria} className={styles.input} value={value} onChange={(event) => onChange(event.target.value as T)}>
        {options.map(([key, name]) => (
          <option key={key} value={key}>{name}</option>
        ))}
      </select>
    )}
  </Field>
);

/** These open the list, where nothing is chosen until it closes; every other key moves the choice in a closed one. */
const opensList = ({ key, altKey }: KeyboardEvent): boolean => altKey || ['Enter', ' ', 'F4'].includes(key);

/**
 * For a choice that is carried out as soon as it is made. The arrows and letters pass over every answer between, so what they stand on is
 * carried out with Enter or on leaving, and Escape puts it back; what is picked from the open list is carried out at once.
 */
export const useActingChoice = <T extends string>({ value, onChange }: Pick<ChoiceProps<T>, 'value' | 'onChange'>) => {
  const [at, setAt] = useState<T | null>(null);
  const passes = useRef(false);
  const carryOut = (next: T | null): void => {
    passes.current = false;
    setAt(null);
    if (next !== null && next !== value) onChange(next);
  };
  return {
    value: at ?? value,
    onChange: ({ target }: ChangeEvent<HTMLSelectElement>) => (passes.current ? setAt(target.value as T) : carryOut(target.value as T)),
    onBlur: () => carryOut(at),
    onPointerDown: () => void (passes.current = false),
    onKeyDown: (event: KeyboardEvent) => {
      passes.current = !opensList(event);
      if (at === null || (event.key !== 'Enter' && event.key !== 'Escape')) return;
      event.preventDefault();
      carryOut(event.key === 'Enter' ? at : null);
    },
  };
};

export const ActingChoice = <T extends string>({ value, options, onChange, ...shell }: ChoiceProps<T>) => {
  const acting = useActingChoice({ value, onChange });
  return (
    <Field {...shell}>
      {(aria) => (
        <select {...aria} className={styles.input} {...acting}>
          {options.map(([key, name]) => (
            <option key={key} value={key}>{name}</option>
          ))}
        </select>
      )}
    </Field>
  );
};

/** Something that is so or is not. */
export const CheckBox = ({ label, isOn, onChange }: { readonly label: string; readonly isOn: boolean; readonly onChange: (isOn: boolean) => void }) => (
  <label className={styles.check}>
    <input type="checkbox" checked={isOn} onChange={(event) => onChange(event.target.checked)} />
    {label}
  </label>
);

type Picked<T extends string> = { readonly label: string; readonly isLabelHidden?: boolean; readonly value: T | null; readonly options: readonly (readonly [T, string])[]; readonly onChange: (value: T) => void };

/** A few answers side by side, one of them chosen. */
export const Segments = <T extends string>({ label, isLabelHidden = false, value, options, onChange }: Picked<T>) => {
  const name = useId();
  return (
    <fieldset className={styles.segments}>
      <legend className={isLabelHidden ? styles.hidden : styles.label}>{label}</legend>
      <div className={styles.row}>
        {options.map(([key, text]) => (
          <label key={key} className={styles.segment} data-selected={key === value || undefined}>
            <input type="radio" name={name} value={key} checked={key === value} onChange={() => onChange(key)} />
            {text}
          </label>
        ))}
      </div>
    </fieldset>
  );
};
