/**
 * Who was shown which incident when, in a log of its own beside the store, so that reading never waits for whoever writes to the bureau's. What
 * is opened is written down before it is shown; what stands in lists a moment later, together.
 */
import { join } from 'node:path';
import { plusMs } from '../../../shared/domain/instant.ts';
import type { LookDraft } from '../../../shared/trail/look.ts';
import { elapsedMs, randomBytes } from '../clock.ts';
import { connect, type Connection } from '../db/connection.ts';
import { logTable, type Head } from '../trail/log.ts';
import { keyed } from '../trail/hash.ts';
import { looksQuestions, type LooksQuestions } from './looks-questions.ts';
import { prepareLooks } from './looks-schema.ts';
import { shownTable, type ShownTable } from './shown-table.ts';
import { looksWriter, type Eyes, type Waiting } from './write-looks.ts';

export const looksPath = (folder: string): string => join(folder, 'bureau.looks');

export type Looks = {
  /** Ends the sitting of a session, if it looked at anything; gives the head the log has then. */
  readonly end: (eyes: Eyes, at: string) => Head | null;
  /** Written down before this returns, with whatever waits. */
  readonly now: (eyes: Eyes, at: string, look: LookDraft) => void;
  /** Written down within a quarter of a second. */
  readonly soon: (eyes: Eyes, at: string, look: LookDraft) => void;
  /** Writes what waits. Throws where it cannot be. */
  readonly flush: () => void;
  /** Of what was typed, so that nobody reads it here and the same is known again. */
  readonly hashOf: (typed: string) => string;
  readonly asked: () => LooksQuestions;
  /** Its events and their tree: for whoever verifies. */
  readonly log: () => ReturnType<typeof logTable>;
  /** By which incidents they are found. */
  readonly shown: () => ShownTable;
  /** Does `work` while nobody can add a look: whoever is about to be shown something waits for it. */
  readonly still: <T>(work: () => T) => T;
  readonly close: () => void;
};

/** How long what stands in a list may wait to be written down, in milliseconds. */
export const groupMs = 250;

/** How soon the same window may be shown the same again without its being another look, in milliseconds. */
const sameLookMs = 60_000;

/** Whether what was shown then and is shown now is one look. A clock that was set back has one lie ahead: how long ago that was nobody knows, and it is none. */
export const isSameLookAt = (now: string): ((then: string) => boolean) => {
  const until = plusMs(now, -sameLookMs);
  return (then) => then > until && then <= now;
};

/** What is typed is hashed under a secret of this log, which never changes. */
const hasherOn = (db: Connection): ((typed: string) => string) => {
  const secret = db.prepare<[], Buffer>("SELECT value FROM secrets WHERE name = 'query'").pluck();
  const insertSecret = db.prepare("INSERT INTO secrets (name, value) VALUES ('query', ?) ON CONFLICT DO NOTHING");
  const secretNow = (): Buffer => {
    if (secret.get() === undefined) insertSecret.run(randomBytes(32));
    return secret.get() ?? Buffer.alloc(0);
  };
  let known: Buffer | undefined;
  return (typed) => {
    known ??= secretNow();
    return keyed(known, typed.normalize('NFC')).toString('hex');
  };
};

/** Never begun anew: whoever damaged it would have taken away who looked. */
const connectWhole = (folder: string, key: Uint8Array): Connection => {
  const db = connect(looksPath(folder), key, 'create');
  prepareLooks(db);
  return db;
};

const partsOf = (db: Connection, origin: string) => {
  const log = logTable(db);
  return { db, log, shown: shownTable(db), asked: looksQuestions(db), writer: looksWriter(db, log, `${origin}/looks`), hashOf: hasherOn(db) };
};

/** Opened when the first is written or read: a command line that shows nothing needs none. */
export const openLooks = (folder: string, key: Uint8Array, origin: string): Looks => {
  let opened: ReturnType<typeof partsOf> | null = null;
  const parts = () => (opened ??= partsOf(connectWhole(folder, key), origin));

  const sitting = new Set<string>();
  let waiting: Waiting[] = [];
  let since = 0;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const flush = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    if (waiting.length === 0) return;
    // Kept until they are written: what cannot be now is tried with the next.
    parts().writer.write(waiting);
    waiting = [];
  };
  const later = (): void => {
    try {
      flush();
    } catch {
      // The next look tries again, and nothing is shown while it cannot be written down.
    }
  };

  /** A session's first look begins its sitting, and finds those that were never ended. */
  const push = (eyes: Eyes, at: string, look: LookDraft): void => {
    if (!sitting.has(eyes.session)) {
      parts().writer.breakOff(at);
      sitting.add(eyes.session);
      waiting.push({ eyes, at, look: { kind: 'sitting.begun', data: { process: process.pid } } });
    }
    if (waiting.length === 0) since = elapsedMs();
    waiting.push({ eyes, at, look });
  };

  return {
    end: (eyes, at) => {
      if (!sitting.delete(eyes.session)) return null;
      waiting.push({ eyes, at, look: { kind: 'sitting.ended', data: {} } });
      flush();
      return parts().log.head();
    },
    now: (eyes, at, look) => {
      push(eyes, at, look);
      try {
        flush();
      } catch (error) {
        // It is not shown, so it was no look.
        waiting.pop();
        throw error;
      }
    },
    soon: (eyes, at, look) => {
      // What has waited for too long could not be written: nothing more is shown until it is.
      if (waiting.length > 0 && elapsedMs() - since > 4 * groupMs) flush();
      push(eyes, at, look);
      timer ??= setTimeout(later, groupMs).unref();
    },
    flush,
    hashOf: (typed) => parts().hashOf(typed),
    asked: () => parts().asked,
    log: () => parts().log,
    shown: () => parts().shown,
    still: (work) => parts().db.transaction(work).immediate(),
    close: () => {
      later();
      opened?.db.close();
    },
  };
};
