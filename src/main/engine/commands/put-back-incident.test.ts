/** Taking an incident and putting it back, in every state it may stand in. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { testBureau, type TestBureau } from '../../../../tests/support/bureau.ts';
import { calling, failure, type Calling } from '../../../../tests/support/calling.ts';
import { decideOk, enterReport } from '../../../../tests/support/incidents.ts';
import { decision } from '../../../../tests/support/invented.ts';

let t: TestBureau;
let call: Calling;
let incident: string;
beforeEach(() => {
  t = testBureau();
  call = calling(t);
  incident = enterReport(t);
});
afterEach(() => t.close());

const standing = () => t.bureau.reader.store.standing.of(incident);
const take = (who: 'assessor' | 'other' = 'assessor', heldBy: string | null = null) => call.get(who, 'take-incident', { incident, heldBy });
const sequence = () => t.bureau.reader.store.log.size();

test('taken and put back, it waits again where it was', async () => {
  const before = standing();
  await take();
  expect(standing()).toEqual({ ...before, state: 'in-assessment', takenBy: t.people.assessor.person, claim: { number: sequence(), until: '2026-04-13T08:15:00.000Z', session: t.people.assessor.session } });
  expect((await call.get('assessor', 'queue-page', { view: 'mine', filter: '', after: null, limit: 10 })).rows.map(({ id }) => id)).toEqual([incident]);
  await call.get('assessor', 'put-back-incident', { incident });
  expect(standing()).toEqual(before);
  expect((await call.get('auditor', 'trail', { incident, before: null, limit: 10 })).events.map(({ kind }) => kind)).toEqual(['incident.put-back', 'incident.taken', 'incident.reported']);
});

test('taking what one has already writes nothing', async () => {
  const taken = await take();
  const size = sequence();
  expect(await take()).toEqual(taken);
  expect(sequence()).toBe(size);
});

test('what nobody has is not put back, nor what nobody knows', async () => {
  expect(await call.refused('assessor', 'put-back-incident', { incident })).toEqual(failure('stale'));
  expect(await call.refused('assessor', 'put-back-incident', { incident: 'none' })).toEqual(failure('not-found'));
  expect(await call.refused('assessor', 'take-incident', { incident: 'none', heldBy: null })).toEqual(failure('not-found'));
});

test('a decided incident is neither taken nor put back', async () => {
  await take();
  decideOk(t, incident);
  expect(standing()).toMatchObject({ state: 'decided', takenBy: null });
  expect(await call.refused('assessor', 'take-incident', { incident, heldBy: null })).toEqual(failure('stale'));
  expect(await call.refused('assessor', 'put-back-incident', { incident })).toEqual(failure('stale'));
});

test('a returned incident that is put back is still returned, for anybody to take', async () => {
  const { decision: of } = decideOk(t, incident, decision());
  await call.get('supervisor', 'review-decision', { incident, verdict: { verdict: 'return', mistake: 'explanation-missing', decision: of, comment: 'Who else was there?' } });
  await call.get('assessor', 'put-back-incident', { incident });
  expect(standing()).toMatchObject({ state: 'returned', takenBy: null });
  expect(await call.get('other', 'take-next', { view: 'returned', filter: '' })).toMatchObject({ incident });
  expect(standing()).toMatchObject({ state: 'returned', takenBy: t.people.other.person });
});

test('what somebody else has stays with them, unless a supervisor puts it back', async () => {
  await take('other');
  expect(await call.refused('assessor', 'put-back-incident', { incident })).toEqual(failure('forbidden'));
  await call.get('supervisor', 'put-back-incident', { incident });
  expect(standing()?.takenBy).toBeNull();
});
