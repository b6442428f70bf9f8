/** Reviewing: agreeing, returning to the top of the assessor's queue, and every review that comes too late. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { testBureau, type TestBureau } from '../../../../tests/support/bureau.ts';
import { calling, failure, type Calling } from '../../../../tests/support/calling.ts';
import { allegation, decideOk, decision, enterReport, noCrime, toldBy } from '../../../../tests/support/incidents.ts';

let t: TestBureau;
let call: Calling;
beforeEach(() => {
  t = testBureau();
  call = calling(t);
});
afterEach(() => t.close());

const standing = (incident: string) => t.bureau.reader.store.standing.of(incident);
const decided = (): { readonly incident: string; readonly decision: string } => {
  const incident = enterReport(t);
  return { incident, decision: decideOk(t, incident).decision };
};
const agree = (of: string, comment: string | null = null) => ({ verdict: 'agree', decision: of, comment }) as const;
const giveBack = (of: string, comment = 'Who else was in the yard?') => ({ verdict: 'return', decision: of, comment }) as const;
const kinds = async (incident: string) => (await call.get('auditor', 'trail', { incident, before: null, limit: 100 })).events.map(({ kind }) => kind);
const open = async () => (await call.get('assessor', 'queue-page', { view: 'open', filter: '', after: null, limit: 100 })).rows;

test('agreeing leaves the decision and the queue as they are and shows in the file', async () => {
  const { incident, decision: of } = decided();
  const before = standing(incident);
  await call.get('supervisor', 'review-decision', { incident, verdict: agree(of, 'Well reasoned') });
  expect(standing(incident)).toEqual(before);
  const file = await call.get('auditor', 'incident-file', { incident });
  expect(file.decisions[0]?.reviews).toMatchObject([{ by: t.people.supervisor.person, verdict: 'agree', comment: 'Well reasoned' }]);
  expect((await kinds(incident))[0]).toBe('decision.agreed');
});

test.each([null, '', '   '])('an agreement with the comment %j keeps none', async (comment) => {
  const { incident, decision: of } = decided();
  await call.get('supervisor', 'review-decision', { incident, verdict: agree(of, comment) });
  expect((await call.get('auditor', 'incident-file', { incident })).decisions[0]?.reviews).toMatchObject([{ verdict: 'agree', comment: null }]);
});

test('a return goes to whoever decided, before everything that is due, and says why it is there', async () => {
  const { incident, decision: of } = decided();
  enterReport(t, { openingCode: 'Rape' });
  await call.get('supervisor', 'review-decision', { incident, verdict: giveBack(of) });
  expect(standing(incident)).toMatchObject({ state: 'returned', takenBy: t.people.assessor.person, revision: 1 });
  expect((await open()).map((row) => [row.id, row.why[0]])[0]).toEqual([incident, 'returned by a supervisor: first in the queue']);
  expect((await kinds(incident))[0]).toBe('decision.returned');
});

test('decided again, it is no longer first nor said to be returned, even while it waits for a reference', async () => {
  const { incident, decision: of } = decided();
  const later = enterReport(t, { openingCode: 'Rape' });
  const order = standing(incident)?.orderAt;
  await call.get('supervisor', 'review-decision', { incident, verdict: giveBack(of) });
  const passed = noCrime({
    path: [...allegation().path.slice(0, 5), { box: 'F6', answer: 'yes' }],
    answer: { kind: 'crime-related-incident', ground: 'b', otherForce: { force: 'Other Police', reference: null, acceptedBy: null } },
  });
  await call.get('assessor', 'decide-incident', { incident, decision: decision([allegation(), passed]) });
  expect(standing(incident)).toMatchObject({ state: 'awaiting-reference', revision: 2, orderAt: order });
  expect((await open()).map((row) => row.id)).toEqual([later, incident]);
  expect((await call.get('assessor', 'incident-file', { incident })).why).toEqual(['violence: as if due 4 h earlier']);
});

test('a return needs a comment', async () => {
  const { incident, decision: of } = decided();
  expect(await call.refused('supervisor', 'review-decision', { incident, verdict: giveBack(of, ' ') })).toEqual(failure('invalid', 'verdict.comment'));
});

test.each([giveBack, agree])('a decision that was returned is not reviewed again: it is back in the queue', async (verdict) => {
  const { incident, decision: of } = decided();
  await call.get('supervisor', 'review-decision', { incident, verdict: giveBack(of) });
  expect(await call.refused('supervisor', 'review-decision', { incident, verdict: verdict(of) })).toEqual(failure('stale'));
});

test('a revision that was corrected meanwhile is not reviewed in place of the newer one', async () => {
  const { incident, decision: of } = decided();
  const corrected = await call.get('supervisor', 'correct-decision', { incident, supersedes: of, decision: decision([allegation(), noCrime()]), why: 'There was a second victim.' });
  expect(await call.refused('registrar', 'review-decision', { incident, verdict: agree(of) })).toEqual(failure('stale'));
  expect(await call.refused('supervisor', 'review-decision', { incident, verdict: agree(corrected.decision ?? '') })).toEqual(failure('forbidden'));
});

test('a decision is reviewed on its own incident only', async () => {
  const [one, other] = [decided(), decided()];
  expect(await call.refused('supervisor', 'review-decision', { incident: one.incident, verdict: agree(other.decision) })).toEqual(failure('not-found'));
  expect(await call.refused('supervisor', 'review-decision', { incident: 'none', verdict: agree(one.decision) })).toEqual(failure('not-found'));
});

test('what was told and what was said of a decision stay with it when it is decided again', async () => {
  const incident = enterReport(t);
  const first = decideOk(t, incident, decision([noCrime({ told: { state: 'not-yet', reason: 'She is at work', due: '2026-04-13T18:00:00.000Z' } })]));
  await call.get('assessor', 'tell-victim', { decision: first.decision, allegation: 0, told: toldBy as never });
  await call.get('supervisor', 'review-decision', { incident, verdict: giveBack(first.decision, 'Read the last log entry') });
  await call.get('assessor', 'decide-incident', { incident, decision: decision() });
  const { decisions } = await call.get('auditor', 'incident-file', { incident });
  expect(decisions.map(({ revision, current, told, reviews }) => [revision, current, told.length, reviews.length])).toEqual([
    [1, false, 1, 1],
    [2, true, 0, 0],
  ]);
});
