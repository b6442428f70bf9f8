/** The way in: who is asking → is the input of the right shape → may they → run → Result. Nothing reaches a handler otherwise. */
import type { z } from 'zod';
import { may, type Guarded } from '../../shared/authority/may.ts';
import { calls, type CallName, type CommandName, type DraftName, type EntryName, type QueryName } from '../../shared/ipc/calls.ts';
import { commandCalls } from '../../shared/ipc/commands.ts';
import { draftCalls } from '../../shared/ipc/drafts.ts';
import { entryCalls } from '../../shared/ipc/entry.ts';
import { fail, invalid, ok, type Result } from '../../shared/ipc/result.ts';
import { commands } from './commands/index.ts';
import { runCommand, type Command } from './db/run-command.ts';
import { storageError } from './db/storage-error.ts';
import { drafts } from './drafts/index.ts';
import type { EntryHandlers } from './entry/index.ts';
import { noteShown } from './looks/with-lists.ts';
import { mayNow } from './may-now.ts';
import { queries } from './queries/index.ts';
import { relationOf } from './relation-of.ts';
import { isAsSignedIn, type Context } from './session.ts';
import { whereFrom } from './where-from.ts';

type AnyHandler = (context: Context, input: unknown) => Result<unknown> | Promise<Result<unknown>>;

const isCall = (name: string): name is CallName => Object.hasOwn(calls, name);
const isEntry = (name: CallName): name is EntryName => Object.hasOwn(entryCalls, name);
const isDraft = (name: CallName): name is DraftName => Object.hasOwn(draftCalls, name);
const isCommand = (name: CallName): name is CommandName => Object.hasOwn(commandCalls, name);

/** What a refused call was about, where its input says so and the incident is there. */
const aboutWhich = ({ bureau }: Context, input: unknown): string | null => {
  const incident = typeof input === 'object' && input !== null && 'incident' in input ? input.incident : null;
  return typeof incident === 'string' && bureau.reader.store.standing.of(incident) ? incident : null;
};

/** That somebody tried is kept, and nothing of what they wrote. */
const attempted: Command<{ readonly call: string; readonly incident: string | null }, null> = (_tx, attempt) => ok({ event: { kind: 'attempt.refused', data: attempt }, value: null, changes: [{ topic: 'trail' }] });

const keepAttempt = ({ bureau, who, announce }: Context, attempt: { readonly call: string; readonly incident: string | null }): void => {
  const kept = runCommand(bureau.runner, who, attempted, attempt);
  if (kept.ok) announce(kept.value.changes);
};

const refuse = (context: Context, name: string, because: string, input: unknown): Result<never> => {
  keepAttempt(context, { call: name, incident: aboutWhich(context, input) });
  return fail('forbidden', `${because}.`);
};

/** A field that no page of ours sends: somebody tries what a call does with it. */
const hasStrayField = ({ issues }: z.ZodError): boolean => issues.some(({ code }) => code === 'unrecognized_keys');

/** Refused by its shape before anybody asks who may; where it is known who tried, that is kept. */
const strange = (context: Context | null, call: string, result: Result<never>): Result<never> => {
  if (context) keepAttempt(context, { call, incident: null });
  return result;
};

/** An answer is given once it is known that what it shows will be written down. */
const answer = async (name: QueryName, context: Context, input: unknown): Promise<Result<unknown>> => {
  const answered = await (queries[name] as AnyHandler)(context, input);
  return answered.ok ? noteShown(context, name, input as never, answered.value as never) : answered;
};

/**
 * A command is asked about twice: before it begins, and inside its transaction, because another process may have written meanwhile what
 * stands against it. What is refused there is an attempt like any other.
 */
const runGuarded = async (name: CommandName, context: Context, input: unknown): Promise<Result<unknown>> => {
  const { bureau, person } = context;
  const { runner } = bureau;
  let because: string | null = null;
  const mayNot = (): Result<never> | null => {
    const authority = mayNow(runner, person, name, input);
    if (authority.allowed) return null;
    because = authority.because;
    return fail('forbidden', because);
  };
  const done = await (commands[name] as AnyHandler)({ ...context, bureau: { ...bureau, runner: { ...runner, mayNot } } }, input);
  return because === null ? done : refuse(context, name, because, input);
};

const runFor = (name: Guarded, context: Context, input: unknown): Result<unknown> | Promise<Result<unknown>> => {
  const authority = isCommand(name) ? mayNow(context.bureau.runner, context.person, name, input) : may(context.person, name, relationOf(name, input, context));
  if (!authority.allowed) return refuse(context, name, authority.because, input);
  if (isCommand(name)) return runGuarded(name, context, input);
  return isDraft(name) ? (drafts[name] as AnyHandler)(context, input) : answer(name, context, input);
};

export type Dispatch = (caller: string, name: string, input: unknown) => Promise<Result<unknown>>;

/** Something nobody expected: what was being written then is rolled back, and what was written before it stays. The page gets a reference; the log gets the reference and the place. */
const unexpected = (error: unknown, log: (line: string) => void, reference: string): Result<never> => {
  log(`${reference} ${whereFrom(error)}`);
  return fail('unexpected', `Something went wrong that Assay did not expect. What had been saved before it stays; look at it before you try again. Quote ${reference} when you report it.`, { reference });
};

export type Door = {
  readonly entry: EntryHandlers;
  readonly contextOf: (caller: string) => Context | null;
  readonly log: (line: string) => void;
  readonly reference: () => string;
};

export const dispatcher =
  ({ entry, contextOf, log, reference }: Door): Dispatch =>
  async (caller, name, input) => {
    try {
      if (!isCall(name)) return strange(contextOf(caller), 'unknown', fail('invalid', 'There is no such call'));
      const parsed = calls[name].input.safeParse(input);
      if (!parsed.success) return hasStrayField(parsed.error) ? strange(contextOf(caller), name, invalid(parsed.error)) : invalid(parsed.error);
      if (isEntry(name)) return await (entry[name] as (caller: string, input: unknown) => Promise<Result<unknown>>)(caller, parsed.data);
      const context = contextOf(caller);
      if (!context) return fail('signed-out', 'Nobody is signed in here. Sign in and try again.');
      if (!isAsSignedIn(context)) return fail('signed-out', 'What you may do here was changed. Sign in again.');
      return await runFor(name, context, parsed.data);
    } catch (error) {
      return storageError(error) ?? unexpected(error, log, reference());
    }
  };
