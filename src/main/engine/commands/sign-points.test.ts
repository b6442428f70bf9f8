/** Points to prove that the registrar signed: entered once, asked of every decision after it, replaced by the next. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { testBureau, type TestBureau } from '../../../../tests/support/bureau.ts';
import { calling, failure, type Calling } from '../../../../tests/support/calling.ts';
import { enterReport } from '../../../../tests/support/incidents.ts';
import { allegation, decision } from '../../../../tests/support/invented.ts';
import type { Point } from '../../../shared/domain/point.ts';

let t: TestBureau;
let call: Calling;
beforeEach(() => {
  t = testBureau();
  call = calling(t);
});
afterEach(() => t.close());

const signed = { offence: '079/01', elements: ['An act that tends to pervert justice', 'Meant to pervert it'], source: 'Common law' };
const sign = async (change: object = {}) => (await call.get('registrar', 'sign-points', { ...signed, ...change })).signed;

const perverting = (points: readonly Point[]) =>
  decision([
    allegation({
      victim: { kind: 'state' },
      path: [{ box: 'F1', answer: 'yes' }, { box: 'F2', answer: 'yes' }, { box: 'F3', answer: 'yes' }, { box: 'F6', answer: 'no' }, { box: 'F7', answer: 'no' }],
      answer: { kind: 'record', crimes: [{ offence: '079/01', flags: [], points: [...points] }] },
    }),
  ]);
const answered = (id: string, elements = signed.elements): Point[] => elements.map((element) => ({ element, page: null, signed: id, state: 'made-out', words: null }));

test('they are listed for everybody with who signed them, and their words stay out of the log', async () => {
  const id = await sign();
  expect((await call.get('assessor', 'signed-points', {})).signed).toMatchObject([{ id, ...signed, offence: '079/01#1', registrar: 'Test r.one', signedOn: '2026-04-13', by: t.people.registrar.person }]);
  const { log } = t.bureau.reader.store;
  const last = log.after(log.size() - 1, 1).map(({ bytes }) => bytes).join('');
  expect(last).toContain('"points.signed"');
  expect(last).not.toMatch(/Test r\.one|pervert/);
});

test('from then on a decision answers each of them', async () => {
  const incident = enterReport(t);
  const id = await sign();
  expect(await call.refused('assessor', 'decide-incident', { incident, decision: perverting([]) })).toEqual(failure('refused', 'about.allegations.0.answer.crimes.0.points'));
  await call.get('assessor', 'decide-incident', { incident, decision: perverting(answered(id)) });
});

test('the next list takes the place of the one before it, which stays to be read', async () => {
  const incident = enterReport(t);
  const [first, second] = [await sign(), await sign({ elements: ['An act', 'Meant to pervert justice'] })];
  expect((await call.get('auditor', 'signed-points', {})).signed.map(({ id }) => id)).toEqual([first, second]);
  expect((await call.refused('assessor', 'decide-incident', { incident, decision: perverting(answered(first)) })).code).toBe('refused');
  await call.get('assessor', 'decide-incident', { incident, decision: perverting(answered(second, ['An act', 'Meant to pervert justice'])) });
});

test.for<readonly [string, object, Parameters<typeof failure>]>([
  ['an offence whose points a page states', { offence: '065/00' }, ['refused', 'offence']],
  ['an offence on no list', { offence: '999/99' }, ['refused', 'offence']],
  ['no element', { elements: [] }, ['invalid', 'elements']],
  ['an element twice', { elements: ['An act', 'An act'] }, ['invalid', 'elements']],
  ['another name than their own', { registrar: 'Somebody Else' }, ['invalid', '']],
  ['no source', { source: '' }, ['invalid', 'source']],
])('with %s nothing is entered', async ([, change, expected]) => {
  expect(await call.refused('registrar', 'sign-points', { ...signed, ...change })).toEqual(failure(...expected));
  expect((await call.get('assessor', 'signed-points', {})).signed).toEqual([]);
});
