/** Entering what another force gave: with the last reference the clock ends, and what was entered is read with the decision. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { testBureau, type TestBureau } from '../../../../tests/support/bureau.ts';
import { calling, failure, type Calling } from '../../../../tests/support/calling.ts';
import { decideOk, enterReport } from '../../../../tests/support/incidents.ts';
import { allegation, decision, noCrime } from '../../../../tests/support/invented.ts';

let t: TestBureau;
let call: Calling;
beforeEach(() => {
  t = testBureau();
  call = calling(t);
});
afterEach(() => t.close());

const other = (reference: string | null, acceptedBy: string | null = null) => ({ force: 'Other Police', reference, acceptedBy });
const passed = (reference: string | null = null) =>
  noCrime({ path: [...allegation().path.slice(0, 5), { box: 'F6', answer: 'yes' }], answer: { kind: 'crime-related-incident', ground: 'b', otherForce: other(reference, reference === null ? null : 'Their desk') } });
const rapePassed = noCrime({ path: [], alleged: '019/16#1', answer: { kind: 'reported-incident', code: '100/03', otherForce: other(null) } });

const decided = (...allegations: Parameters<typeof decision>[0] & object) => {
  const incident = enterReport(t);
  return { incident, ...decideOk(t, incident, decision(allegations)) };
};
const file = (incident: string) => call.get('auditor', 'incident-file', { incident });
const give = (of: string, at: number, reference: string) => call.get('assessor', 'enter-reference', { decision: of, allegation: at, otherForce: other(reference, 'Their desk') });

test('the incident stays open until the last of its references is here', async () => {
  const made = decided(passed(), allegation(), rapePassed);
  expect(made.state).toBe('awaiting-reference');
  await give(made.decision, 2, 'OP/3');
  expect((await file(made.incident)).state).toBe('awaiting-reference');
  await give(made.decision, 0, 'OP/1');
  expect((await file(made.incident)).state).toBe('decided');
});

test('what they gave is read with the decision, which stays as it was made, and is not in the log', async () => {
  const made = decided(passed());
  const { event } = await give(made.decision, 0, 'OP/1');
  const [view] = (await file(made.incident)).decisions;
  expect(view?.references).toEqual([{ allegation: 0, force: 'Other Police', reference: 'OP/1', acceptedBy: 'Their desk' }]);
  expect(view?.decision).toEqual(decision([passed()]));
  expect(t.bureau.reader.store.log.after(event - 1, 1)[0]?.bytes).not.toMatch(/OP\/1|Their desk|Other Police/);
});

test('a reference that is here is not entered over', async () => {
  const made = decided(passed(), passed('OP/9'));
  await give(made.decision, 0, 'OP/1');
  for (const at of [0, 1]) {
    expect(await call.refused('assessor', 'enter-reference', { decision: made.decision, allegation: at, otherForce: other('OP/2') })).toEqual(failure('stale'));
  }
});

test.for<readonly [string, object, Parameters<typeof failure>]>([
  ['no reference', { otherForce: other(null) }, ['refused', 'otherForce.reference']],
  ['a reference that nobody gave', { otherForce: other('OP/1') }, ['refused', 'otherForce.acceptedBy']],
  ['a blank reference', { otherForce: other('  ') }, ['invalid', 'otherForce.reference']],
  ['an allegation that was not passed on', { allegation: 1 }, ['refused']],
  ['an allegation there is none of', { allegation: 2 }, ['refused']],
  ['a decision there is none of', { decision: 'none' }, ['not-found']],
])('%s is refused', async ([, change, expected]) => {
  const made = decided(passed(), allegation());
  expect(await call.refused('assessor', 'enter-reference', { decision: made.decision, allegation: 0, otherForce: other('OP/1'), ...change })).toEqual(failure(...expected));
});

test('a revision that was corrected meanwhile takes no reference', async () => {
  const made = decided(passed());
  await call.get('supervisor', 'correct-decision', { incident: made.incident, supersedes: made.decision, decision: decision([passed(), passed()]), why: 'Two offenders, two forces.' });
  expect(await call.refused('assessor', 'enter-reference', { decision: made.decision, allegation: 0, otherForce: other('OP/1') })).toEqual(failure('stale'));
});
