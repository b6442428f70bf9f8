/** A command of the line: its options, one line of help, and what it does. */
import type { Result } from '../../../shared/ipc/result.ts';
import type { Options, OptionList } from '../arguments.ts';
import { failed, type Outcome } from '../outcome.ts';
import { signIn, type Line } from '../surroundings.ts';
import { needed } from '../arguments.ts';

export type CliCommand = {
  readonly usage: string;
  readonly options: OptionList;
  /** How many words it takes beside its options. */
  readonly operands: 0 | 1 | 2;
  readonly run: (line: Line, options: Options) => Promise<Outcome>;
};

/** Values that must all be there, or the first error. */
export const all = <T extends readonly unknown[]>(...results: { readonly [K in keyof T]: Result<T[K]> }): Result<T> => {
  for (const result of results) if (!result.ok) return result;
  return { ok: true, value: results.map((result) => (result as { readonly value: unknown }).value) as unknown as T };
};

/** A command that acts in a bureau: signs in first. Whoever runs it closes the engine, whatever happens. */
export const inBureau =
  (act: (line: Line, options: Options) => Promise<Outcome>) =>
  async (line: Line, options: Options): Promise<Outcome> => {
    const bureau = needed(options, 'bureau');
    if (!bureau.ok) return failed(bureau.error);
    const session = await signIn(line, bureau.value);
    return session.ok ? act(line, options) : failed(session.error);
  };
