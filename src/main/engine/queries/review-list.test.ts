/** The lists a supervisor reviews from: what each holds, what is drawn at random, and whose decisions are not theirs to read. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testBureau, type TestBureau } from '../../../../tests/support/bureau.ts';
import { calling, type Calling } from '../../../../tests/support/calling.ts';
import { decideOk, enterReport } from '../../../../tests/support/incidents.ts';
import { allegation, decision, noCrime } from '../../../../tests/support/invented.ts';
import type { Input } from '../../../shared/ipc/calls.ts';

let t: TestBureau;
let call: Calling;
/** Decisions by a name: what was decided, by whom, what came of it. */
const made: Record<string, string> = {};

const harassment = allegation({ answer: { kind: 'record', crimes: [{ offence: '008/06#1', flags: [] }] } });

beforeAll(async () => {
  t = testBureau();
  call = calling(t);
  const decide = (name: string, what: Parameters<typeof decision>[0], who: 'assessor' | 'other' | 'supervisor' = 'assessor') => {
    const incident = enterReport(t);
    made[name] = decideOk(t, incident, decision(what), t.people[who]).decision;
    return incident;
  };
  decide('assault', [allegation()]);
  decide('assault and nothing', [allegation(), noCrime()], 'other');
  decide('assault and another', [allegation(), harassment], 'other');
  decide('nothing', [noCrime()]);
  decide('own nothing', [noCrime()], 'supervisor');
  const agreed = decide('agreed nothing', [noCrime()]);
  await call.get('supervisor', 'review-decision', { incident: agreed, verdict: { verdict: 'agree', decision: made['agreed nothing'] ?? '' } });
  const returned = decide('returned nothing', [noCrime()]);
  await call.get('supervisor', 'review-decision', { incident: returned, verdict: { verdict: 'return', mistake: 'explanation-missing', decision: made['returned nothing'] ?? '', comment: 'Read the log again' } });
  const corrected = decide('superseded nothing', [noCrime()]);
  const newer = await call.get('supervisor', 'correct-decision', { incident: corrected, supersedes: made['superseded nothing'] ?? '', decision: decision(), why: 'She has confirmed it.' });
  made['corrected by the supervisor'] = newer.decision ?? '';
});
afterAll(() => t.close());

type List = Omit<Input<'review-list'>, 'limit'>;

const read = async (list: List, limit = 100, who: 'supervisor' | 'auditor' = 'supervisor') => {
  const { rows, total } = await call.get(who, 'review-list', { ...list, limit });
  const names = Object.fromEntries(Object.entries(made).map(([name, id]) => [id, name]));
  return { names: rows.map((row) => names[row.decision] ?? row.decision), rows, total };
};

test.for<readonly [string, () => List, readonly string[]]>([
  ['everything not recorded, as it stands now', () => ({ list: 'not-recorded', by: null }), ['nothing', 'own nothing']],
  ['a class', () => ({ list: 'class', by: '105A' }), ['assault', 'assault and another', 'assault and nothing', 'corrected by the supervisor']],
  ['a class as it was typed', () => ({ list: 'class', by: ' 8n' }), ['assault and another']],
  ['another class', () => ({ list: 'class', by: '8N' }), ['assault and another']],
  ['a class nobody recorded', () => ({ list: 'class', by: '19D' }), []],
  ['an assessor', () => ({ list: 'assessor', by: t.people.other.person }), ['assault and another', 'assault and nothing']],
  ['what was returned', () => ({ list: 'returned', by: null }), ['returned nothing']],
])('%s', async ([, list, expected]) => {
  const found = await read(list());
  expect(found.names.toSorted()).toEqual(expected);
  expect(found.total).toBe(expected.length);
});

test('what was returned says that it is decided again first', async () => {
  const [row] = (await read({ list: 'returned', by: null })).rows;
  expect(row?.mayNot).toBe('The incident is back in the queue and is decided again first');
});

test('a row says what was answered and recorded, and what a review made of it', async () => {
  const [row] = (await read({ list: 'class', by: '8N' })).rows;
  expect(row).toMatchObject({ decision: made['assault and another'], revision: 1, by: t.people.other.person, answers: ['record', 'record'], reviewed: null, mayNot: null });
  expect(row?.classes.toSorted()).toEqual(['105A', '8N']);
  expect((await read({ list: 'returned', by: null })).rows[0]).toMatchObject({ reviewed: 'return' });
});

test('their own are shown with the reason why not, and an auditor reads them all', async () => {
  const mayNot = async (who: 'supervisor' | 'auditor') => Object.fromEntries((await read({ list: 'not-recorded', by: null }, 100, who)).rows.map((row) => [row.decision, row.mayNot]));
  expect(await mayNot('supervisor')).toEqual({ [made['nothing'] ?? '']: null, [made['own nothing'] ?? '']: 'Nobody reviews their own decision' });
  expect(new Set(Object.values(await mayNot('auditor')))).toEqual(new Set(['An auditor may not review decisions; supervisors and the registrar may']));
});

test('a list is cut at its limit, newest first, and still says how many there are', async () => {
  const { rows, total } = await read({ list: 'class', by: '105A' }, 2);
  expect([rows.length, total]).toEqual([2, 4]);
});

const waiting = ['assault', 'assault and another', 'assault and nothing', 'nothing'];

test('at random: only what waits for a review, nobody’s own, as many as asked', async () => {
  expect((await read({ list: 'random', by: null })).names.toSorted()).toEqual(waiting);
  const three = await read({ list: 'random', by: '3' });
  expect(new Set(three.names).size).toBe(3);
  expect(three.total).toBe(4);
  expect((await read({ list: 'random', by: 'some' }, 2)).names).toHaveLength(2);
  expect((await read({ list: 'random', by: '-5' }, 2)).names, 'no number is asked for that is none').toHaveLength(1);
});

test('a draw stands: asked again it is the same, and it changes only by what was reviewed or newly decided', async () => {
  const first = (await read({ list: 'random', by: null, draw: 7 })).names;
  expect((await read({ list: 'random', by: null, draw: 7 })).names).toEqual(first);
  expect((await read({ list: 'random', by: '2', draw: 7 })).names).toEqual(first.slice(0, 2));
  const incident = enterReport(t);
  made['newly decided'] = decideOk(t, incident).decision;
  const later = (await read({ list: 'random', by: null, draw: 7 })).names;
  expect(later.filter((name) => name !== 'newly decided')).toEqual(first);
});

test('drawing again gives another order sooner or later, and every decision comes first in some draw', async () => {
  const firsts = new Set<string>();
  for (let draw = 0; draw < 200 && firsts.size < 5; draw++) firsts.add((await read({ list: 'random', by: '1', draw })).names[0] ?? '');
  expect([...firsts].toSorted()).toEqual([...waiting, 'newly decided'].toSorted());
});

test('nothing is drawn for whoever decided it in another of their accounts', async () => {
  const { person, change } = await call.get('administrator', 'add-person', { person: { user: 's.again', name: 'Test Again', role: 'supervisor', registered: false }, sameAs: t.people.other.person, passphrase: 'correct horse battery' });
  await call.get('registrar', 'approve-person-change', { change });
  const again = calling({ ...t, people: { ...t.people, supervisor: { person, role: 'supervisor', session: 'session-again' } } });
  const drawn = (await again.get('supervisor', 'review-list', { list: 'random', by: null, limit: 100 })).rows;
  expect([drawn.length > 0, drawn.filter(({ by }) => by === t.people.other.person)]).toEqual([true, []]);
});
