/** Opens a bureau with its data key: a writer behind the runner, a read-only connection for queries. */
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import type { Catalogue } from '../../../shared/domain/offence-catalogue.ts';
import type { BankHolidays } from '../../../shared/domain/working-days.ts';
import type { KeyStore } from '../../../shared/ipc/key-store.ts';
import type { Clock } from '../clock.ts';
import { connect, type Connection } from '../db/connection.ts';
import { openDrafts, type Drafts } from '../drafts/open-drafts.ts';
import { looksPath, openLooks, type Looks } from '../looks/open-looks.ts';
import { openEditions, type Editions } from '../db/editions.ts';
import { FromTheFuture, migrate, refuseTheFuture, schemaVersion, versionOf } from '../db/migrate.ts';
import type { Runner } from '../db/run-command.ts';
import { isBusy, storageError } from '../db/storage-error.ts';
import { openStore, type Store } from '../db/store.ts';
import type { Turns } from '../db/turns.ts';
import { openIndex, type SearchIndex } from '../search/open-index.ts';
import { openAside, type Aside } from '../workers/ask-aside.ts';
import { openImports, type ImportsAside } from '../workers/import-aside.ts';
import { sha256Hex } from '../trail/hash.ts';
import { verifyLog, type Verification } from '../trail/verify-log.ts';
import { checkFolder, originOf, storePath, type Card } from './folder.ts';
import { noKeyStore } from './key-store.ts';
import { Lost, refuseLost } from './last-acknowledged.ts';
import { openReader, type Reader } from './open-reader.ts';
import { openRunner } from './open-runner.ts';
import type { Places } from './tries.ts';
import { placesOf } from './try-passphrase.ts';

/** What commands and queries know about the bureau besides its tables. */
export type Bureau = {
  readonly folder: string;
  readonly card: Card;
  readonly runner: Runner;
  /** Read-only connection and its tables: a query cannot write. */
  readonly reader: Reader;
  readonly editions: Editions;
  /** What its people have begun and not saved. */
  readonly drafts: Drafts;
  /** Who was shown which incident. */
  readonly looks: Looks;
  /** The words of its incidents, to search by. */
  readonly search: SearchIndex;
  /** The edition of the offence list that is in force at this moment. */
  readonly catalogue: Catalogue;
  readonly clock: Clock;
  /** What working days are counted by. */
  readonly holidays: BankHolidays;
  /** Where wrong passphrases are counted. */
  readonly tries: Places;
  /** The key store of the computer account, where there is one to ask. */
  readonly keyStore: KeyStore;
  /** What is asked beside the queue; null where nobody waits for it and it is answered at once. */
  readonly aside: Aside | null;
  /** What reads and imports files beside the queue; null where it is done at once. */
  readonly imports: ImportsAside | null;
  /** The last re-derivation of the log from its events, and the way to run one. */
  readonly verification: { readonly last: () => Verification | null; readonly run: () => Promise<Verification> };
  /** The data key, for wrapping it under another person's passphrase. Stays in this process. */
  readonly key: () => Uint8Array;
  readonly close: () => void;
};

/**
 * `catalogue` is the edition that ships with the application, `holidays` the list of bank holidays; `aside` the script of the thread that
 * reads beside the queue, and `imports` of the one that imports, where somebody waits for that; `turns` is of all that writes here.
 */
export type Surroundings = {
  readonly clock: Clock;
  readonly catalogue: Catalogue;
  readonly holidays: BankHolidays;
  readonly app: string;
  readonly aside?: string | undefined;
  readonly imports?: string | undefined;
  readonly turns?: Turns | undefined;
  /** Told how many events were written to which folder. */
  readonly wrote?: ((folder: string, added: number) => void) | undefined;
  /** Where this machine keeps what must not go with a bureau’s folder. */
  readonly machine?: string | undefined;
  readonly keyStore?: KeyStore | undefined;
};

/** Opens the store for writing, brought to this version first: alone, so that no process goes on with what it knew of the old one. */
const connectUpToDate = (path: string, key: Uint8Array): Connection => {
  const db = connect(path, key, 'write');
  try {
    refuseTheFuture(db);
    if (versionOf(db) === schemaVersion) return db;
  } catch (error) {
    db.close();
    throw error;
  }
  db.close();
  const alone = connect(path, key, 'alone');
  try {
    migrate(alone);
  } finally {
    alone.close();
  }
  return connect(path, key, 'write');
};

/** The card does not go with the store: events written now would belong to a log that nobody could verify again. */
class OtherCard extends Error {}

const refuseOtherCard = (store: Store, origin: string): void => {
  const [first] = store.log.after(0, 1);
  if (first && !first.bytes.includes(`"origin":"${origin}"`)) throw new OtherCard();
};

/** An offence list in the store is not the one its event names: decisions would be read with words that nobody accepted. */
class OtherEdition extends Error {
  readonly edition: string;
  constructor(edition: string) {
    super('another edition');
    this.edition = edition;
  }
}

const refuseOtherEditions = ({ editions, log }: Store): void => {
  for (const { edition, event_seq } of editions.all()) {
    const [event] = log.after(event_seq - 1, 1);
    if (!event?.bytes.includes(`"catalogue":"${sha256Hex(editions.body(edition) ?? '')}"`)) throw new OtherEdition(edition);
  }
};

const openBoth = (folder: string, card: Card, key: Uint8Array, around: Surroundings): Bureau => {
  const path = storePath(folder);
  refuseLost(folder, key);
  const open: { readonly close: () => unknown }[] = [];
  const kept = <T extends { readonly close: () => unknown }>(opened: T): T => {
    open.push(opened);
    return opened;
  };
  /** From what was opened last. */
  const closeAll = (): void => open.toReversed().forEach((each) => each.close());
  try {
    const { turns } = around;
    const db = kept(connectUpToDate(path, key));
    const store = openStore(db);
    refuseOtherCard(store, originOf(card));
    refuseOtherEditions(store);
    const { runner } = kept(openRunner(db, store, folder, card, around));
    const reading = kept(connect(path, key, 'read'));
    const reader = openReader(reading);
    const editions = openEditions(around.catalogue);
    const drafts = kept(openDrafts(folder, key));
    const search = kept(openIndex(folder, () => key));
    const looks = kept(openLooks(folder, key, originOf(card)));
    const aside = around.aside === undefined ? null : kept(openAside(around.aside, () => ({ path, looks: looksPath(folder), key: Uint8Array.from(key), catalogue: around.catalogue, holidays: around.holidays, origin: originOf(card) }), around.clock));
    const imports = around.imports === undefined || turns === undefined ? null : kept(openImports(around.imports, () => ({ folder, card, key: Uint8Array.from(key), holidays: around.holidays, app: around.app, turns }), (added) => around.wrote?.(folder, added)));
    let verified: Verification | null = null;
    return {
      folder,
      card,
      runner,
      reader,
      verification: {
        last: () => verified,
        run: async () => {
          const here = (): Promise<Verification> => verifyLog(reader.store, originOf(card), around.clock);
          const found = await (aside?.verify().catch(here) ?? here());
          // Closed while it was being read, the store says nothing about the log.
          if (reading.open) verified = found;
          return found;
        },
      },
      editions,
      drafts,
      search,
      aside,
      imports,
      looks,
      tries: placesOf(folder, card, around.machine),
      keyStore: around.keyStore ?? noKeyStore,
      get catalogue() {
        return editions.inForce(reader.store, around.clock.now());
      },
      clock: around.clock,
      holidays: around.holidays,
      key: () => key,
      close: () => {
        closeAll();
        key.fill(0);
      },
    };
  } catch (error) {
    closeAll();
    throw error;
  }
};

export const openBureau = (folder: string, card: Card, key: Uint8Array, around: Surroundings): Result<Bureau> => {
  const fit = checkFolder(folder);
  if (!fit.ok) return fit;
  try {
    return ok(openBoth(folder, card, key, around));
  } catch (error) {
    if (error instanceof FromTheFuture) {
      return fail('unreadable', 'This bureau was made by a newer version of Assay. Install that version to open it; nothing was changed.', { path: folder });
    }
    if (error instanceof Lost) {
      return fail('unreadable', `The bureau’s store has lost records: it holds ${error.held} events, and ${error.acknowledged} were saved. A file is damaged, or an older copy was put in its place. Nothing was changed; keep the folder as it is and ask for help.`, { path: folder });
    }
    if (error instanceof OtherCard) {
      return fail('unreadable', 'The bureau’s card, bureau.json, is not the one of its store. Nothing was changed; restore that file from a copy.', { path: folder });
    }
    if (isBusy(error)) {
      return fail('busy', 'Another Assay process works on this bureau alone, or has it open while it must be brought to this version. Wait, or close it there, and open it again; nothing was changed.', { path: folder });
    }
    if (error instanceof OtherEdition) {
      return fail('unreadable', `The bureau’s offence list of ${error.edition} is not the one that was accepted. Nothing was changed; restore the bureau from a copy.`, { path: folder });
    }
    const known = storageError(error);
    if (known && !known.ok) return { ok: false, error: { ...known.error, path: folder } };
    throw error;
  }
};
