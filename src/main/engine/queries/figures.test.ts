/** The figures of a small bureau, counted by hand, and that each leads to as many incidents as it counts. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testBureau, type TestBureau } from '../../../../tests/support/bureau.ts';
import { calling, type Calling } from '../../../../tests/support/calling.ts';
import { enterHistoric, enterReport } from '../../../../tests/support/incidents.ts';
import { allegation, decision, noCrime, toldBy } from '../../../../tests/support/invented.ts';
import type { Output } from '../../../shared/ipc/calls.ts';

let t: TestBureau;
let call: Calling;
let figures: Output<'figures'>;
const named: Record<string, string> = {};

const enter = (name: string, received: string, openingCode: string): void => {
  named[name] = enterReport(t, { openingCode, received: { at: `2026-04-${received}.000Z`, precision: 'minute', text: null } });
};
const of = (name: string): string => named[name] ?? '';
const decide = (name: string, made = decision()) => call.get('assessor', 'decide-incident', { incident: of(name), decision: made });
const at = (time: string): void => t.clock.moveTo(`2026-04-${time}.000Z`);

/**
 * Monday 13 April 2026 begins at 23:00 on Sunday in UTC. A is decided in 1.5 h and corrected; B is decided at exactly 24 h
 * and recorded half an hour past it; C is decided at 25 h; D waits past its time; E has an N100; F is returned; G repeats A.
 */
beforeAll(async () => {
  t = testBureau('2026-04-13T08:00:00.000Z');
  call = calling(t);
  enter('A', '13T06:30:00', 'Theft');
  enter('B', '12T22:30:00', 'Theft');
  enter('C', '12T23:00:00', 'Violence');
  enter('D', '13T07:00:00', 'Violence');
  named['H'] = enterHistoric(t);
  const a = await decide('A');
  await call.get('assessor', 'enter-crime-number', { crime: a.crimes[0] ?? '', number: '22/1/26', recordedAt: '2026-04-13T08:00:00.000Z' });
  await decide('H', decision([noCrime()]));
  at('13T22:30:00');
  const b = await decide('B');
  at('13T23:00:00');
  await call.get('assessor', 'enter-crime-number', { crime: b.crimes[0] ?? '', number: '22/2/26', recordedAt: '2026-04-13T23:00:00.000Z', rationale: 'The crime system was down.' });
  at('14T00:00:00');
  await decide('C', decision([noCrime({ told: { state: 'not-yet', reason: 'She is at work', due: '2026-04-14T18:00:00.000Z' } })]));
  at('14T12:00:00');
  enter('E', '14T11:00:00', 'Rape');
  enter('F', '14T10:00:00', 'Theft');
  enter('G', '14T09:00:00', 'Theft');
  await call.get('assessor', 'open-reported-incident', { incident: of('E'), versionRead: 1, code: '100/01', note: 'A friend reports it' });
  const f = await decide('F', decision([allegation(), noCrime()]));
  const ref = (await call.get('auditor', 'incident-file', { incident: of('A') })).ref;
  const g = await decide('G', decision([], { about: { kind: 'duplicate', of: ref, why: 'The same caller again', told: toldBy as never } }));
  await call.get('supervisor', 'review-decision', { incident: of('F'), verdict: { verdict: 'return', mistake: 'explanation-missing', decision: f.decision, comment: 'Who else?' } });
  await call.get('supervisor', 'review-decision', { incident: of('G'), verdict: { verdict: 'agree', decision: g.decision } });
  await call.get('supervisor', 'correct-decision', { incident: of('A'), supersedes: a.decision, decision: decision([allegation({ why: 'Her sister saw it.' })]), why: 'The reason was short.' });
  await call.get('supervisor', 'correct-decision', { incident: of('B'), supersedes: b.decision, decision: decision([noCrime()]), why: 'It was a civil matter.' });
  await call.get('assessor', 'refer-victim', { incident: of('A'), whom: { by: 'name', name: 'Test Victim' }, referral: { to: 'advice-line', at: '2026-04-14T12:00:00.000Z', consent: 'given', outcome: 'accepted', words: null } });
  figures = await call.get('auditor', 'figures', {});
});
afterAll(() => t.close());

const behind = async (incidents: string): Promise<readonly string[]> => {
  const { rows, total } = await call.get('auditor', 'figure-incidents', { incidents, limit: 100 });
  expect(rows).toHaveLength(total);
  const letters = Object.fromEntries(Object.entries(named).map(([name, id]) => [id, name]));
  return rows.map(({ id }) => letters[id] ?? id).toSorted();
};

/** Its value, the n behind it, and the incidents it leads to. */
test.for<readonly [id: string, value: number, n: number, incidents: string]>([
  ['open', 3, 3, 'DEF'],
  ['overdue', 1, 1, 'D'],
  ['decided', 6, 6, 'ABCFGH'],
  ['reviewed', 2, 2, 'FG'],
  ['returned', 1, 1, 'F'],
  ['corrected', 1, 1, 'A'],
  ['awaiting-number', 1, 1, 'F'],
  ['reported-open', 1, 1, 'E'],
  ['delays-waiting', 1, 1, 'B'],
  ['requests', 1, 1, 'B'],
  ['cancellations', 0, 0, ''],
  ['not-told', 1, 1, 'C'],
  ['decided-late', 1, 1, 'C'],
  ['recorded-late', 1, 1, 'B'],
  ['number-overdue', 0, 0, ''],
  ['other-clock', 0, 0, ''],
  ['other-clock-late', 0, 0, ''],
  ['historic', 1, 1, 'H'],
  ['victims-to-contact', 6, 6, 'ABCF'],
  ['told-in-time', 1, 2, 'FG'],
  ['told-late', 0, 0, ''],
  ['untold', 0, 0, ''],
  ['referred-in-time', 1, 1, 'A'],
  ['referred-late', 0, 0, ''],
  ['decided-within-24h', 4 / 5, 5, 'ABCFG'],
  ['recorded-same-day', 1 / 2, 2, 'AB'],
  ['recorded-within-24h', 1 / 2, 2, 'AB'],
  ['hours-to-decision', 3, 5, 'ABCFG'],
  ['hours-to-decision-90', 25, 5, 'ABCFG'],
])('%s is %d of %d', async ([id, value, n, incidents]) => {
  const found = figures.figures.find((figure) => figure.id === id);
  expect(found).toMatchObject({ value, n, cannot: null });
  expect(await behind(found?.incidents ?? '')).toEqual(incidents.split(''));
});

test('there is no figure the table above leaves out', () => {
  expect(figures.figures).toHaveLength(29);
});

test.for<readonly [table: string, rows: readonly (readonly [key: string, cells: readonly (string | number | null)[], incidents: string])[]]>([
  [
    'by-week',
    [
      ['2026-04-06', ['2026-04-06', 1, 1, 1, 1, 1, 0], 'B'],
      ['2026-04-13', ['2026-04-13', 6, 4, 3 / 4, 2, 1, 1], 'ACDEFG'],
    ],
  ],
  [
    'by-answer',
    [
      ['no-crime', ['No notifiable crime', 3, 3], 'CFH'],
      ['record', ['Recorded as crime', 3, 3], 'ABF'],
      ['duplicate', ['Duplicate', 1, 1], 'G'],
    ],
  ],
  ['by-class', [['105A', ['105A', expect.any(String) as string, 3, 2], 'ABF']]],
  [
    'by-opening',
    [
      ['Theft', ['Theft', 4, 3, 3 / 4], 'ABFG'],
      ['Theft, old', ['Theft, old', 1, 0, 0], 'H'],
      ['Violence', ['Violence', 1, 0, 0], 'C'],
    ],
  ],
])('%s', async ([id, rows]) => {
  const found = figures.tables.find((table) => table.id === id);
  expect(found?.rows.map(({ key, cells }) => [key, cells])).toEqual(rows.map(([key, cells]) => [key, cells]));
  for (const [index, [, , incidents]] of rows.entries()) expect(await behind(found?.rows[index]?.incidents ?? '')).toEqual(incidents.split(''));
  expect(found?.columns).toHaveLength(rows[0]?.[1].length ?? 0);
});

test('a bureau where nothing was decided says what it cannot give, and why', async () => {
  const empty = testBureau();
  const { figures: none, tables } = await calling(empty).get('auditor', 'figures', {});
  expect(none.filter(({ cannot }) => cannot !== null).map(({ id, value, n, cannot }) => [id, value, n, cannot])).toEqual([
    ['told-in-time', null, 0, 'There are no tellings whose time is over yet'],
    ['referred-in-time', null, 0, 'There are no referrals whose time is over yet'],
    ['decided-within-24h', null, 0, 'There are no decided incidents yet'],
    ['recorded-same-day', null, 0, 'There are no recorded crimes yet'],
    ['recorded-within-24h', null, 0, 'There are no recorded crimes yet'],
    ['hours-to-decision', null, 0, 'There are no decided incidents yet'],
    ['hours-to-decision-90', null, 0, 'There are no decided incidents yet'],
  ]);
  expect(none.filter(({ cannot }) => cannot === null).every(({ value, n }) => value === 0 && n === 0)).toBe(true);
  expect(tables.flatMap(({ rows }) => rows)).toEqual([]);
  empty.close();
});

test.each(['none', '', 'toString', "open' OR 1=1"])('there is no set of incidents called "%s"', async (incidents) => {
  expect(await call.refused('auditor', 'figure-incidents', { incidents, limit: 10 })).toMatchObject({ code: 'invalid' });
});

test.each(["class:105A' OR '1'='1", 'opening:%', 'answer:', 'week:', 'week:2026-02-30', 'week:next'])('the value of the set "%s" is a value and no more', async (incidents) => {
  expect(await behind(incidents)).toEqual([]);
});

test('what was decided in time and is back in the queue is not past its 24 hours; what was never decided is', async () => {
  at('16T12:00:00');
  const overdue = (await call.get('auditor', 'figures', {})).figures.find(({ id }) => id === 'overdue');
  expect(overdue?.value).toBe(2);
  expect(await behind('overdue')).toEqual(['D', 'E']);
  expect((await call.get('auditor', 'queue-page', { view: 'overdue', filter: '', after: null, limit: 10 })).rows, 'the queue shows it all the same').toHaveLength(3);
});

test('a week without a report between two that have one is in the table, with no share and leading nowhere; a year that was typed wrongly makes no weeks', async () => {
  const other = testBureau('2026-04-30T08:00:00.000Z');
  for (const day of ['1926-04-13', '2026-03-24', '2026-04-14', '2026-04-21']) enterReport(other, { received: { at: `${day}T08:00:00.000Z`, precision: 'minute', text: null } });
  const weeks = (await calling(other).get('auditor', 'figures', {})).tables.find(({ id }) => id === 'by-week')?.rows ?? [];
  other.close();
  expect(weeks.map(({ key, incidents }) => [key, incidents])).toEqual([
    ['1926-04-12', 'week:1926-04-12'],
    ['2026-03-23', 'week:2026-03-23'],
    ['2026-03-30', null],
    ['2026-04-06', null],
    ['2026-04-13', 'week:2026-04-13'],
    ['2026-04-20', 'week:2026-04-20'],
  ]);
  expect(weeks[2]?.cells).toEqual(['2026-03-30', 0, 0, null, 0, 0, null]);
});
