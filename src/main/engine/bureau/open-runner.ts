/** The writer of an open bureau: what every thread of every process writes through. */
import type { BankHolidays } from '../../../shared/domain/working-days.ts';
import type { Clock } from '../clock.ts';
import { lookEveryMs, type Connection } from '../db/connection.ts';
import type { Runner } from '../db/run-command.ts';
import type { Store } from '../db/store.ts';
import type { Turns } from '../db/turns.ts';
import { originOf, type Card } from './folder.ts';
import { startNoting } from './last-acknowledged.ts';

/** `turns`: told when it wants to write, where another thread of this process may be writing; `wrote`: told how many events it wrote to a folder. */
export type Around = {
  readonly clock: Clock;
  readonly holidays: BankHolidays;
  readonly app: string;
  readonly turns?: Turns | undefined;
  readonly wrote?: ((folder: string, added: number) => void) | undefined;
};

/** `close` leaves the connection to whoever opened it. */
export const openRunner = (db: Connection, store: Store, folder: string, card: Card, { clock, holidays, app, turns, wrote }: Around): { readonly runner: Runner; readonly close: () => void } => {
  db.pragma(`busy_timeout = ${lookEveryMs}`);
  const noting = startNoting(folder);
  const committed: Runner['committed'] = (last, added) => {
    noting.note(last);
    wrote?.(folder, added);
  };
  const runner = { db, store, clock, holidays, origin: originOf(card), workstation: card.workstation, app, committed, turns };
  return { runner, close: noting.close };
};
