/** The engine: sessions, files and calls of every window or process that talks to it. Plain Node; the desktop and the command line both hold one. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Change } from '../../shared/ipc/changes.ts';
import type { Result } from '../../shared/ipc/result.ts';
import { readCatalogue } from '../../shared/domain/offence-catalogue.ts';
import { BankHolidays } from '../../shared/domain/working-days.ts';
import { randomBytes, type Clock } from './clock.ts';
import type { KeyStore } from '../../shared/ipc/key-store.ts';
import type { Surroundings } from './bureau/open-bureau.ts';
import { dispatcher, type Dispatch } from './dispatch.ts';
import { newTurns } from './db/turns.ts';
import { entryHandlers } from './entry/index.ts';
import { chosenFiles, type ChosenFiles } from './files.ts';
import type { Follow } from './following/following.ts';
import { openSessions } from './open-sessions.ts';

export type EngineSettings = {
  readonly clock: Clock;
  /** The folder of bureaus on this machine. */
  readonly bureaus: string;
  /** The application's own files: the offence catalogue, samples. */
  readonly resources: string;
  readonly app: string;
  /** The script of the thread that reads beside the queue; without one what reads much is answered at once. */
  readonly aside?: string;
  /** The script of the thread that reads, verifies and imports files; without one that is done at once, in slices. */
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
  /** Writes down what was shown in lists a moment ago. Where that cannot be, nothing of it may be shown. */
  readonly looked: () => Result<null>;
  readonly close: () => void;
};

/** How long a page has to keep what is begun before it is locked out, in milliseconds. */
const graceMs = 1000;

export const catalogueFile = 'catalogue/notifiable-offences-2026-27.json';
const holidaysFile = 'calendar/bank-holidays-england-and-wales.json';

export const startEngine = ({ clock, bureaus, resources, app, aside, imports, follow, keyStore, demo, log }: EngineSettings): Engine => {
  const catalogue = readCatalogue(JSON.parse(readFileSync(join(resources, catalogueFile), 'utf8')));
  const holidays = BankHolidays.parse(JSON.parse(readFileSync(join(resources, holidaysFile), 'utf8')));
  const written = new Map<string, number>();
  const writtenIn = (folder: string): number => written.get(folder) ?? 0;
  const wrote = (folder: string, added: number): void => void written.set(folder, writtenIn(folder) + added);
  const around = { clock, catalogue, holidays, app, aside, imports, turns: newTurns(), wrote, machine: join(bureaus, '.machine'), keyStore };
  const files = chosenFiles();
  const listeners: ((changes: readonly Change[]) => void)[] = [];
  const announce = (changes: readonly Change[]): void => {
    listeners.forEach((listener) => listener(changes));
    sessions.heard(changes);
  };
  const sessions = openSessions({ clock, files, announce, writtenIn, follow, log });

  /** Windows that have gone: one may go while its passphrase is being tried. */
  const gone = new Set<string>();
  const arriving = (caller: string) => {
    gone.delete(caller);
    return { isGone: () => gone.has(caller) };
  };

  const entry = entryHandlers({ around, bureaus, demo, files, announce, sessions, arriving });

  return {
    around,
    dispatch: dispatcher({ entry, contextOf: (caller) => sessions.of(caller)?.context ?? null, log, reference: () => randomBytes(5).toString('hex') }),
    files,
    onChange: (listener) => void listeners.push(listener),
    forget: (caller) => {
      gone.add(caller);
      sessions.end(caller);
      files.forget(caller);
    },
    lookAround: sessions.lookAround,
    leave: () => {
      announce([{ topic: 'lock' }]);
      sessions.lockIn(graceMs);
    },
    looked: sessions.looked,
    close: sessions.close,
  };
};
