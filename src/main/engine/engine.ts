/** The engine: sessions, files and calls of every window or process that talks to it. Plain Node; the desktop and the command line both hold one. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { changedElsewhere, type Change } from '../../shared/ipc/changes.ts';
import { readCatalogue } from '../../shared/domain/offence-catalogue.ts';
import { BankHolidays } from '../../shared/domain/working-days.ts';
import { randomBytes, type Clock } from './clock.ts';
import type { KeyStore } from '../../shared/ipc/key-store.ts';
import type { Surroundings } from './bureau/open-bureau.ts';
import { dispatcher, type Dispatch } from './dispatch.ts';
import { keepMatchKeys, type Following } from './keep-match-keys.ts';
import { runLeaving } from './db/run-command.ts';
import { storageError } from './db/storage-error.ts';
import { newTurns } from './db/turns.ts';
import { entryHandlers } from './entry/index.ts';
import { closed, locked, looksNoted, type SignedIn } from './entry/sign-in.ts';
import { chosenFiles, type ChosenFiles } from './files.ts';
import type { Follow, Searching } from './search/following.ts';
import { isAsSignedIn, type OpenSession } from './session.ts';

export type EngineSettings = {
  readonly clock: Clock;
  /** The folder of bureaus on this machine. */
  readonly bureaus: string;
  /** The application's own files: the offence catalogue, samples. */
  readonly resources: string;
  readonly app: string;
  /** The script of the thread that reads beside the queue; without one what reads much is answered at once. */
  readonly aside?: string;
  /** The script of the thread that looks at files and imports them; without one that is done at once, in slices. */
  readonly imports?: string;
  /** Keeps what is searched up to the log, where whoever uses this stays for longer than a question. */
  readonly follow?: Follow;
  /** The key store of the computer account; the command line has none to ask. */
  readonly keyStore?: KeyStore;
  readonly demo: boolean;
  /** Where lines for a maintainer go. They hold no personal data. */
  readonly log: (line: string) => void;
};

export type Engine = {
  readonly around: Surroundings;
  readonly dispatch: Dispatch;
  readonly files: ChosenFiles;
  readonly onChange: (listener: (changes: readonly Change[]) => void) => void;
  /** A window or process has gone: its session ends, its files are forgotten. */
  readonly forget: (caller: string) => void;
  /** Looks whether another process changed a bureau that is open here, and announces it. */
  readonly lookAround: () => void;
  /** Whoever is here has left the machine: each page keeps what was begun and is locked, and one that does not answer is locked all the same. */
  readonly leave: () => void;
  readonly close: () => void;
};

/** How long a page has to keep what is begun before it is locked out, in milliseconds. */
const graceMs = 1000;

export const catalogueFile = 'catalogue/notifiable-offences-2026-27.json';
export const holidaysFile = 'calendar/bank-holidays-england-and-wales.json';

/** What was seen of a bureau: its store's version, how many events it held, and how many of them were written here. */
type Seen = { readonly version: number; readonly events: number; readonly own: number };

/** A session and what was seen of its bureau last. */
type Opened = OpenSession & { seen: Seen; list: string; looked: string; readonly following: Following; readonly searching: Searching | null };

export const startEngine = ({ clock, bureaus, resources, app, aside, imports, follow, keyStore, demo, log }: EngineSettings): Engine => {
  const catalogue = readCatalogue(JSON.parse(readFileSync(join(resources, catalogueFile), 'utf8')));
  const holidays = BankHolidays.parse(JSON.parse(readFileSync(join(resources, holidaysFile), 'utf8')));
  /** How many events of each bureau were written here. */
  const written = new Map<string, number>();
  const wrote = (folder: string, added: number): void => void written.set(folder, (written.get(folder) ?? 0) + added);
  const around = { clock, catalogue, holidays, app, aside, imports, turns: newTurns(), wrote, machine: join(bureaus, '.machine'), keyStore };
  const files = chosenFiles();
  const open = new Map<string, Opened>();
  const listeners: ((changes: readonly Change[]) => void)[] = [];
  const announce = (changes: readonly Change[]): void => {
    listeners.forEach((listener) => listener(changes));
    for (const { searching } of open.values()) searching?.look();
    if (changes.some(({ topic }) => topic === 'people')) endChanged();
  };

  const dataVersion = ({ context }: OpenSession): number => context.bureau.reader.db.pragma('data_version', { simple: true }) as number;

  const seenNow = (session: OpenSession): Seen => {
    const { folder, reader } = session.context.bureau;
    return { version: dataVersion(session), events: reader.store.log.size(), own: written.get(folder) ?? 0 };
  };

  /** Which offence lists there are and which is in force: it changes when somebody accepts one, and on the day one begins. */
  const offenceList = ({ context: { bureau } }: OpenSession): string =>
    [bureau.catalogue.edition, ...bureau.editions.held(bureau.reader.store).map(({ edition }) => edition)].join(' ');

  /** What they looked at is all written down, and where the log of it stood is in the bureau's own. */
  const leaveLooks = ({ bureau, who }: OpenSession['context']): void => {
    try {
      const head = bureau.looks.end(who, clock.now());
      if (head) runLeaving(bureau.runner, who, looksNoted, head);
    } catch {
      log('looks could not be written when a session ended');
    }
  };

  const end = (caller: string, how: typeof closed = closed): void => {
    const session = open.get(caller);
    if (!session) return;
    open.delete(caller);
    const { bureau, who } = session.context;
    leaveLooks(session.context);
    runLeaving(bureau.runner, who, how, session.id);
    session.searching?.close();
    bureau.close();
    announce([{ topic: 'session' }]);
  };

  /** Whoever may do something else now, or nothing, begins anew: what is on their screen was shown to who they were. */
  const endChanged = (): void => {
    for (const [caller, { context }] of open) if (!isAsSignedIn(context)) end(caller);
  };

  const begin = (caller: string, { bureau, person, session }: SignedIn): OpenSession => {
    end(caller);
    const following = keepMatchKeys(bureau, () => announce([{ topic: 'matching' }]));
    const context = {
      bureau,
      person,
      who: { person: person.id, role: person.role, session },
      pathOf: (token: string) => files.pathOf(caller, token),
      leave: () => end(caller),
      announce: (changes: readonly Change[]) => {
        announce(changes);
        following.wake();
      },
    };
    const opened = { context, id: session };
    const searching = follow?.(bureau) ?? null;
    open.set(caller, { ...opened, seen: seenNow(opened), list: offenceList(opened), looked: clock.now(), following, searching });
    following.wake();
    searching?.look();
    void bureau.verification.run().then(() => announce([{ topic: 'trail' }]));
    return opened;
  };

  const lock = (caller: string): void => end(caller, locked);

  /** Windows that have gone: one may go while its passphrase is being tried. */
  const gone = new Set<string>();
  const arriving = (caller: string) => {
    gone.delete(caller);
    return { isGone: () => gone.has(caller) };
  };

  const entry = entryHandlers({ around, bureaus, demo, files, announce, sessions: { of: (caller) => open.get(caller) ?? null, arriving, begin, end, lock } });

  /** What another process changed, and what the clock brought. */
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
    session.following.wake();
    // What was written here was told when it was.
    if (session.seen.events - seen.events > session.seen.own - seen.own) announce(changedElsewhere);
  };

  return {
    around,
    dispatch: dispatcher({ entry, contextOf: (caller) => open.get(caller)?.context ?? null, log, reference: () => randomBytes(5).toString('hex') }),
    files,
    onChange: (listener) => void listeners.push(listener),
    forget: (caller) => {
      gone.add(caller);
      end(caller);
      files.forget(caller);
    },
    lookAround: () => {
      for (const session of open.values()) {
        try {
          lookAt(session);
        } catch (error) {
          // Where the store cannot be read now it is looked at again in a second; whoever asks meanwhile is told why.
          if (storageError(error) === null) throw error;
        }
      }
    },
    leave: () => {
      const left = [...open];
      announce([{ topic: 'lock' }]);
      // Whoever has come back by then has begun anew.
      setTimeout(() => left.forEach(([caller, session]) => { if (open.get(caller) === session) lock(caller); }), graceMs).unref();
    },
    close: () => [...open.keys()].forEach((caller) => end(caller)),
  };
};
