/** Claims: who alone may decide now, for how long, and what becomes of a decision under a claim that is gone. */
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { testBureau, type TestBureau } from '../../../../tests/support/bureau.ts';
import { calling, type Calling, type Somebody } from '../../../../tests/support/calling.ts';
import { enterReport } from '../../../../tests/support/incidents.ts';
import { decision } from '../../../../tests/support/invented.ts';
import { leaseMs } from '../../../shared/triage/claim.ts';
import { plusMs } from '../../../shared/domain/instant.ts';

let t: TestBureau;
let call: Calling;
let incident: string;
beforeEach(() => {
  t = testBureau();
  call = calling(t);
  incident = enterReport(t);
});
afterEach(() => t.close());

const take = async (who: Somebody, heldBy: Somebody | null = null) => (await call.get(who, 'take-incident', { incident, heldBy: heldBy && t.people[heldBy].person })).claim;
const deciding = (claim: number | null) => ({ incident, decision: decision(), claim });
const later = (ms: number): void => t.clock.moveTo(plusMs(t.clock.now(), ms));

test('a decision is made under its claim, which ends with it', async () => {
  const { number } = await take('assessor');
  await call.get('assessor', 'decide-incident', deciding(number));
  expect(t.bureau.reader.store.standing.of(incident)).toMatchObject({ state: 'decided', takenBy: null, claim: null });
});

test('without a claim nothing is decided that somebody has, and it is said who and since when', async () => {
  await take('other');
  expect(await call.refused('assessor', 'decide-incident', deciding(null))).toMatchObject({ code: 'unclaimed', message: expect.stringMatching(/^Not saved\. Test .+ has this incident since 09:00 on 13 April 2026\.$/) as string });
});

test('the number of somebody else’s claim, which the trail tells, is no claim of one’s own', async () => {
  const { number } = await take('other');
  expect(await call.refused('assessor', 'decide-incident', deciding(number))).toMatchObject({ code: 'unclaimed' });
  expect(await call.refused('assessor', 'renew-claim', { incident, claim: number })).toMatchObject({ code: 'unclaimed' });
  await call.get('other', 'renew-claim', { incident, claim: number });
});

test('what was sent back to somebody is decided by nobody else without being taken over', async () => {
  const { decision: made } = await call.get('assessor', 'decide-incident', deciding(null));
  await call.get('supervisor', 'review-decision', { incident, verdict: { verdict: 'return', mistake: 'explanation-missing', decision: made, comment: 'Who else was there?' } });
  expect(await call.refused('other', 'decide-incident', deciding(null))).toMatchObject({ code: 'unclaimed', message: 'Not saved. Test a.one has this incident.' });
  await call.get('assessor', 'decide-incident', deciding(null));
});

test('who comes second to a decision is told who made it and when', async () => {
  const { number } = await take('assessor');
  await call.get('assessor', 'decide-incident', deciding(number));
  later(60_000);
  expect(await call.refused('other', 'decide-incident', deciding(null))).toMatchObject({ code: 'stale', message: expect.stringMatching(/^Not saved\. Test .+ decided this incident at 09:00 on 13 April 2026;/) as string });
});

test.for<readonly [string, number, boolean]>([
  ['the last millisecond', leaseMs - 1, true],
  ['the end', leaseMs, false],
])('a claim holds until %s of its lease', async ([, ms, saved]) => {
  const { number } = await take('assessor');
  later(ms);
  if (saved) await call.get('assessor', 'decide-incident', deciding(number));
  else expect(await call.refused('assessor', 'decide-incident', deciding(number))).toMatchObject({ code: 'unclaimed', message: 'Not saved. Your claim on this incident has ended; take it again to go on.' });
});

test('what a crash leaves behind is free again by itself, and is given out next', async () => {
  await take('assessor');
  expect((await call.get('other', 'take-next', { view: 'unclaimed', filter: '' })).incident).toBeNull();
  later(leaseMs);
  expect((await call.get('other', 'take-next', { view: 'unclaimed', filter: '' })).incident).toBe(incident);
});

test('renewed, it holds for another lease; ended or followed by another, it is not renewed', async () => {
  const { number } = await take('assessor');
  later(leaseMs - 1);
  const renewed = await call.get('assessor', 'renew-claim', { incident, claim: number });
  expect(renewed.claim).toEqual({ number, until: plusMs(t.clock.now(), leaseMs) });
  later(leaseMs - 1);
  await take('other', 'assessor');
  expect((await call.refused('assessor', 'renew-claim', { incident, claim: number })).code).toBe('unclaimed');
  later(leaseMs);
  expect((await call.refused('other', 'renew-claim', { incident, claim: number + 2 })).code).toBe('unclaimed');
});

test('taken over, the claim before it decides nothing, though the person has it again later', async () => {
  const first = await take('assessor');
  await take('other', 'assessor');
  expect((await call.refused('assessor', 'decide-incident', deciding(first.number))).code).toBe('unclaimed');
  const again = await take('assessor', 'other');
  expect((await call.refused('assessor', 'decide-incident', deciding(first.number))).code).toBe('unclaimed');
  await call.get('assessor', 'decide-incident', deciding(again.number));
});

test('whoever had it sent back has it without a claim, and takes it before deciding again', async () => {
  const { number } = await take('assessor');
  const { decision: of } = await call.get('assessor', 'decide-incident', deciding(number));
  await call.get('supervisor', 'review-decision', { incident, verdict: { verdict: 'return', mistake: 'explanation-missing', decision: of, comment: 'Who else was there?' } });
  later(2 * leaseMs);
  expect((await call.get('other', 'take-next', { view: 'unclaimed', filter: '' })).incident).toBeNull();
  const again = await take('assessor', 'assessor');
  await call.get('assessor', 'decide-incident', deciding(again.number));
});

type Step = { readonly who: 'assessor' | 'other'; readonly does: 'take' | 'decide' | 'renew' | 'wait' };
const steps = fc.array(fc.record<Step>({ who: fc.constantFrom('assessor', 'other'), does: fc.constantFrom('take', 'decide', 'renew', 'wait') }), { maxLength: 25 });

test('whatever two do and however long they wait, an incident is decided once, under the claim that was last', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (done) => {
      incident = enterReport(t);
      const claims = new Map<string, number>();
      let [decided, last] = [0, 0];
      for (const { who, does } of done) {
        const mine = claims.get(who) ?? null;
        if (does === 'wait') later(leaseMs / 2);
        if (does === 'renew' && mine !== null) await call.ask(who, 'renew-claim', { incident, claim: mine });
        if (does === 'take') {
          const taken = await call.ask(who, 'take-incident', { incident, heldBy: t.bureau.reader.store.standing.of(incident)?.takenBy ?? null });
          if (taken.ok) claims.set(who, (last = taken.value.claim.number));
        }
        if (does === 'decide' && mine !== null && (await call.ask(who, 'decide-incident', deciding(mine))).ok) {
          decided += 1;
          expect(mine).toBe(last);
        }
      }
      expect(decided).toBeLessThanOrEqual(1);
    }),
    { numRuns: 40 },
  );
});
