/** Search as somebody types, on any bureau that is open, against the bare match of the index and against the bare SELECT of the same rows. */
import { search } from '../../src/main/engine/queries/search.ts';
import type { Context } from '../../src/main/engine/session.ts';
import { connect } from '../../src/main/engine/db/connection.ts';
import { catchUp } from '../../src/main/engine/search/follow-log.ts';
import { indexPath } from '../../src/main/engine/search/open-index.ts';
import { valueOf } from '../support/bureau.ts';
import { percentile, report, secondsOf } from './measure.ts';

/** What is typed, and what the bare index is asked for the same. */
export type Typed = { readonly name: string; readonly typed: string; readonly bare: string };

/** Words of nearly every report, of few, and of one part only. */
export const usualSearches: readonly Typed[] = [
  { name: 'two common words', typed: 'the her ', bare: '"the" "her"' },
  { name: 'a common word', typed: 'the ', bare: '"the"' },
  { name: 'the beginning of a common word', typed: 'poli', bare: '"poli" *' },
  { name: 'a word that nothing has', typed: 'xylophonist ', bare: '"xylophonist"' },
];

const rounds = 400;
/** Nobody types into an engine that has just begun: the first answers are not counted. */
const warmUp = 200;
const pageOf = 50;

const shown = `SELECT i.ref, i.source_reference, s.state, v.version, v.codes, t.body FROM json_each(?) j
  CROSS JOIN events e ON e.seq = j.value CROSS JOIN standing s ON s.incident = e.incident CROSS JOIN incidents i ON i.id = e.incident
  CROSS JOIN incident_versions v ON v.incident = e.incident AND v.event_seq = e.seq CROSS JOIN texts t ON t.id = v.body_text`;

const one = async (context: Context, { name, typed, bare }: Typed, of: string): Promise<void> => {
  const { bureau } = context;
  const db = connect(indexPath(bureau.folder), bureau.key(), 'read');
  const match = db.prepare<[string], number>(`SELECT rowid FROM words WHERE words MATCH ? ORDER BY rowid DESC LIMIT ${pageOf}`).pluck();
  const rows = bureau.reader.db.prepare(shown);
  const ours: number[] = [];
  const floor: number[] = [];
  const same: number[] = [];
  for (let n = 0; n < warmUp + rounds; n++) {
    const times = {
      floor: await secondsOf(() => match.all(bare)),
      same: await secondsOf(() => rows.all(JSON.stringify(match.all(bare)))),
      ours: await secondsOf(async () => valueOf(await search(context, { typed, before: null, limit: pageOf }))),
    };
    if (n < warmUp) continue;
    floor.push(times.floor);
    same.push(times.same);
    ours.push(times.ours);
  }
  db.close();
  const p95 = percentile(ours, 0.95);
  const told = (against: string, times: readonly number[], goal: string, met: (ratio: number) => boolean): void => {
    const ratio = p95 / percentile(times, 0.95);
    report({ name: `search ${of}, ${name}, p95 (p50 ${(1000 * percentile(ours, 0.5)).toPrecision(3)} ms), to ${against}`, ours: 1000 * p95, floor: 1000 * percentile(times, 0.95), unit: 'ms', ratio, goal, met: met(ratio) });
  };
  told('the bare match', floor, 'reported', () => true);
  told('the bare rows', same, 'within 3 and 50 ms', (ratio) => ratio <= 3 && p95 <= 0.05);
};

/** `of` is what the bureau is called in the table. What is not taken up yet is, first, and timed. */
export const measureSearch = async (context: Context, of: string, searches: readonly Typed[] = usualSearches): Promise<void> => {
  const { reader, search: index } = context.bureau;
  const events = reader.store.log.size() - index.open().follows().upto;
  const seconds = await secondsOf(() => catchUp(reader, index));
  if (events > 0) report({ name: `events taken up into search, ${of}`, ours: events / seconds, floor: events / seconds, unit: 'events/s', ratio: 1, goal: 'reported', met: true });
  for (const each of searches) await one(context, each, of);
};
