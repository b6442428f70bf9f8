/**
 * The one door to the store. A command says what changed and which event tells it; this writes state, event and tree
 * nodes in one immediate transaction, or nothing. Sequence and tree size are read inside it, so several processes may
 * share a bureau.
 */
import type { EventDraft, TrailEvent } from '../../../shared/trail/event.ts';
import type { Change } from '../../../shared/ipc/changes.ts';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import type { Instant } from '../../../shared/domain/instant.ts';
import type { Role } from '../../../shared/domain/roles.ts';
import type { BankHolidays } from '../../../shared/domain/working-days.ts';
import { elapsedMs, type Clock } from '../clock.ts';
import type { LastEvent, Tail } from '../trail/log.ts';
import { seal, type Sealed } from '../trail/seal.ts';
import { actId } from './act-id.ts';
import { busyWaitMs, type Connection } from './connection.ts';
import { isBusy, storageError } from './storage-error.ts';
import type { Store } from './store.ts';
import { want, wantNoMore, type Turns } from './turns.ts';

/** Who acts, as the session knows it; never from the caller's parameters. */
export type Who = { readonly person: string; readonly role: Role | 'system'; readonly session: string };

/** A text kept with its own salt: the row's id, and the commitment the event carries. */
export type KeptText = { readonly id: string; readonly commitment: string };

/** What a command may use while its transaction is open. */
export type Tx = {
  readonly store: Store;
  /** The sequence its event will have; every row it writes names it. */
  readonly seq: number;
  readonly at: Instant;
  /** What working days are counted by. */
  readonly holidays: BankHolidays;
  /** An id that is unique across workstations: the event that makes the object, with a suffix where it makes several. */
  readonly id: (suffix?: string) => string;
  readonly keep: (name: string, body: string) => KeptText;
  /** Keeps a text that was sealed before. */
  readonly keepSealed: (name: string, sealed: Sealed) => KeptText;
  /** Keeps one that belongs to an earlier event. */
  readonly keepUnder: (seq: number, id: string, sealed: Sealed) => KeptText;
};

export type Done<O> = { readonly event: EventDraft; readonly value: O; readonly changes: readonly Change[] };

/** Refusals are values; a bug throws and rolls back. */
export type Command<I, O> = (tx: Tx, input: I, who: Who) => Result<Done<O>>;

export type Ran<O> = { readonly value: O; readonly seq: number; readonly changes: readonly Change[] };

/** What the runner needs of an open bureau. */
export type Runner = {
  readonly db: Connection;
  readonly store: Store;
  readonly clock: Clock;
  readonly holidays: BankHolidays;
  readonly origin: string;
  readonly workstation: string;
  readonly app: string;
  /** Told after each commit, before anybody hears that it is saved, with how many events it added. */
  readonly committed: (last: LastEvent, added: number) => void;
  /** Where another thread of this process may be writing: it is told that this one wants to. */
  readonly turns?: Turns | undefined;
  /** Asked inside the transaction, before anything is written: why whoever acts may not, or null. */
  readonly mayNot?: () => Result<never> | null;
};

/** What it needs to write what is only read off the log again. */
export type Deriving = Pick<Runner, 'db' | 'store' | 'turns' | 'committed'>;

class Refused extends Error {
  readonly result: Result<never>;
  constructor(result: Result<never>) {
    super('refused');
    this.result = result;
  }
}

const openTx = (runner: Runner, seq: number, at: Instant): Tx => {
  const own = actId(runner.workstation, seq);
  const id = (suffix?: string): string => (suffix === undefined ? own : `${own}.${suffix}`);
  const keepUnder: Tx['keepUnder'] = (under, textId, { body, salt, commitment }) => {
    runner.store.texts.insert(textId, under, salt, body);
    return { id: textId, commitment };
  };
  const keepSealed: Tx['keepSealed'] = (name, sealed) => keepUnder(seq, `${own}/${name}`, sealed);
  return { store: runner.store, seq, at, holidays: runner.holidays, id, keep: (name, body) => keepSealed(name, seal(body)), keepSealed, keepUnder };
};

const write = (runner: Runner, who: Who, tx: Tx, tail: Tail, event: EventDraft): void =>
  tail.append({
    v: 1,
    origin: runner.origin,
    seq: tx.seq,
    at: tx.at,
    actor: who.person,
    role: who.role,
    session: who.session,
    app: runner.app,
    ...event,
  } as TrailEvent);

const take = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Refused(result);
  return result.value;
};

const step = <I, O>(runner: Runner, who: Who, tail: Tail, command: Command<I, O>, input: I): Ran<O> => {
  const tx = openTx(runner, tail.begin(), runner.clock.now());
  const { event, value, changes } = take(command(tx, input, who));
  write(runner, who, tx, tail, event);
  tail.write();
  return { value, seq: tx.seq, changes };
};

const act = <O>(runner: Runner, who: Who, tx: Tx, tail: Tail, doing: () => { readonly event: EventDraft; readonly value: O }): O => {
  tail.begin();
  const { event, value } = doing();
  write(runner, who, tx, tail, event);
  return value;
};

/** Turns a refusal or a storage failure inside `work` into a value; the transaction has been rolled back by then. */
export const guarded = <T>(work: () => T): Result<T> => {
  try {
    return ok(work());
  } catch (error) {
    if (error instanceof Refused) return error.result;
    const known = storageError(error);
    if (known) return known;
    throw error;
  }
};

/**
 * One immediate transaction, waited for by looking often: SQLite itself looks ever more seldom, and while a file is imported
 * the store is free for a millisecond at a time.
 */
const waitInTurn = <T>({ db, store, committed }: Deriving, work: (tail: Tail) => T): T => {
  const until = elapsedMs() + busyWaitMs;
  const transaction = db.transaction(() => {
    const tail = store.log.tail();
    const first = tail.next();
    return { value: work(tail), last: tail.last(), added: tail.next() - first };
  });
  for (;;) {
    try {
      const { value, last, added } = transaction.immediate();
      committed(last, added);
      return value;
    } catch (error) {
      if (!isBusy(error) || elapsedMs() > until) throw error;
    }
  }
};

const inTurn = <T>(runner: Deriving, work: (tail: Tail) => T): T => {
  const { turns } = runner;
  if (turns === undefined) return waitInTurn(runner, work);
  want(turns);
  try {
    return waitInTurn(runner, work);
  } finally {
    wantNoMore(turns);
  }
};

/** Asked inside the transaction: another process may have changed what they may do a moment ago. */
const refuseChanged = ({ store, mayNot }: Runner, { person, role }: Who): void => {
  if (role === 'system') return;
  const now = store.people.byId(person);
  if (now?.state !== 'active' || now.role !== role) throw new Refused(fail('signed-out', 'What you may do here was changed. Sign in again.'));
  const refused = mayNot?.() ?? null;
  if (refused) throw new Refused(refused);
};

/** Runs one command. `busy` where another process holds the store for longer than the bounded wait. */
export const runCommand = <I, O>(runner: Runner, who: Who, command: Command<I, O>, input: I): Result<Ran<O>> =>
  guarded(() =>
    inTurn(runner, (tail) => {
      refuseChanged(runner, who);
      return step(runner, who, tail, command, input);
    }),
  );

/** Runs what whoever may do nothing here any more still does: leave. */
export const runLeaving = <I, O>(runner: Runner, who: Who, command: Command<I, O>, input: I): Result<Ran<O>> => guarded(() => inTurn(runner, (tail) => step(runner, who, tail, command, input)));

/** Writes what is only read off the log again and has no event of its own. */
export const runDerived = <T>(runner: Deriving, work: (store: Store) => T): Result<T> => guarded(() => inTurn(runner, () => work(runner.store)));

/** Runs one command for each input in one transaction, each with its own event: for all of them, or for none where one is refused. */
export const runAll = <I, O>(runner: Runner, who: Who, command: Command<I, O>, inputs: readonly I[]): Result<readonly Ran<O>[]> =>
  guarded(() =>
    inTurn(runner, (tail) => {
      refuseChanged(runner, who);
      return inputs.map((input) => step(runner, who, tail, command, input));
    }),
  );

/** One item of a slice: what writes it and gives its event and value, or null where the item changes nothing. */
export type SliceStep<I, O> = (tx: Tx, input: I, who: Who) => (() => { readonly event: EventDraft; readonly value: O }) | null;

/**
 * Runs the same step for each input in one transaction, each with its own event: an import's slice. Stops early when
 * `until` says the lock has been held long enough; gives the values of the inputs taken, in order.
 */
export const runSlice = <I, O>(
  runner: Runner,
  who: Who,
  each: SliceStep<I, O>,
  inputs: readonly I[],
  until: () => boolean,
): Result<readonly (O | null)[]> =>
  guarded(() =>
    inTurn(runner, (tail) => {
      refuseChanged(runner, who);
      const values: (O | null)[] = [];
      for (const input of inputs) {
        const tx = openTx(runner, tail.next(), runner.clock.now());
        const doing = each(tx, input, who);
        values.push(doing && act(runner, who, tx, tail, doing));
        if (until()) break;
      }
      // Nothing in a slice asks for the events of the same slice: they are written together.
      tail.write();
      return values;
    }),
  );

/** For a command that finds what it needs missing. */
export const notFound = (what: string): Result<never> => fail('not-found', `There is no ${what}`);
