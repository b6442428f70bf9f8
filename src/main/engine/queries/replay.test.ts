/** Past decisions tried again on a real store: what is the same, what a later list flips, what cannot be tried, and slices. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testBureau, type TestBureau } from '../../../../tests/support/bureau.ts';
import { calling, nothingWritten, type Calling } from '../../../../tests/support/calling.ts';
import { act, reported } from '../../../../tests/support/facts.ts';
import { decideOk, enterReport } from '../../../../tests/support/incidents.ts';
import { allegation, decision, report } from '../../../../tests/support/invented.ts';
import { nextYear, odsOf } from '../../../../tests/support/offence-list.ts';
import { shownIn } from '../looks/shown-in.ts';
import { localDateOf } from '../../../shared/domain/local-date.ts';
import { FactsDocument, type FactsInput } from '../../../shared/rules/facts/document.ts';

let t: TestBureau;
let call: Calling;
const made: Record<string, { readonly decision: string; readonly incident: string }> = {};

const told = (acts: FactsInput['acts']) => ({ names: {}, document: FactsDocument.parse(reported({ report: { by: 'victim', receivedAt: '2027-04-10T07:00:00Z' }, acts })) });
const assault = (change: object = {}) => act({ kind: 'assault', injury: 'none', intentSeriousHarm: false, features: [], ...change });
const recording = (offence: string) => allegation({ answer: { kind: 'record', crimes: [{ offence, flags: [] }] } });
const chosen = act({ kind: 'offence', class: '8Q', code: '195/12' });

const all = { from: '2027-04-01', to: '2027-04-30', after: null, limit: 200, namesAll: true } as const;

beforeAll(async () => {
  t = testBureau('2027-04-10T08:00:00.000Z');
  call = calling(t);
  const decide = (name: string, at: string, made_: ReturnType<typeof recording>, facts: ReturnType<typeof told> | null, apart: string | null = null): void => {
    t.clock.moveTo(at);
    const incident = enterReport(t, report({ received: { at: '2027-04-10T07:00:00.000Z', precision: 'minute', text: null } }));
    made[name] = { incident, decision: decideOk(t, incident, decision([made_], { facts, reasons: apart === null ? {} : { 'other-than-the-facts': apart } })).decision };
  };
  decide('the same', '2027-04-10T09:00:00.000Z', recording('105/01'), told([assault()]));
  decide('flipped', '2027-04-10T10:00:00.000Z', recording('195/12'), told([chosen]));
  decide('no facts', '2027-04-10T11:00:00.000Z', recording('105/01'), null);
  decide('open', '2027-04-10T12:00:00.000Z', recording('105/01'), told([assault({ injury: null })]));
  decide('erased', '2027-04-10T13:00:00.000Z', recording('105/01'), told([assault()]));
  decide('departed', '2027-04-10T14:00:00.000Z', recording('008/06#1'), told([assault()]), 'The photograph shows a bruise.');
  t.bureau.runner.db.prepare('UPDATE texts SET body = NULL, salt = NULL WHERE id = (SELECT document_text FROM decisions WHERE id = ?)').run(made['erased']?.decision);
  // The list of the new year comes late: it holds from a day before these decisions were made.
  const path = join(t.bureau.folder, 'next.ods');
  writeFileSync(path, odsOf(nextYear()));
  const file = call.choose('registrar', path);
  t.clock.moveTo('2027-04-12T08:00:00.000Z');
  const { sha256 } = await call.get('registrar', 'preview-edition', { file });
  await call.get('registrar', 'accept-edition', { file, sha256, from: '2027-04-01' });
});
afterAll(() => t.close());

test('each decision is the same, different or not replayable; looking writes nothing', async () => {
  for (const who of ['supervisor', 'auditor'] as const) {
    const slice = await nothingWritten(t, () => call.get(who, 'replay', all));
    expect(slice).toMatchObject({ read: 6, same: 2, next: null, total: 6 });
    expect(slice.notReplayable.map(({ decision: id, because, current }) => [id, because, current])).toEqual([
      [made['no facts']?.decision, 'no-facts', true],
      [made['open']?.decision, 'open', true],
      [made['erased']?.decision, 'erased', true],
    ]);
    expect(slice.notReplayable[1]?.why).toBe('The facts leave the answer open: acts.A1.injury not told.');
  }
});

test('a list that holds from a day before the decision flips it, by the rule that reads the list', async () => {
  const { different } = await call.get('auditor', 'replay', all);
  expect(different).toMatchObject([
    {
      ...made['flipped'],
      ref: expect.any(String) as string,
      by: t.people.assessor.person,
      at: '2027-04-10T10:00:00.000Z',
      edition: '2027-28',
      was: { crimes: [{ class: '8Q', count: 1 }], refer: [] },
      then: { crimes: [{ class: '8Q', count: 1 }], refer: [] },
      is: { crimes: [], refer: [{ about: 'acts.A1' }] },
    },
  ]);
  expect(different[0]?.rules.filter(({ follows }) => !follows)).toMatchObject([{ rule: 'offence-not-in-force', says: 'An offence is recorded under a code that was in force when it was done.', then: null, now: expect.stringContaining('195/12 was not in force on 2027-04-10') as string }]);
});

test('where those without facts are only counted they are not named, and nobody is written down as having been shown them', async () => {
  const slice = await call.get('supervisor', 'replay', { ...all, namesAll: false });
  expect(slice).toMatchObject({ read: 6, same: 2, without: 1 });
  expect(slice.notReplayable.map(({ because }) => because)).toEqual(['open', 'erased']);
  const shown = shownIn.replay(slice, { ...all, from: localDateOf(t.clock.now()), to: localDateOf(t.clock.now()), namesAll: false });
  expect(new Set(shown)).toEqual(new Set(['flipped', 'open', 'erased'].map((name) => made[name]?.incident)));
});

test('slice by slice it comes to the same, each decision once', async () => {
  const read = [];
  for (let after: string | null = null; ; ) {
    const slice: Awaited<ReturnType<typeof call.get<'replay'>>> = await call.get('supervisor', 'replay', { ...all, after, limit: 2 });
    read.push(slice);
    after = slice.next;
    if (after === null) break;
  }
  expect(read.map((slice) => [slice.read, slice.total])).toEqual([[2, 6], [2, null], [2, null]]);
  const whole = await call.get('supervisor', 'replay', all);
  expect(read.flatMap(({ different }) => different)).toEqual(whole.different);
  expect(read.flatMap(({ notReplayable }) => notReplayable)).toEqual(whole.notReplayable);
});

test('both days are among those asked for, by the clock on the wall', async () => {
  const count = async (from: string, to: string): Promise<number> => (await call.get('auditor', 'replay', { ...all, from, to })).read;
  expect(await Promise.all([count('2027-04-10', '2027-04-10'), count('2027-04-11', '2027-04-30'), count('2027-04-01', '2027-04-09'), count('2027-04-30', '2027-04-01')])).toEqual([6, 0, 0, 0]);
});

test('a decision made anew is tried as well, and said to stand no longer', async () => {
  const { incident = '', decision: first = '' } = made['no facts'] ?? {};
  t.clock.moveTo('2027-04-20T08:00:00.000Z');
  await call.get('supervisor', 'correct-decision', { incident, supersedes: first, decision: decision([allegation(), allegation()], { late: 'The log was found later.' }), why: 'There was another.' });
  const { notReplayable } = await call.get('auditor', 'replay', all);
  expect(notReplayable.filter((each) => each.incident === incident).map(({ current }) => current)).toEqual([false, true]);
});

test('an assessor may not, and a day that is none is named', async () => {
  expect(await call.refused('assessor', 'replay', all)).toMatchObject({ code: 'forbidden', message: 'An assessor may not replay past decisions; supervisors, the registrar and auditors may.' });
  expect(await call.refused('auditor', 'replay', { ...all, from: '2027-04-31' })).toMatchObject({ code: 'invalid', problems: [{ path: 'from' }] });
});
