/** The page's one way to the engine: a named call goes out, a Result comes back. Preload puts `assay` on the window. */
import { isGuarded, plainlyNot } from '../../shared/authority/may.ts';
import type { CallName, Input, Output } from '../../shared/ipc/calls.ts';
import type { Change } from '../../shared/ipc/changes.ts';
import type { DialogInput, DialogName, DialogOutput } from '../../shared/ipc/dialogs.ts';
import { fail, type AppError, type Result } from '../../shared/ipc/result.ts';
import { useLookReason } from './look-reason.ts';
import { queryClient } from './query-client.ts';

/** The two functions the page is given. */
export type Api = {
  readonly call: (name: string, input: unknown) => Promise<Result<unknown>>;
  readonly onChange: (listener: (change: Change) => void) => () => void;
};

declare global {
  // A global can only be extended through an interface.
  // oxlint-disable-next-line typescript/consistent-type-definitions
  interface Window {
    readonly assay: Api;
  }
}

type In<C extends CallName | DialogName> = C extends CallName ? Input<C> : C extends DialogName ? DialogInput<C> : never;
type Out<C extends CallName | DialogName> = C extends CallName ? Output<C> : C extends DialogName ? DialogOutput<C> : never;

const unanswered = fail('unexpected', 'The bureau did not answer. Nothing you typed is lost; try again.');

/** What somebody in their role may never ask is not asked: each refusal of the engine’s is kept as an attempt, and this would be none. */
const notTheirs = (name: string): string | null => {
  const session = queryClient.getQueryData<Output<'session'>>(['session', {}]);
  return session && isGuarded(name) ? plainlyNot(session.person, name) : null;
};

/** Where a field stands in what is sent is for whoever writes what is sent. */
const withoutPath = <T>(result: Result<T>): Result<T> => {
  const first = result.ok || result.error.code !== 'invalid' ? undefined : result.error.problems[0];
  return result.ok || !first ? result : { ok: false, error: { ...result.error, message: `${first.message}.` } };
};

/** Ask for something or do something. Failures are values; this never throws. */
export const call = async <C extends CallName | DialogName>(name: C, input: In<C>): Promise<Result<Out<C>>> => {
  const because = notTheirs(name);
  if (because !== null) return fail('forbidden', `${because}.`);
  try {
    // Every opening says why; what is asked and kept by its incident does not turn on it.
    const sent = name === 'incident-file' ? { ...(input as object), reason: useLookReason.getState().reason } : input;
    return withoutPath((await window.assay.call(name, sent)) as Result<Out<C>>);
  } catch {
    return unanswered;
  }
};

/** What to say of a refusal: the field that is wrong, where one is. */
export const refusalWords = ({ problems, message }: { readonly message: string; readonly problems: readonly { readonly message: string }[] }): string => problems[0]?.message ?? message;

/** A failed call inside a query, where the cache expects something thrown. */
export class CallError extends Error {
  readonly error: AppError;
  constructor(error: AppError) {
    super(error.message);
    this.name = 'CallError';
    this.error = error;
  }
}

export const callOrThrow = async <C extends CallName>(name: C, input: In<C>): Promise<Out<C>> => {
  const result = await call(name, input);
  if (!result.ok) throw new CallError(result.error);
  return result.value;
};
