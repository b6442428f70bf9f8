/** What was wrong with a colleague's decision, and which answers are known, in every answer that shows either: told to whom it is for, and to nobody else. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { temporaryFolder, testBureau, type TestBureau } from '../../../../tests/support/bureau.ts';
import { calling, failure, type Calling, type Somebody } from '../../../../tests/support/calling.ts';
import { decideOk, enterReport } from '../../../../tests/support/incidents.ts';
import { decision, noCrime } from '../../../../tests/support/invented.ts';

type Made = { readonly incident: string; readonly decision: string };

let t: TestBureau;
let call: Calling;
let returned: Made;
let known: Made;
/** The readings that were settled and that were of a known answer. */
let settled: string;
let golden: string;

const decided = (): Made => {
  const incident = enterReport(t);
  return { incident, decision: decideOk(t, incident).decision };
};
const policy = (share: number) => call.get('supervisor', 'set-review-policy', { newcomers: 0, shares: { 'domestic-abuse': 0, sexual: 0, violence: 0, 'other-recorded': 0, 'not-recorded': 0 }, blind: 0, golden: share });
const read = async (): Promise<string> => {
  const { reading } = await call.get('supervisor', 'begin-second-reading', {});
  await call.get('supervisor', 'save-second-reading', { reading, decision: decision([noCrime({ told: null })]) });
  return reading;
};
const sentences = async (who: Somebody): Promise<string> => (await call.get(who, 'trail', { incident: null, before: null, limit: 100 })).events.map(({ sentence }) => sentence).join(' ');

beforeAll(async () => {
  t = testBureau();
  call = calling(t);
  await policy(0);
  decided();
  await call.get('supervisor', 'draw-second-readings', { number: 1, since: '2026-04-01T00:00:00.000Z' });
  settled = await read();
  await call.get('registrar', 'adjudicate-reading', { reading: settled, ruling: { stands: 'second', mistake: 'common-assault', why: 'She was not pushed.' } });
  returned = decided();
  await call.get('supervisor', 'review-decision', { incident: returned.incident, verdict: { verdict: 'return', decision: returned.decision, comment: 'She told the nurse too.', mistake: 'third-party-report' } });
  known = decided();
  await call.get('registrar', 'hold-answer-known', { decision: known.decision, known: true, why: 'A clear case.' });
  // A known answer is given only where a drawn one waits.
  decided();
  await call.get('supervisor', 'draw-second-readings', { number: 3, since: '2026-04-01T00:00:00.000Z' });
  await policy(100);
  golden = await read();
});
afterAll(() => t.close());

test.each<[Somebody, boolean]>([['assessor', true], ['other', false], ['senior', false], ['supervisor', true], ['auditor', true]])('what was wrong is told to %s: %s', async (who, isTold) => {
  const said = await sentences(who);
  expect(said).toContain('returned the decision on');
  expect(said.includes('with a comment: ')).toBe(isTold);
  expect(said.includes(' stands: ')).toBe(isTold);
  const row = (await call.get(who, 'second-readings', {})).read.find(({ reading }) => reading === settled);
  expect(row?.settled).toMatchObject(isTold ? { stands: 'second', mistake: 'common-assault', why: 'She was not pushed.' } : { stands: 'second', mistake: null, why: null });
  expect((await call.get(who, 'second-reading', { reading: settled })).row.settled?.mistake).toBe(isTold ? 'common-assault' : null);
  const list = await call.get(who, 'review-list', { list: 'returned', by: null, limit: 10 });
  // A reading that did not stand gave its decision back too.
  expect([list.total, list.rows.some(({ decision: each }) => each === returned.decision)]).toEqual(isTold ? [2, true] : [0, false]);
  expect((await call.get(who, 'incident-file', { incident: returned.incident })).decisions[0]?.reviews).toHaveLength(isTold ? 1 : 0);
});

test('nor is it told a peer by a verdict in another list to review', async () => {
  const verdict = async (who: Somebody) => {
    const incident = enterReport(t);
    const { decision: of } = decideOk(t, incident);
    await call.get('assessor', 'ask-review', { incident, decision: of, why: 'Look at it' });
    await call.get('supervisor', 'review-decision', { incident, verdict: { verdict: 'escalate', decision: of, comment: 'For the registrar' } });
    return (await call.get(who, 'review-list', { list: 'escalated', by: null, limit: 10 })).rows.find(({ decision: each }) => each === of)?.reviewed;
  };
  expect([await verdict('other'), await verdict('assessor'), await verdict('registrar')]).toEqual([null, 'escalate', 'escalate']);
});

test('how far others agree is told to peers of all and by rule alone', async () => {
  const named = async (who: Somebody) => {
    const { used, pairs, deciders, known: against } = await call.get(who, 'agreement', {});
    return { used, pairs: pairs.length, deciders: deciders.map(({ by }) => by), known: against.map(({ by }) => by) };
  };
  const { assessor, supervisor } = t.people;
  const all = { used: 1, pairs: 1, deciders: [assessor.person], known: [supervisor.person] };
  expect(await named('supervisor')).toEqual(all);
  expect(await named('auditor')).toEqual(all);
  expect(await named('assessor')).toEqual({ ...all, pairs: 0, known: [] });
  expect(await named('other')).toEqual({ ...all, pairs: 0, deciders: [], known: [] });
});

test.each<[Somebody, boolean]>([['assessor', false], ['senior', false], ['supervisor', false], ['registrar', true], ['auditor', true]])('which answers are known is told to %s: %s', async (who, isTold) => {
  expect((await sentences(who)).includes('to be known')).toBe(isTold);
  const narrowed = { act: 'known-answer.marked', before: null, limit: 5 } as const;
  expect((await call.get(who, 'trail', { ...narrowed, incident: null })).events).toHaveLength(Number(isTold));
  expect((await call.get(who, 'trail', { ...narrowed, incident: known.incident })).events).toHaveLength(Number(isTold));
  expect((await call.get(who, 'incident-file', { incident: known.incident })).decisions[0]?.golden).toBe(isTold);
});

test('a reading of a known answer is shown to its reader and to whoever is told of those, and counts as having seen the answer', async () => {
  for (const who of ['supervisor', 'registrar', 'auditor'] as const) expect((await call.get(who, 'second-reading', { reading: golden })).row.golden).toBe(true);
  expect(await call.refused('assessor', 'second-reading', { reading: golden })).toEqual(failure('not-found'));
  t.bureau.looks.flush();
  const { made_by, at } = t.bureau.reader.store.decisions.byId(known.decision) ?? { made_by: '', at: '' };
  expect(made_by).toBe(t.people.assessor.person);
  expect(t.bureau.looks.asked().sawAnswer(known.incident, [t.people.information.person], at)).toBe(false);
  t.bureau.looks.now(t.people.information, t.clock.now(), { kind: 'list.shown', data: { list: 'second-reading', incidents: [known.incident] } });
  expect(t.bureau.looks.asked().sawAnswer(known.incident, [t.people.information.person], at)).toBe(true);
});

test('whoever is not told takes neither the readings of known answers away in an export, nor which those are', async () => {
  const path = join(temporaryFolder(), 'readings.csv');
  const exported = async (who: Somebody): Promise<readonly string[]> => {
    const { readings } = await call.get(who, 'export-agreement', { file: call.choose(who, path), purpose: 'A test', recipient: 'Test' });
    const lines = readFileSync(path, 'utf8').trim().split('\r\n');
    rmSync(path);
    expect(lines).toHaveLength(readings + 2);
    return lines.slice(1);
  };
  const both = await exported('auditor');
  expect([both[0]?.includes('known answer'), both.some((line) => line.startsWith(golden))]).toEqual([true, true]);
  const fewer = await exported('information');
  expect([fewer[0]?.includes('known answer'), fewer.some((line) => line.startsWith(golden)), fewer.some((line) => line.startsWith(settled))]).toEqual([false, false, true]);
  const own = await exported('supervisor');
  expect([own[0]?.includes('known answer'), own.some((line) => line.startsWith(golden))]).toEqual([false, true]);
});
