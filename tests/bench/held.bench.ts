/**
 * For how long each question holds the thread that answers the queue, in a bureau of a million incidents and with the threads that the app has:
 * nothing else is answered meanwhile. `ASSAY_BENCH_INCIDENTS` asks for fewer.
 */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { steppedClock } from '../../src/main/engine/clock.ts';
import { demoPeople } from '../../src/main/engine/demo/staff.ts';
import { followInWorker } from '../../src/main/engine/following/following.ts';
import type { QueryName } from '../../src/shared/ipc/calls.ts';
import { queryCalls, queueViews } from '../../src/shared/ipc/queries.ts';
import type { Result } from '../../src/shared/ipc/result.ts';
import { temporaryFolder } from '../support/bureau.ts';
import { builtLine } from '../support/command-line.ts';
import { odsOf, offenceRows, workbook } from '../support/offence-list.ts';
import { shaped } from '../support/shaped-calls.ts';
import { writeCsv } from './imported.ts';
import { engineOn } from './large/asked.ts';
import { largeBureau, lookedAt } from './large/large-bureau.ts';
import { median, report } from './measure.ts';

const incidents = Number(process.env['ASSAY_BENCH_INCIDENTS'] ?? 1_000_000);
const mostMs = 8;
const times = 7;

const beside = (name: string): string => join(dirname(builtLine), name);

let on: ReturnType<typeof engineOn>;
let some: string;
beforeAll(async () => {
  const parent = await largeBureau(incidents);
  on = engineOn(parent, steppedClock(lookedAt), { aside: beside('reading-thread.js'), imports: beside('file-thread.js'), follow: followInWorker(beside('follow-worker.js'), (line) => console.error(line)) });
  for (const { user } of demoPeople) await on.signIn(user);
  const page = (await on.engine.dispatch(demoPeople[0].user, 'queue-page', { view: 'decided', filter: '', after: null, limit: 1 })) as Result<{ readonly rows: readonly { readonly id: string }[] }>;
  some = page.ok ? (page.value.rows[0]?.id ?? '') : '';
  expect(some).not.toBe('');
}, 3_600_000);
afterAll(() => on.engine.close());

/** The longest that nothing else was answered while `work` was done, in milliseconds. */
const heldBy = async (work: () => Promise<unknown>): Promise<number> => {
  let [last, longest, isOver] = [performance.now(), 0, false];
  const look = (): void => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (!isOver) setImmediate(look);
  };
  setImmediate(look);
  await work();
  await new Promise((resolve) => setImmediate(resolve));
  isOver = true;
  look();
  return longest;
};

/** Questions that read a file, and those that ask about an incident: of real ones. */
const inputOf = (name: QueryName, files: Readonly<Record<string, string>>): object => ({
  ...shaped[name],
  ...('incident' in shaped[name] && { incident: name === 'trail' ? null : some }),
  ...('limit' in shaped[name] && { limit: 50 }),
  ...(files[name] !== undefined && { file: files[name] }),
});

/** Whoever may ask it first; null where nobody may ask it so. */
const askerOf = async (name: QueryName, input: object): Promise<string | null> => {
  for (const { user } of demoPeople) if (((await on.engine.dispatch(user, name, input)) as Result<unknown>).ok) return user;
  return null;
};

test('no question holds the queue', async () => {
  const [csv, ods] = [join(temporaryFolder(), 'log.csv'), join(temporaryFolder(), 'list.ods')];
  await writeCsv(csv, 20_000);
  writeFileSync(ods, odsOf(workbook('2027-28', offenceRows())));
  const held: { readonly what: string; readonly ms: number }[] = [];
  const notAsked: string[] = [];
  const timed = async (what: string, name: QueryName, input: (user: string) => object): Promise<void> => {
    const user = await askerOf(name, input(demoPeople[0].user));
    if (user === null) return void notAsked.push(what);
    const each: number[] = [];
    for (let n = 0; n < (name === 'check-bureau' ? 1 : times); n++) each.push(await heldBy(() => on.engine.dispatch(user, name, input(user))));
    held.push({ what, ms: median(each) });
  };
  for (const name of Object.keys(queryCalls) as QueryName[]) {
    await timed(name, name, (user) => inputOf(name, { 'preview-import': on.engine.files.choose(user, csv), 'preview-edition': on.engine.files.choose(user, ods) }));
  }
  for (const view of queueViews) await timed(`queue-page ${view}`, 'queue-page', () => ({ view, filter: '', after: null, limit: 100 }));
  for (const { what, ms } of held.toSorted((one, other) => other.ms - one.ms).slice(0, 8)) {
    report({ name: `the queue held by “${what}”, ${incidents.toLocaleString('en-GB')} incidents`, ours: ms, floor: mostMs, unit: 'ms', ratio: ms / mostMs, goal: 'within 1', met: ms <= mostMs });
  }
  console.log(`Asked ${held.length}; of these nobody had anything to ask: ${notAsked.join(', ')}`);
}, 3_600_000);
