/** Filters, orders and groups of the queue against a plain reading of the same incidents, and what they cost. */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testBureau, valueOf, type TestBureau } from '../../../../tests/support/bureau.ts';
import { calling, type Calling } from '../../../../tests/support/calling.ts';
import { decideOk, enterReport } from '../../../../tests/support/incidents.ts';
import { decision, noCrime, report } from '../../../../tests/support/invented.ts';
import { isDecidedView, queueViews, type QueueRow, type QueueView } from '../../../shared/ipc/queries.ts';
import { bandAt, bands, limitMs } from '../../../shared/triage/clock.ts';
import { holderNow } from '../../../shared/triage/claim.ts';
import { harms } from '../../../shared/triage/marks.ts';
import { isParked } from '../../../shared/triage/parking.ts';
import { queueGroups, queueSorts, type QueueFilter, type QueueGroup, type QueueSort } from '../../../shared/triage/queue-filters.ts';
import { states } from '../../../shared/triage/status.ts';
import { plusMs } from '../../../shared/domain/instant.ts';
import { runSlice } from '../db/run-command.ts';
import { readyVersion } from '../db/ready-version.ts';
import { writeIncident } from '../db/write-incident.ts';
import { lookedAtOnce } from '../db/queue-walk.ts';

let t: TestBureau;
let call: Calling;
const start = '2026-04-13T08:00:00.000Z';

const codes = ['Theft', 'Violence', 'Domestic incident', 'Rape', null] as const;
const qualifiers = [[], ['Knife'], ['Domestic abuse', 'Knife'], ['100% sure']] as const;

/** Every state there is, several codes, times from long overdue to just received, some of them at the same minute. */
const fill = async (): Promise<void> => {
  const entered = Array.from({ length: 36 }, (_, n) =>
    enterReport(t, { openingCode: codes[n % codes.length] ?? null, qualifiers: [...(qualifiers[n % 4] ?? [])], received: { at: plusMs(start, -Math.floor(n / 3) * 150 * 60_000), precision: 'minute', text: null } }),
  );
  const at = (n: number): string => entered[n] ?? '';
  for (const n of [0, 7]) await call.get('assessor', 'take-incident', { incident: at(n), heldBy: null });
  for (const n of [1, 13]) await call.get('other', 'take-incident', { incident: at(n), heldBy: null });
  for (const n of [2, 9, 20]) await call.get('other', 'park-incident', { incident: at(n), reason: 'other-force', until: '2026-04-13T11:00:00.000Z', asked: 'Their control room', note: 'Accepted or not', rationale: 'They answer at noon.' });
  for (const n of [4, 11]) decideOk(t, at(n));
  for (const n of [5, 12]) decideOk(t, at(n), decision([noCrime()]));
  const { decision: back } = decideOk(t, at(6), decision([noCrime()]));
  await call.get('supervisor', 'review-decision', { incident: at(6), verdict: { verdict: 'return', mistake: 'explanation-missing', decision: back, comment: 'Read it again' } });
  const { decision: read } = decideOk(t, at(14), decision([noCrime()]));
  await call.get('supervisor', 'review-decision', { incident: at(14), verdict: { verdict: 'agree', decision: read, comment: null } });
  await call.get('assessor', 'open-reported-incident', { incident: at(8), versionRead: 1, code: '100/01', note: 'A friend reports it' });
  await call.get('assessor', 'open-reported-incident', { incident: at(11), versionRead: 1, code: '300/01', note: 'Found by a neighbour' });
};

beforeAll(async () => {
  t = testBureau(start);
  call = calling(t);
  await fill();
});
afterAll(() => t.close());

type List = { readonly view: QueueView; readonly filters: readonly QueueFilter[]; readonly sort: QueueSort; readonly group: QueueGroup | null };

const read = async ({ view, filters, sort, group }: List, limit: number): Promise<readonly QueueRow[]> => {
  const rows: QueueRow[] = [];
  let after: string | null = null;
  do {
    const page: { rows: QueueRow[]; next: string | null } = await call.get('assessor', 'queue-page', { view, filter: '', filters: [...filters], sort, group, after, limit });
    rows.push(...page.rows);
    after = page.next;
  } while (after !== null);
  return rows;
};

const fits = (row: QueueRow, filter: QueueFilter): boolean => {
  const now = t.clock.now();
  const me = t.people.assessor.person;
  const holder = holderNow(row, now);
  switch (filter.by) {
    case 'state': return row.state === filter.is;
    case 'holder': return filter.is === 'nobody' ? holder === null : holder === (filter.is === 'me' ? me : filter.is);
    case 'due': return bandAt(row.due, now) === filter.is;
    case 'due-before': return row.due !== null && row.due < filter.is;
    case 'received-from': return row.receivedAt !== null && row.receivedAt >= filter.is;
    case 'received-before': return row.receivedAt !== null && row.receivedAt < filter.is;
    case 'code': return row.openingCode === filter.is;
    case 'qualifier': return row.qualifiers.includes(filter.is);
    case 'source': return filter.is === 'assay';
    case 'harm': return row.harms.includes(filter.is);
    case 'reported': return row.reported.some((code) => `N${code.slice(0, 3)}` === filter.is);
    case 'parked': return isParked(row.parked?.until ?? null, now) === (filter.is === 'yes');
  }
};

const groupOf = (row: QueueRow, group: QueueGroup): string => {
  switch (group) {
    case 'code': return row.openingCode ?? '';
    case 'holder': return holderNow(row, t.clock.now()) ?? 'nobody';
    case 'state': return row.state;
    case 'due': return bandAt(row.due, t.clock.now());
  }
};

const moments = [-40, -20, -10, -3, 0, 3, 10, 20].map((hours) => plusMs(start, hours * 3_600_000));
const moment = fc.constantFrom(...moments);
const filter: fc.Arbitrary<QueueFilter> = fc.oneof(
  fc.record({ by: fc.constant('state' as const), is: fc.constantFrom(...states) }),
  fc.record({ by: fc.constant('holder' as const), is: fc.constantFrom('me', 'nobody') }),
  fc.record({ by: fc.constant('due' as const), is: fc.constantFrom(...bands) }),
  fc.record({ by: fc.constantFrom('due-before' as const, 'received-from' as const, 'received-before' as const), is: moment }),
  fc.record({ by: fc.constant('code' as const), is: fc.constantFrom('Theft', 'Rape', 'Burglary') }),
  fc.record({ by: fc.constant('qualifier' as const), is: fc.constantFrom('Knife', 'knife', '100% sure') }),
  fc.record({ by: fc.constant('source' as const), is: fc.constantFrom('assay', 'elsewhere') }),
  fc.record({ by: fc.constant('harm' as const), is: fc.constantFrom(...harms) }),
  fc.record({ by: fc.constant('reported' as const), is: fc.constantFrom('N100' as const, 'N300' as const) }),
  fc.record({ by: fc.constant('parked' as const), is: fc.constantFrom('yes' as const, 'no' as const) }),
);

const ids = (rows: readonly QueueRow[]): readonly string[] => rows.map(({ id }) => id);

test('filters combine as they would row by row, in the order of the view, whatever the size of a page', () =>
  fc.assert(
    fc.asyncProperty(fc.constantFrom(...queueViews), fc.array(filter, { maxLength: 3 }), fc.constantFrom(1, 3, 50), async (view, filters, limit) => {
      const whole = await read({ view, filters: [], sort: 'risk', group: null }, 500);
      expect(ids(await read({ view, filters, sort: 'risk', group: null }, limit))).toEqual(ids(whole.filter((row) => filters.every((each) => fits(row, each)))));
    }),
    { numRuns: 250 },
  ));

/** By what each order is, as a row shows it. */
const keyOf = (row: QueueRow, sort: QueueSort): string => (sort === 'reference' ? row.ref : plusMs(row.receivedAt ?? start, limitMs));

test('every order holds the same incidents, each where what it is ordered by puts it', () =>
  fc.assert(
    fc.asyncProperty(fc.constantFrom(...queueViews), fc.constantFrom(...queueSorts), fc.array(filter, { maxLength: 2 }), fc.constantFrom(1, 4, 50), async (view, sort, filters, limit) => {
      const byRisk = await read({ view, filters, sort: 'risk', group: null }, 500);
      const rows = await read({ view, filters, sort, group: null }, limit);
      expect(ids(rows).toSorted()).toEqual(ids(byRisk).toSorted());
      if (sort === 'risk' || isDecidedView(view)) {
        expect(ids(rows)).toEqual(ids(byRisk));
        return;
      }
      const keys = rows.map((row) => keyOf(row, sort));
      expect(sort === 'received' ? keys.toReversed() : keys).toEqual(keys.toSorted());
    }),
    { numRuns: 150 },
  ));

test('grouped, each group is whole and by itself in the order of the queue', () =>
  fc.assert(
    fc.asyncProperty(fc.constantFrom(...queueViews), fc.constantFrom(...queueGroups), fc.array(filter, { maxLength: 2 }), fc.constantFrom(1, 4, 50), async (view, group, filters, limit) => {
      const whole = await read({ view, filters, sort: 'risk', group: null }, 500);
      const rows = await read({ view, filters, sort: 'clock', group }, limit);
      if (isDecidedView(view)) {
        expect(ids(rows)).toEqual(ids(whole));
        return;
      }
      const seen = [...new Set(rows.map((row) => row.group ?? 'none'))];
      expect(rows.map((row) => row.group)).toEqual(rows.map((row) => groupOf(row, group)));
      expect(ids(rows)).toEqual(seen.flatMap((each) => ids(whole.filter((row) => groupOf(row, group) === each))));
    }),
    { numRuns: 120 },
  ));

test('what was decided without a crime waits for a second look until somebody has read it or it is decided again', async () => {
  const { rows } = await call.get('assessor', 'queue-page', { view: 'second-look', filter: '', after: null, limit: 50 });
  expect(rows).toHaveLength(2);
  expect(rows.every(({ state }) => state === 'decided')).toBe(true);
});

test('the filters that can be chosen are those that hold something', async () => {
  const choices = await call.get('assessor', 'queue-choices', {});
  expect(choices).toEqual({ codes: ['Domestic incident', 'Rape', 'Theft', 'Violence'], qualifiers: ['100% sure', 'Domestic abuse', 'Knife'], sources: ['assay'] });
});

test('what is no place in a list is its beginning', async () => {
  const first = await call.get('assessor', 'queue-page', { view: 'open', filter: '', after: null, limit: 2 });
  for (const after of ['nonsense', '[]', '["a","b","all",["x"]]']) expect(ids((await call.get('assessor', 'queue-page', { view: 'open', filter: '', after, limit: 2 })).rows)).toEqual(ids(first.rows));
});

/** A list that is handed on row by row as it is found goes by its own name, and is no table. */
const tablesRead = (details: readonly string[]): readonly string[] => {
  const handedOn = new Set(details.flatMap((detail) => /^CO-ROUTINE (\w+)$/.exec(detail)?.[1] ?? []));
  const at = new Map([...handedOn].map((name) => [name, details.lastIndexOf(`SCAN ${name}`)]));
  return details.filter((_, index) => ![...at.values()].includes(index));
};

/** The SQL a question runs, and what SQLite would do for it. */
const plansOf = async (ask: () => Promise<unknown>): Promise<readonly string[]> => {
  const { reader } = t.bureau;
  const found: string[] = [];
  const before = reader.prepared;
  const explained = { ...reader, prepared: <R>(sql: string) => {
    const statement = before<R>(sql);
    const note = (values: readonly (string | number | null)[]): void => void found.push(...tablesRead(reader.db.prepare<unknown[], { readonly detail: string }>(`EXPLAIN QUERY PLAN ${sql}`).all(...values).map(({ detail }) => detail)));
    return {
      get: (...values: readonly (string | number | null)[]) => { note(values); return statement.get(...values); },
      all: (...values: readonly (string | number | null)[]) => { note(values); return statement.all(...values); },
    };
  } };
  Object.assign(t.bureau, { reader: explained });
  try {
    await ask();
  } finally {
    Object.assign(t.bureau, { reader });
  }
  return found;
};

/** Indexes that hold only what is out of the ordinary are read from end to end; all others are entered at a place. */
const isScan = (detail: string): boolean => /USE TEMP B-TREE/.test(detail) || (/^SCAN (?:s|i|v|l|standing|incidents)\b/.test(detail) && !/USING INDEX standing_(?:parked|no_clock)$/.test(detail));

const one: readonly QueueFilter[] = [
  ...states.map((is) => ({ by: 'state' as const, is })),
  ...['me', 'nobody'].map((is) => ({ by: 'holder' as const, is })),
  ...bands.map((is) => ({ by: 'due' as const, is })),
  ...harms.map((is) => ({ by: 'harm' as const, is })),
  { by: 'due-before', is: plusMs(start, 0) }, { by: 'received-from', is: plusMs(start, 0) }, { by: 'received-before', is: plusMs(start, 0) },
  { by: 'code', is: 'Theft' }, { by: 'qualifier', is: 'Knife' }, { by: 'source', is: 'assay' }, { by: 'reported', is: 'N100' }, { by: 'parked', is: 'yes' }, { by: 'parked', is: 'no' },
];

/** What one person holds is found by an index and put in order: what has a clock, then what has none. */
const sortsFew = (view: QueueView): readonly string[] => (view === 'mine' ? ['USE TEMP B-TREE FOR ORDER BY'] : []);

test.for(queueViews)('the first page and the next of “%s” are read by an index, nothing scanned and nothing sorted that may be many', async (view) => {
  const plans = await plansOf(() => read({ view, filters: [], sort: 'risk', group: null }, 2));
  expect(plans.length).toBeGreaterThan(0);
  expect([...new Set(plans.filter(isScan))]).toEqual(sortsFew(view));
});

test.for(one)('so is one filter, by $by $is', async (each) => {
  expect((await plansOf(() => read({ view: 'open', filters: [each], sort: 'risk', group: null }, 2))).filter(isScan)).toEqual([]);
});

test.for(queueSorts)('so is the open queue by %s, and grouped', async (sort) => {
  expect((await plansOf(() => read({ view: 'open', filters: [], sort, group: null }, 2))).filter(isScan)).toEqual([]);
  for (const group of queueGroups) expect((await plansOf(() => read({ view: 'open', filters: [], sort, group }, 2))).filter(isScan)).toEqual([]);
});

test('and what the views hold is counted without a scan', async () => {
  expect((await plansOf(() => call.get('assessor', 'queue-counts', {}))).filter(isScan)).toEqual([]);
});

test('control: a list that is sorted by nothing an index holds is found out', async () => {
  expect(await plansOf(() => Promise.resolve(t.bureau.reader.prepared("SELECT incident FROM standing s WHERE s.why LIKE '%abuse%' ORDER BY s.why").all()))).toEqual(expect.arrayContaining([expect.stringMatching(/^SCAN s/), expect.stringMatching(/TEMP B-TREE/)]));
});

test('what is rare and has no index is looked for a bounded stretch at a time, and found; the next one to take too', async () => {
  const many = testBureau(start);
  const asked = calling(many);
  const { received, route, capacity, qualifiers: none, grade, text } = report();
  const version = { codes: { received, route, capacity, openingCode: 'Theft', sourceClosing: null, qualifiers: none, grade }, text };
  const sources = Array.from({ length: lookedAtOnce + 200 }, (_, n) => (n === lookedAtOnce + 100 ? 'rare' : 'common'));
  valueOf(runSlice(many.bureau.runner, many.people.assessor, (tx, source: string, who) => () => {
    const written = writeIncident(tx, who, { ref: `R${tx.seq}`, source, sourceReference: null, identity: `t:${tx.seq}`, regime: 'live', version: readyVersion('live', version) });
    return { event: { kind: 'incident.reported', data: { incident: tx.id(), version: 1, regime: 'live', receivedAt: received.at, precision: 'minute', route, capacity, codes: written.codes.commitment, text: written.text.commitment } }, value: null };
  }, sources, () => false));
  const page = (after: string | null) => asked.get('assessor', 'queue-page', { view: 'open', filter: '', filters: [{ by: 'source', is: 'rare' }], after, limit: 50 });
  const first = await page(null);
  expect([first.rows.length, first.isPartial]).toEqual([0, true]);
  const second = await page(first.next);
  expect([second.rows.length, second.next, second.isPartial]).toEqual([1, null, false]);
  expect((await asked.get('assessor', 'queue-counts', {})).views['open']).toBe(1000);
  expect((await asked.get('assessor', 'queue-counts', {})).more).toEqual(['open', 'unclaimed']);
  expect((await asked.get('assessor', 'take-next', { view: 'open', filter: '', filters: [{ by: 'source', is: 'rare' }] })).incident).toBe(second.rows[0]?.id);
  many.close();
});
