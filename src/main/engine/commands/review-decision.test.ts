/** Reviewing: agreeing, returning to the top of the assessor's queue, and every review that comes too late. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { testBureau, type TestBureau } from '../../../../tests/support/bureau.ts';
import { calling, failure, type Calling } from '../../../../tests/support/calling.ts';
import { decideOk, enterReport } from '../../../../tests/support/incidents.ts';
import { allegation, decision, noCrime, toldBy } from '../../../../tests/support/invented.ts';

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
const giveBack = (of: string, comment = 'Who else was in the yard?') => ({ verdict: 'return', mistake: 'explanation-missing', decision: of, comment }) as const;
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
  expect((await open()).map((row) => [row.id, row.why[0]])[0]).toEqual([incident, 'returned to be decided again: first in the queue']);
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

test('a return says what was wrong, by the list', async () => {
  const { incident, decision: of } = decided();
  expect(await call.refused('supervisor', 'review-decision', { incident, verdict: { ...giveBack(of), mistake: 'carelessness' as never } })).toEqual(failure('invalid', 'verdict.mistake'));
  await call.get('supervisor', 'review-decision', { incident, verdict: { ...giveBack(of), mistake: 'common-assault' } });
  expect((await call.get('auditor', 'incident-file', { incident })).decisions[0]?.reviews).toMatchObject([{ verdict: 'return', mistake: 'common-assault' }]);
});

test('what is put to the registrar stays as it stands, in a list of its own, until the registrar says', async () => {
  const { incident, decision: of } = decided();
  const escalated = async () => (await call.get('registrar', 'review-list', { list: 'escalated', by: null, limit: 10 })).rows.map((row) => [row.decision, row.mayNot]);
  await call.get('supervisor', 'review-decision', { incident, verdict: { verdict: 'escalate', decision: of, comment: 'Stalking, or harassment in law only?' } });
  expect(standing(incident)?.state).toBe('decided');
  expect(await escalated()).toEqual([[of, null]]);
  await call.get('registrar', 'review-decision', { incident, verdict: agree(of, 'Harassment') });
  expect(await escalated()).toEqual([]);
  expect(await kinds(incident)).toEqual(expect.arrayContaining(['decision.escalated', 'decision.agreed']));
});

test('an amendment is a correction that says what was wrong, and counts as a review of what it corrects', async () => {
  const { incident, decision: of } = decided();
  const twoVictims = decision([allegation(), allegation({ victim: { kind: 'person', name: 'Second Victim' } })]);
  const made = await call.get('supervisor', 'correct-decision', { incident, supersedes: of, decision: twoVictims, why: 'There was a second victim.', mistake: 'further-crime-disclosed' });
  const file = await call.get('auditor', 'incident-file', { incident });
  expect(file.decisions.map(({ id, reviews }) => [id, reviews.map(({ verdict, mistake, comment }) => [verdict, mistake, comment])])).toEqual([
    [of, [['amend', 'further-crime-disclosed', 'There was a second victim.']]],
    [made.decision, []],
  ]);
});

test('nobody amends what they decided themselves, nor does a senior assessor say what was wrong', async () => {
  const incident = enterReport(t);
  const of = decideOk(t, incident, decision(), t.people.supervisor).decision;
  const amended = { incident, supersedes: of, decision: decision(), why: 'It was wrong', mistake: 'other' } as const;
  expect(await call.refused('supervisor', 'correct-decision', amended)).toEqual(failure('forbidden'));
  expect(await call.refused('senior', 'correct-decision', amended)).toEqual(failure('forbidden'));
  await call.get('registrar', 'correct-decision', amended);
});

test('a crime that an amendment would take away waits, and the review is kept with the request', async () => {
  const { incident, decision: of } = decided();
  const asked = await call.get('supervisor', 'correct-decision', { incident, supersedes: of, decision: decision([noCrime()]), why: 'Nothing was reported.', mistake: 'wrong-class' });
  expect(asked).toMatchObject({ applied: false });
  expect((await call.get('auditor', 'incident-file', { incident })).decisions[0]?.reviews).toMatchObject([{ verdict: 'amend-asked', mistake: 'wrong-class' }]);
});

const policyList = async () => (await call.get('supervisor', 'review-list', { list: 'policy', by: null, limit: 100 })).rows.map((row) => [row.decision, row.because]);
const noShares = { 'domestic-abuse': 0, sexual: 0, violence: 0, 'other-recorded': 0, 'not-recorded': 0 };
const nothingByChance = { newcomers: 0, shares: noShares, blind: 0, golden: 0 };

test('until somebody sets another policy everybody’s first fifty are reviewed', async () => {
  const { decision: of } = decided();
  expect(await policyList()).toEqual([[of, expect.arrayContaining(['one of their first decisions'])]]);
});

test('the policy has rejections of domestic abuse and overrides read again, and nothing of the rest', async () => {
  await call.get('supervisor', 'set-review-policy', nothingByChance);
  const abuse = enterReport(t, { openingCode: 'Domestic incident' });
  const rejected = decideOk(t, abuse, decision([noCrime()]));
  decideOk(t, enterReport(t, { openingCode: 'Domestic incident' }), decision([allegation({ answer: { kind: 'record', crimes: [{ offence: '105/01', flags: ['domestic-abuse'] }] } })]));
  const two = decideOk(t, enterReport(t), decision([allegation()], { reasons: { 'third-party': 'She was asleep, and her sister saw it.' } }));
  decided();
  expect(Object.fromEntries(await policyList())).toEqual({ [rejected.decision]: ['domestic abuse, nothing recorded'], [two.decision]: ['saved against a warning'] });
});

test('what chance draws is the same however often it is decided, and nothing of it is told to whoever decided', async () => {
  await call.get('supervisor', 'set-review-policy', { ...nothingByChance, shares: { ...noShares, violence: 100 } });
  const incident = enterReport(t);
  const first = decideOk(t, incident);
  await call.get('assessor', 'undo-decision', { decisions: [first.decision] });
  const second = decideOk(t, incident);
  expect(await policyList()).toEqual([[second.decision, ['drawn by chance']]]);
  expect(JSON.stringify(await call.get('assessor', 'incident-file', { incident }))).not.toContain('drawn');
});

test('what was undone is none of everybody’s first decisions', async () => {
  await call.get('supervisor', 'set-review-policy', { ...nothingByChance, newcomers: 1 });
  const incident = enterReport(t);
  const first = decideOk(t, incident);
  await call.get('assessor', 'undo-decision', { decisions: [first.decision] });
  const second = decideOk(t, incident);
  decideOk(t, enterReport(t));
  expect(await policyList()).toEqual([[second.decision, ['one of their first decisions']]]);
});

test('a decision is put among those to review by hand, once', async () => {
  await call.get('supervisor', 'set-review-policy', nothingByChance);
  const { incident, decision: of } = decided();
  expect(await policyList()).toEqual([]);
  await call.get('assessor', 'ask-review', { incident, decision: of, why: 'I am not sure of the second man.' });
  expect(await policyList()).toEqual([[of, ['asked for']]]);
  await call.get('supervisor', 'review-decision', { incident, verdict: agree(of) });
  expect(await policyList()).toEqual([]);
  expect(await call.refused('assessor', 'ask-review', { incident, decision: of, why: 'I am not sure.' })).toEqual(failure('stale'));
});

test('an amendment that was refused is no review: nothing is said to be wrong with the decision, and it waits as it did', async () => {
  await call.get('supervisor', 'set-review-policy', nothingByChance);
  const { incident, decision: of } = decided();
  const ask = { incident, decision: of, why: 'I am not sure of the second man.' };
  await call.get('assessor', 'ask-review', ask);
  const { request } = await call.get('supervisor', 'correct-decision', { incident, supersedes: of, decision: decision([noCrime()]), why: 'Nothing was reported.', mistake: 'wrong-class' });
  const found = async () => ({
    verdicts: (await call.get('auditor', 'incident-file', { incident })).decisions[0]?.reviews.map(({ verdict }) => verdict),
    learnt: (await call.get('assessor', 'feedback', {})).items.map(({ verdict }) => verdict),
    bureau: (await call.get('assessor', 'feedback', {})).bureau,
    reviewed: (await call.get('auditor', 'figures', {})).figures.find(({ id }) => id === 'reviewed')?.value,
    waiting: await policyList(),
  });
  const wrong = [{ mistake: 'wrong-class', times: 1 }];
  expect(await found()).toEqual({ verdicts: ['amend-asked'], learnt: ['amend-asked'], bureau: { reviewed: 1, mistakes: wrong }, reviewed: 1, waiting: [] });
  await call.get('senior', 'refuse-request', { request: request ?? '', why: 'She was hurt, and says so.' });
  expect(await found()).toEqual({ verdicts: ['amend-refused'], learnt: [], bureau: { reviewed: 0, mistakes: [] }, reviewed: 0, waiting: [[of, ['asked for']]] });
  await call.get('assessor', 'ask-review', ask);
});

test('an amendment that was authorised is one', async () => {
  const { incident, decision: of } = decided();
  const harassment = decision([allegation({ answer: { kind: 'record', crimes: [{ offence: '008/06#1', flags: [] }] } })]);
  const { request } = await call.get('supervisor', 'correct-decision', { incident, supersedes: of, decision: harassment, why: 'She was not hurt.', mistake: 'wrong-class' });
  await call.get('senior', 'authorise-request', { request: request ?? '', why: 'The log says so.' });
  expect((await call.get('auditor', 'incident-file', { incident })).decisions[0]?.reviews).toMatchObject([{ verdict: 'amend' }]);
});

/** A correction that names nothing wrong, which is no review. */
const corrected = async (incident: string, of: string) =>
  (await call.get('senior', 'correct-decision', { incident, supersedes: of, decision: decision([allegation(), noCrime()]), why: 'There was a second victim.' })).decision ?? '';

test('a review that was asked for is asked of the correction too, until somebody gives it', async () => {
  await call.get('supervisor', 'set-review-policy', nothingByChance);
  const { incident, decision: of } = decided();
  await call.get('assessor', 'ask-review', { incident, decision: of, why: 'I am not sure of the second man.' });
  const after = await corrected(incident, of);
  expect(await policyList()).toEqual([[after, ['asked for']]]);
  await call.get('supervisor', 'review-decision', { incident, verdict: agree(after) });
  expect(await policyList()).toEqual([]);
});

test('an amendment answers whoever asked for a review', async () => {
  await call.get('supervisor', 'set-review-policy', nothingByChance);
  const { incident, decision: of } = decided();
  await call.get('assessor', 'ask-review', { incident, decision: of, why: 'I am not sure of the second man.' });
  await call.get('supervisor', 'correct-decision', { incident, supersedes: of, decision: decision([allegation(), noCrime()]), why: 'There was a second victim.', mistake: 'further-crime-disclosed' });
  expect(await policyList()).toEqual([]);
});

test('what was put to the registrar stays theirs to answer when it is corrected, and says so', async () => {
  const { incident, decision: of } = decided();
  const escalated = async () => (await call.get('registrar', 'review-list', { list: 'escalated', by: null, limit: 10 })).rows.map((row) => [row.decision, row.reviewed, row.because.includes('put to the registrar before it was decided anew')]);
  await call.get('supervisor', 'review-decision', { incident, verdict: { verdict: 'escalate', decision: of, comment: 'Stalking, or harassment in law only?' } });
  expect(await escalated()).toEqual([[of, 'escalate', false]]);
  const after = await corrected(incident, of);
  expect(await escalated()).toEqual([[after, null, true]]);
  await call.get('registrar', 'review-decision', { incident, verdict: agree(after, 'Harassment') });
  expect(await escalated()).toEqual([]);
});

test('whoever decided learns what was wrong, with the pages, and not who said so; a peer is shown no review', async () => {
  const { incident, decision: of } = decided();
  await call.get('supervisor', 'review-decision', { incident, verdict: { ...giveBack(of, 'She told the nurse too.'), mistake: 'third-party-report' } });
  const learnt = await call.get('assessor', 'feedback', {});
  expect(learnt.items).toMatchObject([{ decision: of, verdict: 'return', mistake: 'third-party-report', comment: 'She told the nurse too.', cites: ['Crime Recording Rules 2026/27, pages 7-8', 'Crime Recording Rules 2026/27, page 10'] }]);
  expect(JSON.stringify(learnt)).not.toContain(t.people.supervisor.person);
  expect(await call.get('other', 'feedback', {})).toEqual({ items: [], bureau: { reviewed: 1, mistakes: [{ mistake: 'third-party-report', times: 1 }] } });
  const reviews = async (who: 'assessor' | 'other') => (await call.get(who, 'incident-file', { incident })).decisions[0]?.reviews.length;
  expect([await reviews('assessor'), await reviews('other')]).toEqual([1, 0]);
});
