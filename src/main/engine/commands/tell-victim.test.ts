/** Entering that somebody was told after all (page 10). */
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Told } from '../../../shared/domain/decision.ts';
import { testBureau, type TestBureau } from '../../../../tests/support/bureau.ts';
import { calling, failure, type Calling } from '../../../../tests/support/calling.ts';
import { decideOk, enterReport } from '../../../../tests/support/incidents.ts';
import { allegation, decision, noCrime } from '../../../../tests/support/invented.ts';

let t: TestBureau;
let call: Calling;
let incident: string;
let decided: string;
/** A victim who is an organisation: a crime is recorded, and nobody is owed to be told of it. */
const shop = allegation({ victim: { kind: 'organisation', name: 'Test Shop' } });
const later = noCrime({ told: { state: 'not-yet', reason: 'She is in theatre', due: '2026-04-13T18:00:00.000Z' } });
beforeEach(() => {
  t = testBureau();
  call = calling(t);
  incident = enterReport(t);
  decided = decideOk(t, incident, decision([allegation(), later, shop])).decision;
});
afterEach(() => t.close());

const words: Extract<Told, { state: 'told' }> = { state: 'told', whom: 'representative', at: '2026-04-13T07:50:00.000Z', how: 'in-person', by: 'PC Test', rightToAppeal: true };
const telling = (change: object = {}, told: object = {}) => ({ decision: decided, allegation: 1, ...change, told: { ...words, ...told } });
const notTold = async () => (await call.get('auditor', 'figures', {})).figures.find(({ id }) => id === 'not-told')?.value;

test('it is shown with the decision, counted, and the log does not say who told them', async () => {
  expect(await notTold()).toBe(1);
  const { event } = await call.get('assessor', 'tell-victim', telling());
  expect(await notTold()).toBe(0);
  const file = await call.get('auditor', 'incident-file', { incident });
  expect(file.decisions[0]?.told).toEqual([{ allegation: 1, whom: 'representative', at: '2026-04-13T07:50:00.000Z', how: 'in-person', by: 'PC Test' }]);
  expect(t.bureau.reader.store.log.after(event - 1, 1)[0]?.bytes).not.toContain('PC Test');
});

test.for<readonly [string, object, object, Parameters<typeof failure>]>([
  ['an answer that asks nobody to be told', { allegation: 2 }, {}, ['refused']],
  ['an answer there is none of', { allegation: 3 }, {}, ['not-found']],
  ['a decision there is none of', { decision: 'none' }, {}, ['not-found']],
  ['a time to come', {}, { at: '2026-04-13T08:00:00.001Z' }, ['refused']],
  ['nobody who told them', {}, { by: ' ' }, ['invalid', 'told.by']],
  ['no word of the right to appeal', {}, { rightToAppeal: false }, ['invalid', 'told.rightToAppeal']],
])('%s is refused', async ([, change, told, expected]) => {
  expect(await call.refused('assessor', 'tell-victim', telling(change, told))).toEqual(failure(...expected));
});

test('a revision that was corrected meanwhile takes no entry: the newer one would still say that nobody was told', async () => {
  await call.get('supervisor', 'correct-decision', { incident, supersedes: decided, decision: decision([allegation(), later, shop, later]), why: 'There was a third allegation.' });
  expect(await call.refused('assessor', 'tell-victim', telling())).toEqual(failure('stale'));
});
