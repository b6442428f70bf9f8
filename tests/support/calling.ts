/** Calls to a test bureau through the real dispatcher, as each of its people, and what the store holds before and after. */
import { expect } from 'vitest';
import type { CallName, Input, Output } from '../../src/shared/ipc/calls.ts';
import type { AppError, ErrorCode, Result } from '../../src/shared/ipc/result.ts';
import type { Change } from '../../src/shared/ipc/changes.ts';
import { dispatcher, type Dispatch } from '../../src/main/engine/dispatch.ts';
import { entryHandlers } from '../../src/main/engine/entry/index.ts';
import { chosenFiles } from '../../src/main/engine/files.ts';
import type { Context } from '../../src/main/engine/session.ts';
import { holidays, type TestBureau } from './bureau.ts';

export type Somebody = keyof TestBureau['people'];

export type Calling = {
  /** As the page calls it: any name, any input. */
  readonly raw: Dispatch;
  readonly ask: <C extends CallName>(who: Somebody, name: C, input: Input<C>) => Promise<Result<Output<C>>>;
  /** The value, or the failure's own words thrown. */
  readonly get: <C extends CallName>(who: Somebody, name: C, input: Input<C>) => Promise<Output<C>>;
  /** The error of a call that must fail, and nothing written by it. */
  readonly refused: <C extends CallName>(who: Somebody, name: C, input: Input<C>) => Promise<AppError>;
  /** A file somebody chose, by the token that names it. */
  readonly choose: (who: Somebody, path: string) => string;
  readonly announced: Change[];
  readonly logged: string[];
};

/** Every table with its number of rows, and the head of the log. */
export const holdings = ({ bureau }: TestBureau): Readonly<Record<string, number | string>> => {
  const { db, store } = bureau.reader;
  const tables = db.prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").pluck().all();
  const counts = tables.map((table) => [table, db.prepare<[], number>(`SELECT count(*) FROM "${table}"`).pluck().get() ?? 0] as const);
  return { ...Object.fromEntries(counts), head: store.log.head().root };
};

export const nothingWritten = async <T>(t: TestBureau, work: () => Promise<T>): Promise<T> => {
  const before = holdings(t);
  const value = await work();
  expect(holdings(t)).toEqual(before);
  return value;
};

/** The tables that every event touches. */
const ofAnEvent = ['acts', 'events', 'tree_nodes', 'head'];

/** Nothing is written but that it was tried: always where it was forbidden, and where its shape was none that a page of ours sends. */
export const onlyAttempted = async <T>(t: TestBureau, work: () => Promise<Result<T>>): Promise<Result<T>> => {
  const before = holdings(t);
  const result = await work();
  const after = holdings(t);
  const code = result.ok ? null : result.error.code;
  if (after['events'] === before['events'] && code !== 'forbidden') {
    expect(after).toEqual(before);
    return result;
  }
  const rest = (all: ReturnType<typeof holdings>) => Object.fromEntries(Object.entries(all).filter(([table]) => !ofAnEvent.includes(table)));
  expect(rest(after)).toEqual(rest(before));
  expect(['forbidden', 'invalid']).toContain(code);
  const since = t.bureau.reader.store.log.after(Number(before['events']), 10);
  expect(since.map(({ bytes }) => (JSON.parse(bytes) as { kind: string }).kind)).toEqual(['attempt.refused']);
  return result;
};

export const calling = (t: TestBureau): Calling => {
  const announced: Change[] = [];
  const logged: string[] = [];
  const files = chosenFiles();
  const announce = (changes: readonly Change[]): void => void announced.push(...changes);
  const contextOf = (caller: string): Context | null => {
    const who = t.people[caller as Somebody] as TestBureau['people'][Somebody] | undefined;
    const person = t.bureau.reader.store.people.all().find(({ id }) => id === who?.person);
    return who && person ? { bureau: t.bureau, person, who, pathOf: (token) => files.pathOf(caller, token), leave: () => undefined, announce } : null;
  };
  const entry = entryHandlers({
    around: { clock: t.clock, catalogue: t.bureau.catalogue, holidays, app: '0.0.0' },
    bureaus: t.bureau.folder,
    demo: false,
    files,
    announce,
    arriving: () => ({ isGone: () => false }),
    sessions: { of: () => null, begin: (caller, { session }) => ({ context: contextOf(caller) as Context, id: session }), end: () => undefined, lock: () => undefined },
  });
  const raw = dispatcher({ entry, contextOf, log: (line) => void logged.push(line), reference: () => 'ref-1' });
  const ask: Calling['ask'] = async (who, name, input) => (await raw(who, name, input)) as Result<never>;
  return {
    raw,
    ask,
    get: async (who, name, input) => {
      const result = await ask(who, name, input);
      if (!result.ok) throw new Error(`${name}: ${result.error.code}: ${result.error.message}`);
      return result.value;
    },
    refused: async (who, name, input) => {
      const result = await onlyAttempted(t, () => ask(who, name, input));
      if (result.ok) throw new Error(`${name} was done`);
      return result.error;
    },
    choose: (who, path) => files.choose(who, path),
    announced,
    logged,
  };
};

/** What a refusal must say: its code, and the fields it names. */
export const failure = (code: ErrorCode, ...paths: readonly string[]): object =>
  expect.objectContaining(paths.length === 0 ? { code } : { code, problems: paths.map((path) => expect.objectContaining({ path }) as object) }) as object;
