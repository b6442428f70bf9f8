/** The sessions that are open in this process: each has its own connections, is followed while it lasts, and ends once. */
import type { LockReason } from '../../shared/domain/lock-reasons.ts';
import { changedElsewhere, type Change } from '../../shared/ipc/changes.ts';
import { ok, type Result } from '../../shared/ipc/result.ts';
import type { Clock } from './clock.ts';
import { runLeaving } from './db/run-command.ts';
import { storageError } from './db/storage-error.ts';
import { closed, locked, looksNoted, type SignedIn } from './entry/sign-in.ts';
import type { ChosenFiles } from './files.ts';
import { matchHere, type Follow, type Follower } from './following/following.ts';
import { keepMatchKeys, type Matching } from './following/keep-match-keys.ts';
import { notShown } from './looks/not-shown.ts';
import { isAsSignedIn, type OpenSession } from './session.ts';

type Needs = {
  readonly clock: Clock;
  readonly files: ChosenFiles;
  readonly announce: (changes: readonly Change[]) => void;
  /** How many events of a bureau were written in this process. */
  readonly writtenIn: (folder: string) => number;
  readonly follow: Follow | undefined;
  readonly log: (line: string) => void;
};

export type Sessions = {
  readonly of: (caller: string) => OpenSession | null;
  readonly begin: (caller: string, signedIn: SignedIn) => OpenSession;
  readonly end: (caller: string) => void;
  readonly lock: (caller: string, why: LockReason) => void;
  /** Something was changed here: what follows the log looks, and whoever may do something else now, or nothing, is asked to sign in again. */
  readonly heard: (changes: readonly Change[]) => void;
  /** What another process changed, and what the clock brought, is announced. */
  readonly lookAround: () => void;
  /** Locks, later, because their machine was left, those that are open now; whoever has come back by then has begun anew. */
  readonly lockIn: (ms: number) => void;
  /** What was shown in lists is written down, or why it may not be shown. */
  readonly looked: () => Result<null>;
  readonly close: () => void;
};

/** What was seen of a bureau: its store's version, how many events it held, and how many of them were written here. */
type Seen = { readonly version: number; readonly events: number; readonly own: number };

/** A session and what was seen of its bureau last: of its store, of its offence lists, and when. */
type Opened = OpenSession & { seen: Seen; list: string; looked: string; readonly matching: Matching; readonly follower: Follower | null };

const dataVersion = ({ context }: OpenSession): number => context.bureau.reader.db.pragma('data_version', { simple: true }) as number;

/** Which offence lists there are and which is in force: it changes when somebody accepts one, and on the day one begins. */
const offenceList = ({ context: { bureau } }: OpenSession): string =>
  [bureau.catalogue.edition, ...bureau.editions.held(bureau.reader.store).map(({ edition }) => edition)].join(' ');

export const openSessions = ({ clock, files, announce, writtenIn, follow, log }: Needs): Sessions => {
  const open = new Map<string, Opened>();

  const seenNow = (session: OpenSession): Seen => {
    const { folder, reader } = session.context.bureau;
    return { version: dataVersion(session), events: reader.store.log.size(), own: writtenIn(folder) };
  };

  /** What they looked at is all written down, and where the log of it stood is in the bureau's own. */
  const leaveLooks = ({ bureau, who }: OpenSession['context']): void => {
    try {
      const head = bureau.looks.end(who, clock.now());
      if (head) runLeaving(bureau.runner, who, looksNoted, head);
    } catch {
      log('looks could not be written when a session ended');
    }
  };

  const end = (caller: string, how = closed): void => {
    const session = open.get(caller);
    if (!session) return;
    open.delete(caller);
    const { bureau, who } = session.context;
    try {
      leaveLooks(session.context);
      runLeaving(bureau.runner, who, how, session.id);
    } finally {
      session.follower?.close();
      bureau.close();
    }
    announce([{ topic: 'session' }, { topic: 'trail' }]);
  };

  const lock: Sessions['lock'] = (caller, why) => end(caller, locked(why));

  const following = (caller: string, { bureau, person, session: id }: SignedIn, follower: Follower | null): OpenSession => {
    const matching = keepMatchKeys(bureau, follower?.match ?? (() => matchHere(bureau)), { caughtUp: () => announce([{ topic: 'matching' }]), log });
    const context = {
      bureau,
      person,
      who: { person: person.id, role: person.role, session: id },
      pathOf: (token: string) => files.pathOf(caller, token),
      leave: () => end(caller),
      announce: (changes: readonly Change[]) => {
        announce(changes);
        matching.wake();
      },
    };
    const session = { context, id };
    open.set(caller, { ...session, seen: seenNow(session), list: offenceList(session), looked: clock.now(), matching, follower });
    matching.wake();
    follower?.look();
    void bureau.verification.run().then(() => announce([{ topic: 'trail' }]));
    return session;
  };

  /** One that cannot be begun leaves nothing open. */
  const begin = (caller: string, signedIn: SignedIn): OpenSession => {
    end(caller);
    let follower: Follower | null = null;
    try {
      follower = follow?.(signedIn.bureau) ?? null;
      return following(caller, signedIn, follower);
    } catch (error) {
      open.delete(caller);
      follower?.close();
      signedIn.bureau.close();
      throw error;
    }
  };

  /** Where a store cannot be read now it is looked at again in a second, and whoever asks meanwhile is told why; nothing of one session stops another. */
  const quietly = (look: () => void): void => {
    try {
      look();
    } catch (error) {
      if (storageError(error) === null) log(`a session could not be looked at: ${error instanceof Error ? error.name : 'unknown error'}`);
    }
  };

  const lookAt = (session: Opened): void => {
    const list = offenceList(session);
    if (list !== session.list) announce([{ topic: 'editions' }]);
    session.list = list;
    const now = clock.now();
    // Nothing is written when the time of what is parked has come; only what is shown changes.
    if (session.context.bureau.reader.store.standing.cameBack(session.looked, now)) announce([{ topic: 'queue' }]);
    session.looked = now;
    const { seen } = session;
    if (dataVersion(session) === seen.version) return;
    session.seen = seenNow(session);
    session.matching.wake();
    // What was written here was told when it was.
    if (session.seen.events - seen.events > session.seen.own - seen.own) announce(changedElsewhere);
  };

  return {
    of: (caller) => open.get(caller) ?? null,
    begin,
    end: (caller) => end(caller),
    lock,
    heard: (changes) => {
      for (const { follower } of open.values()) follower?.look();
      if (!changes.some(({ topic }) => topic === 'people')) return;
      // What is on their screen was shown to who they were.
      for (const [caller, { context }] of open) quietly(() => { if (!isAsSignedIn(context)) end(caller); });
    },
    lookAround: () => {
      for (const session of open.values()) quietly(() => lookAt(session));
    },
    lockIn: (ms) => {
      const left = [...open];
      setTimeout(() => left.forEach(([caller, session]) => { if (open.get(caller) === session) lock(caller, 'left'); }), ms).unref();
    },
    looked: () => {
      try {
        for (const { context } of open.values()) context.bureau.looks.flush();
        return ok(null);
      } catch (error) {
        return notShown(error);
      }
    },
    close: () => [...open.keys()].forEach((caller) => end(caller)),
  };
};
