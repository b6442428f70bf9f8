/** Fields with their label above and what is wrong with them beside. */
import { useId, type ReactNode } from 'react';
import { readLocalTime } from './local-time.ts';
import styles from './field.module.css';

type Shell = { readonly label: string; readonly hint?: string; readonly problem?: string | null };

type Aria = { readonly id: string; readonly 'aria-invalid': boolean; readonly 'aria-describedby': string | undefined };

export const Field = ({ label, hint, problem = null, children }: Shell & { readonly children: (aria: Aria) => ReactNode }) => {
  const id = useId();
  const described = problem !== null || hint !== undefined;
  return (
    <div className={styles.field} data-invalid={problem !== null || undefined}>
      <label htmlFor={id} className={styles.label}>{label}</label>
      {children({ id, 'aria-invalid': problem !== null, 'aria-describedby': described ? `${id}-says` : undefined })}
      {problem !== null ? <p id={`${id}-says`} className={styles.problem}>{problem}</p> : hint !== undefined && <p id={`${id}-says`} className={styles.hint}>{hint}</p>}
    </div>
  );
};

type TextProps = Shell & { readonly value: string; readonly onChange: (value: string) => void; readonly placeholder?: string; readonly isSecret?: boolean; readonly isMono?: boolean };

export const TextField = ({ value, onChange, placeholder, isSecret = false, isMono = false, ...shell }: TextProps) => (
  <Field {...shell}>
    {(aria) => <input {...aria} className={styles.input} data-mono={isMono || undefined} type={isSecret ? 'password' : 'text'} autoComplete={isSecret ? 'new-password' : 'off'} value={value} placeholder={placeholder} onChange={(event) => onChange(event.target.value)} />}
  </Field>
);

/** A date and time as it is typed, day first; `readLocalTime` says which moment it is. */
export const MomentField = ({ value, onChange, problem = null, ...shell }: Shell & { readonly value: string; readonly onChange: (value: string) => void }) => {
  const read = readLocalTime(value);
  return <TextField {...shell} placeholder="12/04/2026 06:12" value={value} onChange={onChange} problem={problem ?? (read.kind === 'wrong' && value.length > 9 ? read.problem : null)} />;
};

export const TextArea = ({ value, onChange, rows = 3, ...shell }: Shell & { readonly value: string; readonly onChange: (value: string) => void; readonly rows?: number }) => (
  <Field {...shell}>{(aria) => <textarea {...aria} className={styles.area} rows={rows} value={value} onChange={(event) => onChange(event.target.value)} />}</Field>
);

type ChoiceProps<T extends string> = Shell & { readonly value: T; readonly options: readonly (readonly [T, string])[]; readonly onChange: (value: T) => void };

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

type Pick<T extends string> = { readonly label: string; readonly value: T; readonly options: readonly (readonly [T, string])[]; readonly onChange: (value: T) => void };

/** A few answers side by side, one of them chosen. */
export const Segments = <T extends string>({ label, value, options, onChange }: Pick<T>) => {
  const name = useId();
  return (
    <fieldset className={styles.segments}>
      <legend className={styles.label}>{label}</legend>
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
