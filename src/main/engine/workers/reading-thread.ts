/** The thread that is asked aside: a read-only connection of its own to one bureau, for as long as that bureau is open. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Instant } from '../../../shared/domain/instant.ts';
import type { Catalogue } from '../../../shared/domain/offence-catalogue.ts';
import type { Person } from '../../../shared/domain/roles.ts';
import type { BankHolidays } from '../../../shared/domain/working-days.ts';
import type { Parsed } from '../../../shared/ipc/calls.ts';
import { ok, type Result } from '../../../shared/ipc/result.ts';
import { openReader } from '../bureau/open-reader.ts';
import type { Clock } from '../clock.ts';
import { connect, type Connection } from '../db/connection.ts';
import { openEditions } from '../db/editions.ts';
import type { Who } from '../db/run-command.ts';
import { storageError } from '../db/storage-error.ts';
import { shownTable } from '../looks/shown-table.ts';
import { checkLogs, type LogsChecked } from '../trail/check-logs.ts';
import { logTable } from '../trail/log.ts';
import { verifyLog } from '../trail/verify-log.ts';
import { ended, type Wishes } from '../transfer/wishes.ts';
import { writeExport, type ToExport } from '../transfer/write-export.ts';
import { whereFrom } from '../where-from.ts';
import { answerTo, type AsideName } from './questions.ts';

export type Begun = { readonly path: string; readonly looks: string; readonly key: Uint8Array; readonly catalogue: Catalogue; readonly holidays: BankHolidays; readonly origin: string };

/** What is asked, by whom, and what time it is: the thread has no clock. */
type Question = { readonly [N in AsideName]: { readonly kind: 'question'; readonly who: Who; readonly person: Person; readonly name: N; readonly input: Parsed<N> } }[AsideName];
type Words = { readonly kind: 'verify' } | { readonly kind: 'check'; readonly key: Uint8Array } | { readonly kind: 'export'; readonly asked: ToExport; readonly wishes: Wishes } | Question;
export type Asked = Words & { readonly id: number; readonly now: Instant };

/** `told`: how much of an export is written. */
export type Answered = { readonly id: number; readonly value: unknown } | { readonly id: number; readonly failed: string } | { readonly id: number; readonly told: readonly [done: number, total: number] };

const { path, looks, key, catalogue, holidays, origin } = workerData as Begun;
const reader = openReader(connect(path, key, 'read'));
key.fill(0);
const editions = openEditions(catalogue);

const opened = (opens: Uint8Array): Connection => {
  try {
    return connect(looks, opens, 'read');
  } finally {
    opens.fill(0);
  }
};

/** The log of looks is read as it lies there by then, by a connection for this once. */
const check = async (opens: Uint8Array, clock: Clock): Promise<Result<LogsChecked>> => {
  const db = opened(opens);
  try {
    return ok(await checkLogs({ bureau: reader.store, looks: { log: logTable(db), shown: shownTable(db) } }, origin, clock));
  } finally {
    db.close();
  }
};

const answer = async (asked: Asked): Promise<unknown> => {
  const clock = { now: () => asked.now, uptimeMs: () => 0 };
  if (asked.kind === 'verify') return verifyLog(reader.store, origin, clock);
  if (asked.kind === 'export') {
    const { wishes } = asked;
    return writeExport(reader.store, asked.asked, { wishes, told: (...told) => parentPort?.postMessage({ id: asked.id, told } satisfies Answered) }).finally(() => ended(wishes));
  }
  try {
    if (asked.kind === 'check') return await check(asked.key, clock);
    const bureau = { reader, editions, clock, catalogue: editions.inForce(reader.store, asked.now), holidays };
    return answerTo({ bureau, who: asked.who, person: asked.person }, asked.name, asked.input);
  } catch (error) {
    const known = storageError(error);
    if (known) return known;
    throw error;
  }
};

parentPort?.on('message', (asked: Asked) => {
  answer(asked).then(
    (value) => parentPort?.postMessage({ id: asked.id, value } satisfies Answered),
    (error: unknown) => parentPort?.postMessage({ id: asked.id, failed: whereFrom(error) } satisfies Answered),
  );
});
