/** `replay` on the command line: nothing differs, a later list flips one, and what is refused. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { answer, as, done, json, wrong, type Person, type Place } from '../../../tests/support/command-line.ts';
import { act, reported } from '../../../tests/support/facts.ts';
import { allegation } from '../../../tests/support/invented.ts';
import { nextYear, odsOf } from '../../../tests/support/offence-list.ts';

let home: string;
let people: readonly Person[];
let ref: string;
const acting = (role: string): Place => as(home, people.find((person) => person.role === role));
const replay = (...days: readonly [string, string]) => ['replay', '--bureau', 'bureau', '--from', days[0], '--to', days[1]] as const;
const april = replay('2027-04-01', '2027-04-30');

type Replayed = { readonly from: string; readonly to: string; readonly read: number; readonly same: number; readonly different: readonly object[]; readonly notReplayable: readonly { readonly why: string }[] };

const stalked = {
  versionRead: 1,
  about: { kind: 'allegations', anotherAllegation: 'no', allegations: [allegation({ answer: { kind: 'record', crimes: [{ offence: '195/12', flags: [] }] } })] },
  closing: 'C1',
  late: 'The log was found later.',
  // Whichever incidents are open, what may be asked of them is answered.
  reasons: { 'third-party': 'Confirmed by her when called back.', 'rape-in-the-words': 'It is not what she reports.' },
  facts: { document: reported({ report: { by: 'victim', receivedAt: '2027-04-10T07:00:00Z' }, acts: [act({ kind: 'offence', class: '8Q', code: '195/12' })] }) },
};

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2027-04-10T10:00:00Z') });
  home = mkdtempSync(join(tmpdir(), 'assay-replay-'));
  people = (await done<{ readonly people: readonly Person[] }>({ cwd: home }, 'demo', '--bureau', 'bureau', '--incidents', '20', '--seed', '3', '--now', '2027-04-10T09:00:00Z')).people;
  const queue = await done<{ readonly rows: readonly { readonly ref: string }[] }>(acting('assessor'), 'queue', '--bureau', 'bureau', '--view', 'unclaimed');
  ref = queue.rows.at(-1)?.ref ?? '';
  writeFileSync(join(home, 'decision.json'), JSON.stringify(stalked));
  await done(acting('assessor'), 'decide-incident', '--bureau', 'bureau', ref, '--decision', 'decision.json');
  writeFileSync(join(home, 'without.json'), JSON.stringify({ ...stalked, facts: null }));
  await done(acting('assessor'), 'decide-incident', '--bureau', 'bureau', queue.rows[0]?.ref ?? '', '--decision', 'without.json');
});
afterAll(() => {
  vi.useRealTimers();
  rmSync(home, { recursive: true, force: true });
});

test('while nothing has changed the answer is yes: every decision is accounted for, those without facts are not replayable', async () => {
  const whole = await done<Replayed>(acting('auditor'), ...april);
  expect(whole).toMatchObject({ from: '2027-04-01', to: '2027-04-30', same: 1, different: [] });
  expect(whole.read).toBe(1 + whole.notReplayable.length);
  expect(new Set(whole.notReplayable.map(({ why }) => why))).toEqual(new Set(['No facts were told with it.']));
  expect(whole.notReplayable[0]).toEqual({ ref: expect.any(String) as string, decision: expect.any(String) as string, why: expect.any(String) as string });
  const { out } = await answer(acting('auditor'), ...april);
  expect(out.split('\n')).toEqual([expect.stringMatching(/^Decisions from 1 April 2027 to 30 April 2027: \d+ read, 1 the same, 0 different/), `${whole.notReplayable.length} had no facts told with them`]);
});

test('days on which nothing was decided', async () => {
  expect(await done(acting('supervisor'), ...replay('2020-01-01', '2020-12-31'))).toEqual({ from: '2020-01-01', to: '2020-12-31', read: 0, same: 0, different: [], notReplayable: [] });
});

test('who may not, and days that are none', async () => {
  expect(await wrong(acting('assessor'), ...april)).toMatchObject({ code: 'forbidden', message: 'An assessor may not replay past decisions; supervisors, the registrar and auditors may.' });
  expect(await wrong(acting('auditor'), ...replay('2027-02-29', '2027-04-30'))).toEqual({ code: 'invalid', message: '--from is a date, such as 2026-04-01.', path: null });
});

test('a list that comes late flips it: exit 1, with the rule, its sentence and its page', async () => {
  writeFileSync(join(home, 'next.ods'), odsOf(nextYear()));
  await done(acting('registrar'), 'catalogue', 'import', '--bureau', 'bureau', 'next.ods', '--from', '2027-04-01');
  const { exit, json: whole } = await json(acting('auditor'), ...april);
  expect(exit).toBe(1);
  const rule = { rule: 'offence-not-in-force', says: 'An offence is recorded under a code that was in force when it was done.', cites: ['Notifiable Offence List April 2026'], follows: false };
  expect(whole).toMatchObject({
    same: 0,
    different: [{ ref, by: people.find(({ role }) => role === 'assessor')?.user, current: true, edition: '2027-28', was: { crimes: [{ class: '8Q', count: 1 }] }, is: { crimes: [] }, rules: expect.arrayContaining([expect.objectContaining(rule)]) as object[] }],
  });
  expect((whole as { readonly different: readonly { readonly rules: readonly object[] }[] }).different[0]?.rules[0]).toMatchObject(rule);
  const text = await answer(acting('auditor'), ...april);
  expect(text.exit).toBe(1);
  expect(text.out).toContain(`${ref}  decided 2027-04-10T10:00:00.000Z by `);
  expect(text.out).toContain('was 1 × 8Q, is for a person to settle');
  expect(text.out).toContain(rule.says);
});
