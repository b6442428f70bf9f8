/** The trail as people read it: newest first, page by page, each event a sentence with names. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testBureau, type TestBureau } from '../../../../tests/support/bureau.ts';
import { calling, type Calling, type Somebody } from '../../../../tests/support/calling.ts';
import type { Input } from '../../../shared/ipc/calls.ts';
import { decideOk, enterReport } from '../../../../tests/support/incidents.ts';
import { allegation, decision, noCrime } from '../../../../tests/support/invented.ts';

let t: TestBureau;
let call: Calling;
let first: string;
let second: string;
beforeAll(async () => {
  t = testBureau();
  call = calling(t);
  first = enterReport(t);
  second = enterReport(t, { openingCode: 'Theft' });
  await call.get('assessor', 'take-incident', { incident: first, heldBy: null });
  const made = decideOk(t, first, decision([allegation(), noCrime()]));
  await call.get('supervisor', 'review-decision', { incident: first, verdict: { verdict: 'return', mistake: 'explanation-missing', decision: made.decision, comment: 'Who else was there?' } });
  await call.get('assessor', 'decide-incident', { incident: first, decision: decision() });
  await call.refused('assessor', 'put-back-incident', { incident: second });
});
afterAll(() => t.close());

const read = (incident: string | null, before: number | null = null, limit = 100) => call.get('auditor', 'trail', { incident, before, limit });

test('an incident’s trail tells its own story, newest first', async () => {
  const { events, next } = await read(first);
  expect(events.map(({ sentence }) => sentence)).toEqual([
    'Test a.one decided 260413-0011: 1 crime to record (105A 105/01).',
    'Test s.one returned the decision on 260413-0011 with a comment: Why nothing is recorded is not explained.',
    'Test a.one decided 260413-0011: 1 crime to record (105A 105/01); no notifiable crime.',
    'Test a.one took 260413-0011.',
    'Test a.one entered the report 260413-0011.',
  ]);
  expect(events.every((event) => event.incident === first && event.ref === '260413-0011')).toBe(true);
  expect(next).toBeNull();
});

test('the bureau’s trail holds every event once, without gaps, whatever the size of a page', async () => {
  const size = t.bureau.reader.store.log.size();
  for (const limit of [1, 2, 3, size, size + 1]) {
    const seen: number[] = [];
    let before: number | null = null;
    do {
      const page: Awaited<ReturnType<typeof read>> = await read(null, before, limit);
      seen.push(...page.events.map(({ seq }) => seq));
      before = page.next;
      if (seen.length > 10 * size) throw new Error('The pages never end');
    } while (before !== null);
    expect(seen).toEqual(Array.from({ length: size }, (_, index) => size - index));
  }
});

test('what is refused is not in it', async () => {
  expect((await read(second)).events.map(({ kind }) => kind)).toEqual(['incident.reported']);
});

test('what happens while it is read comes before the first page and moves none of the others', async () => {
  const page = await read(null, null, 3);
  const rest = (await read(null, page.next, 100)).events;
  enterReport(t);
  expect((await read(null, page.next, 100)).events).toEqual(rest);
  expect((await read(null, null, 1)).events[0]?.kind).toBe('incident.reported');
});

test('it comes with the head of the log it was read from', async () => {
  const { head } = await read(null);
  expect(head).toEqual(t.bureau.reader.store.log.head());
  expect(await call.get('auditor', 'head', {})).toEqual({ ...head, verifiedAt: null, verified: null, firstBad: null });
  await t.bureau.verification.run();
  expect(await call.get('auditor', 'head', {})).toEqual({ ...head, verifiedAt: '2026-04-13T08:00:00.000Z', verified: true, firstBad: null });
});

test('a trail nobody has left is empty', async () => {
  expect(await read('none')).toMatchObject({ events: [], next: null });
});

test('who did what before anybody was signed in was the program', async () => {
  const { events } = await read(null, 2);
  expect(events.map(({ by, sentence }) => [by, sentence])).toEqual([['system', 'Assay added Test a.one as assessor.']]);
});

describe('narrowed', () => {
  type Narrowing = Partial<Input<'trail'>>;
  const narrowed = async (asked: Narrowing, as: Somebody = 'auditor') => (await call.get(as, 'trail', { incident: null, before: null, limit: 100, ...asked })).events;
  const all = () => narrowed({ limit: 1000 });

  test('by a person, by an act or a group of them, and by an incident, all at once', async () => {
    const by = t.people.assessor.person;
    const whole = await all();
    expect(await narrowed({ by })).toEqual(whole.filter((line) => line.by === by));
    expect(await narrowed({ act: 'incident.decided' })).toEqual(whole.filter(({ kind }) => kind === 'incident.decided'));
    expect(await narrowed({ act: 'refused' })).toEqual(whole.filter(({ kind }) => kind === 'attempt.refused'));
    expect((await narrowed({ by, act: 'queue', incident: first })).map(({ sentence }) => sentence)).toEqual(['Test a.one took 260413-0011.']);
    expect(await narrowed({ by: t.people.supervisor.person, act: 'queue', incident: first })).toEqual([]);
    expect((await narrowed({ by: 'system' })).length).toBe(10);
  });

  test('to days by the clock on the wall, both of them among it, and beyond the last year there is', async () => {
    const begun = t.bureau.reader.store.log.size();
    // Midnight in summer is an hour before that of the log.
    for (const at of ['2026-06-09T22:59:59.999Z', '2026-06-09T23:00:00.000Z', '2026-06-10T22:59:59.999Z', '2026-06-10T23:00:00.000Z']) {
      t.clock.moveTo(at);
      enterReport(t);
    }
    const seqs = async (asked: Narrowing) => (await narrowed(asked)).map(({ seq }) => seq - begun);
    expect(await seqs({ from: '2026-06-10', to: '2026-06-10' })).toEqual([3, 2]);
    expect(await seqs({ from: '2026-06-10' })).toEqual([4, 3, 2]);
    expect(await seqs({ from: '2026-06-09', to: '2026-06-10' })).toEqual([3, 2, 1]);
    expect(await seqs({ from: '2026-06-09', to: '9999-12-31' })).toEqual([4, 3, 2, 1]);
    expect(await seqs({ from: '0000-01-01', to: '2026-04-12' })).toEqual([]);
    expect(await seqs({ from: '2026-06-11', to: '2026-06-09' })).toEqual([]);
  });

  test('to a day, also of what was recorded before and after a clock was set back over its end', async () => {
    const begun = t.bureau.reader.store.log.size();
    for (const at of ['2026-07-01T12:00:00.000Z', '2026-07-02T11:00:00.000Z', '2026-07-01T14:00:00.000Z', '2026-07-02T12:00:00.000Z', '2026-07-01T13:00:00.000Z', '2026-07-03T12:00:00.000Z']) {
      t.clock.moveTo(at);
      enterReport(t);
    }
    expect((await narrowed({ from: '2026-07-01', to: '2026-07-01' })).map(({ seq }) => seq - begun)).toEqual([5, 3, 1]);
    expect((await narrowed({ from: '2026-07-02', to: '2026-07-02' })).map(({ seq }) => seq - begun)).toEqual([4, 2]);
  });

  test('what a second account of somebody did they did', async () => {
    await call.get('administrator', 'add-person', { person: { user: 'a.again', name: 'Test a.one again', role: 'assessor' }, sameAs: t.people.assessor.person, passphrase: 'a passphrase of some length' });
    const again = t.bureau.reader.store.people.all().find(({ user }) => user === 'a.again');
    expect(await narrowed({ by: again?.id ?? '' })).toEqual(await narrowed({ by: t.people.assessor.person }));
  });

  test('it is for those who may read the trail, however little of it is asked for', async () => {
    await call.refused('administrator', 'trail', { incident: null, before: null, limit: 1, act: 'refused' });
    expect(await narrowed({ act: 'exports' }, 'information')).toEqual([]);
  });
});
