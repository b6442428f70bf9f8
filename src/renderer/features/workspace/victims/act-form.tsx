/** A small form about a victim, or about a cancellation: its title, its fields, one act that enters it. The first field has the cursor. */
import { useState, type ReactNode } from 'react';
import type { Guarded } from '../../../../shared/authority/may.ts';
import type { z } from 'zod';
import { problemsOf, toMend, type AppError, type FieldProblem, type Result } from '../../../../shared/ipc/result.ts';
import { timed } from '../../../data/last-save.ts';
import { useMay } from '../../../data/use-session.ts';
import { Button } from '../../../ui/button.tsx';
import { leadToWrong } from '../../../ui/lead-to-wrong.ts';
import { toFirstField } from '../../../ui/to-first-field.ts';
import { useHeardOfOpen } from '../heard-of-open.ts';
import { endingAct } from './acting.ts';
import styles from './victims.module.css';

export type ActState = { readonly problemOf: (path: string) => FieldProblem | null };

/** What a form says, or what is wrong with it by the path of its field. */
export type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly FieldProblem[] };

/** `within`: where the fields of the shape stand in the call. */
export const asRead = <T,>(parsed: z.ZodSafeParseResult<T>, within = ''): Read<T> =>
  parsed.success ? { ok: true, value: parsed.data } : { ok: false, problems: problemsOf(parsed.error).map((problem) => ({ ...problem, path: `${within}${problem.path}` })) };

const isOf = ({ path }: FieldProblem, field: string): boolean => path === field || path.endsWith(`.${field}`);

/** What is wrong with a field is said there and not again below. */
const troubleWords = (missing: readonly FieldProblem[], refusal: AppError | null): string | null => {
  if (missing.length > 0) return toMend(missing);
  return refusal?.code === 'invalid' && refusal.problems.length > 0 ? toMend(refusal.problems) : (refusal?.message ?? null);
};

/** What was said and is so still: once somebody writes in a field, nobody is told any more that it is empty. */
const stillSo = (said: readonly FieldProblem[], now: Read<unknown>): readonly FieldProblem[] =>
  now.ok ? [] : said.filter(({ path, message }) => now.problems.some((each) => each.path === path && each.message === message));

type Props<T> = {
  readonly title: string;
  readonly lead?: string;
  readonly command: Guarded;
  readonly act: string;
  /** The commands that enter and leave it, and what ends it, where it is no form about a victim; asked when its answer is awaited, because another may be begun by then. */
  readonly keys?: { readonly save: string; readonly leave: string };
  readonly ending?: () => () => void;
  readonly read: () => Read<T>;
  readonly send: (value: T) => Promise<Result<unknown>>;
  readonly children: (state: ActState) => ReactNode;
};

/** One function for all, so that drawing the form again does not take the cursor back. */
export const ActForm = <T,>({ title, lead: about, command, act, keys = { save: 'victims-save', leave: 'victims-leave' }, ending = endingAct, read, send, children }: Props<T>) => {
  const [said, setSaid] = useState<readonly FieldProblem[]>([]);
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const [isBusy, setBusy] = useState(false);
  const authority = useMay(command);
  const heard = useHeardOfOpen(title);
  const isOfVictim = keys.save === 'victims-save';
  const submit = async (): Promise<void> => {
    const found = read();
    setSaid(found.ok ? [] : found.problems);
    setRefusal(null);
    if (!found.ok) return leadToWrong(`[aria-label="${CSS.escape(title)}"]`);
    setBusy(true);
    const end = ending();
    const result = await heard(timed('entry', () => send(found.value)));
    setBusy(false);
    if (result.ok) return end();
    setRefusal(result.error);
  };
  const missing = said.length === 0 ? said : stillSo(said, read());
  const problems = [...missing, ...(refusal?.problems ?? [])];
  const trouble = troubleWords(missing, refusal);
  return (
    <div className={styles.form} role="group" aria-label={title} data-victim-form={isOfVictim ? '' : undefined} data-cancelling-form={isOfVictim ? undefined : ''} onInput={() => setRefusal(null)} ref={toFirstField}>
      <h3>{title}</h3>
      {about !== undefined && <p className={styles.about}>{about}</p>}
      {children({ problemOf: (path) => problems.find((problem) => isOf(problem, path)) ?? null })}
      {trouble !== null && <p className={styles.trouble} role="alert">{trouble}</p>}
      {!authority.allowed && <p className={styles.about}>{authority.because}.</p>}
      <p className={styles.acts}>
        <Button kind="primary" command={keys.save} onPress={() => void submit()} isDisabled={isBusy} why={authority.allowed ? null : authority.because} isWhyBeside>{act}</Button>
        <Button kind="quiet" command={keys.leave} onPress={() => ending()()}>Not now</Button>
      </p>
    </div>
  );
};
