/** The work of each person, team and the bureau, and what is stuck: what is counted, of whom, and by which index. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { testBureau, type TestBureau } from '../../../../tests/support/bureau.ts';
import { calling, failure, type Calling, type Somebody } from '../../../../tests/support/calling.ts';
import { decideOk, enterReport } from '../../../../tests/support/incidents.ts';
import { allegation, decision, noCrime, recordPath } from '../../../../tests/support/invented.ts';
import { dayMs, plusMs } from '../../../shared/domain/instant.ts';
import { beginningPolicy } from '../../../shared/review/review-policy.ts';
import { leaseMs } from '../../../shared/triage/claim.ts';

let t: TestBureau;
let call: Calling;
beforeEach(() => {
  t = testBureau();
  call = calling(t);
});
afterEach(() => t.close());

const id = (who: Somebody): string => t.people[who].person;
const later = (ms: number): void => t.clock.moveTo(plusMs(t.clock.now(), ms));
const minutes = (n: number): number => n * 60_000;
const take = (who: Somebody, incident: string) => call.get(who, 'take-incident', { incident, heldBy: t.bureau.reader.store.standing.of(incident)?.takenBy ?? null });
const give = (to: Somebody, incident: string) => call.get('registrar', 'allocate-incidents', { items: [{ incident, heldBy: t.bureau.reader.store.standing.of(incident)?.takenBy ?? null }], to: id(to) });
const asked = () => call.get('supervisor', 'workload', {});
const of = async (who: Somebody) => (await asked()).people.find(({ person }) => person === id(who));
const stuck = async () => (await asked()).stuck.map(({ incident, because, act }) => [incident, because, act]);
const report = (received: string) => enterReport(t, { received: { at: received, precision: 'minute', text: null } });

test('everybody who decides is there, and nobody else', async () => {
  const deciders: Somebody[] = ['assessor', 'other', 'supervisor', 'senior', 'registrar'];
  expect((await asked()).people.map(({ person }) => person)).toEqual(deciders.map(id));
});

test('what somebody has is what is with them now: a claim that ended is nobody’s work', async () => {
  const [first, second, sent] = [report('2026-04-13T07:00:00.000Z'), report('2026-04-13T06:00:00.000Z'), report('2026-04-13T05:00:00.000Z')];
  await take('assessor', first);
  await take('assessor', second);
  await give('assessor', sent);
  expect(await of('assessor')).toMatchObject({ holds: 3, oldest: { incident: sent, due: '2026-04-14T05:00:00.000Z' } });
  later(leaseMs);
  expect(await of('assessor')).toMatchObject({ holds: 1, oldest: { incident: sent } });
});

test('parked is who parked it, until its time; returned is whom it went back to', async () => {
  const parked = enterReport(t);
  await call.get('other', 'park-incident', { incident: parked, reason: 'victim', until: '2026-04-13T10:00:00.000Z', asked: 'The victim', note: 'Called and asked to ring back', rationale: null });
  const returned = enterReport(t);
  const { decision: made } = decideOk(t, returned);
  await call.get('supervisor', 'review-decision', { incident: returned, verdict: { verdict: 'return', mistake: 'explanation-missing', decision: made, comment: 'Who else was there?' } });
  expect(await of('other')).toMatchObject({ parked: 1, returned: 0, holds: 0 });
  expect(await of('assessor')).toMatchObject({ parked: 0, returned: 1, holds: 1 });
  later(2 * 60 * minutes(1));
  expect(await of('other')).toMatchObject({ parked: 0 });
});

test('decided today and in seven days, without corrections and what was undone; minutes from the last taking', async () => {
  const timed = async (ms: number): Promise<string> => {
    const incident = report(t.clock.now());
    await take('assessor', incident);
    later(ms);
    return decideOk(t, incident).decision;
  };
  await timed(minutes(4));
  later(6 * dayMs);
  await timed(minutes(8));
  const untaken = report(t.clock.now());
  const { decision: plain } = decideOk(t, untaken);
  await call.get('supervisor', 'correct-decision', { incident: untaken, supersedes: plain, decision: decision([allegation({ why: 'She told it again.' })]), why: 'A slip of the pen' });
  const undone = await timed(minutes(1));
  await call.get('assessor', 'undo-decision', { decisions: [undone] });
  expect(await of('assessor')).toMatchObject({ today: 2, week: 3, minutes: { value: 4, n: 2 } });
  expect(await of('supervisor')).toMatchObject({ today: 0, week: 0, minutes: { value: null, n: 0 } });
  later(dayMs);
  expect(await of('assessor'), 'the first is of the day before these seven').toMatchObject({ today: 0, week: 2, minutes: { value: 8, n: 1 } });
});

test('what somebody decided counts for the bureau after they have left', async () => {
  decideOk(t, enterReport(t), decision(), t.people.other);
  await call.get('administrator', 'remove-person', { person: id('other'), why: 'She has retired' });
  expect([(await of('other'))?.week, (await asked()).all.week]).toEqual([1, 1]);
});

test('a team is its people, and the bureau everybody', async () => {
  const { team } = await call.get('administrator', 'name-team', { team: null, name: 'North' });
  for (const who of ['assessor', 'other'] as const) await call.get('administrator', 'assign-person', { person: id(who), team });
  for (const who of ['assessor', 'other', 'senior'] as const) await take(who, enterReport(t));
  const { teams, all } = await asked();
  expect(teams).toMatchObject([{ team, people: 2, holds: 2 }, { team: null, people: 3, holds: 1 }]);
  expect(all).toMatchObject({ people: 5, holds: 3 });
});

test('what is stuck is told with why and what moves it, the one due first at the top', async () => {
  const [late, soon, waiting] = [report('2026-04-12T07:00:00.000Z'), report('2026-04-12T06:00:00.000Z'), report('2026-04-13T07:00:00.000Z')];
  expect(await stuck()).toEqual([[soon, ['past-24-hours'], 'allocate'], [late, ['past-24-hours'], 'allocate']]);
  await take('assessor', waiting);
  later(leaseMs + 60 * minutes(1) + 1);
  expect(await stuck()).toContainEqual([waiting, ['left'], 'allocate']);
});

test('what was sent to somebody and rests, what rests with somebody who has left, what awaits a reference', async () => {
  const [sent, gone, elsewhere] = [enterReport(t), enterReport(t), enterReport(t)];
  await give('assessor', sent);
  await give('other', gone);
  await call.get('administrator', 'remove-person', { person: id('other'), why: 'She has retired' });
  const passed = { kind: 'crime-related-incident', ground: 'b', otherForce: { force: 'Other Police', reference: null, acceptedBy: null } } as const;
  decideOk(t, elsewhere, decision([noCrime({ path: [...recordPath.slice(0, 5), { box: 'F6', answer: 'yes' }], answer: passed })]));
  expect(await stuck()).toEqual([[gone, ['holder-gone'], 'allocate']]);
  later(4 * dayMs);
  const rows = new Map((await asked()).stuck.map((row) => [row.incident, row]));
  expect(rows.get(sent)).toMatchObject({ because: ['past-24-hours', 'unopened'], act: 'allocate', heldBy: id('assessor') });
  expect(rows.get(gone)).toMatchObject({ because: ['holder-gone', 'past-24-hours', 'unopened'], heldBy: id('other') });
  expect(rows.get(elsewhere)).toMatchObject({ because: ['awaiting-reference'], act: 'open', heldBy: null });
  expect((await asked()).people.map(({ person }) => person), 'whoever has left has work still').toContain(id('other'));
});

test('what is returned and put back is stuck with nobody; what is parked past its time is back', async () => {
  const [returned, parked] = [enterReport(t), enterReport(t)];
  const { decision: made } = decideOk(t, returned);
  await call.get('supervisor', 'review-decision', { incident: returned, verdict: { verdict: 'return', mistake: 'explanation-missing', decision: made, comment: 'Who else was there?' } });
  await call.get('assessor', 'put-back-incident', { incident: returned });
  await call.get('other', 'park-incident', { incident: parked, reason: 'victim', until: '2026-04-13T10:00:00.000Z', asked: 'The victim', note: 'Called and asked to ring back', rationale: null });
  later(2 * 60 * minutes(1));
  expect(await stuck()).toEqual([[parked, ['park-over'], 'allocate']]);
  later(2 * dayMs);
  expect(await stuck()).toContainEqual([returned, ['past-24-hours', 'returned'], 'allocate']);
});

test('a row carries no narrative, no victim and no code: a reference, times and who has it', async () => {
  report('2026-04-12T07:00:00.000Z');
  const [row] = (await asked()).stuck;
  expect(Object.keys(row ?? {}).toSorted()).toEqual(['act', 'because', 'due', 'heldBy', 'incident', 'ref', 'state']);
});

test('whoever reads a decision blind is told nothing of the work meanwhile', async () => {
  // Or chance might have drawn it already.
  await call.get('supervisor', 'set-review-policy', { ...beginningPolicy, blind: 0 });
  decideOk(t, enterReport(t));
  await call.get('supervisor', 'draw-second-readings', { number: 1, since: '2026-04-01T00:00:00.000Z' });
  await call.get('supervisor', 'begin-second-reading', {});
  expect(await call.refused('supervisor', 'workload', {})).toEqual(failure('forbidden'));
});

test('each part of it is read by an index that holds little: nothing goes through the queue, the decisions or the log', async () => {
  const { reader } = t.bureau;
  const found: string[] = [];
  const explained = { ...reader, prepared: <R>(sql: string) => {
    const statement = reader.prepared<R>(sql);
    return { get: statement.get, all: (...values: readonly (string | number | null)[]) => {
      found.push(...reader.db.prepare<unknown[], { readonly detail: string }>(`EXPLAIN QUERY PLAN ${sql}`).all(...values).map(({ detail }) => detail));
      return statement.all(...values);
    } };
  } };
  Object.assign(t.bureau, { reader: explained });
  try {
    await asked();
  } finally {
    Object.assign(t.bureau, { reader });
  }
  expect(found.filter((detail) => detail.startsWith('SEARCH d ')).join()).toMatch(/decisions_by_time \(at>\?\)/);
  expect(found.filter((detail) => detail.startsWith('SCAN ')).filter((detail) => !/^SCAN s USING INDEX standing_(?:taken|parked)$/.test(detail))).toEqual([]);
});
