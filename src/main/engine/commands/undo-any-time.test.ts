/** Whatever is decided, undone, taken, opened and waited for: nothing is decided twice, and an undone decision counts for nothing. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { testBureau, type TestBureau } from '../../../../tests/support/bureau.ts';
import { calling, type Calling } from '../../../../tests/support/calling.ts';
import { decideOk, enterReport } from '../../../../tests/support/incidents.ts';
import { allegation, decision, noCrime } from '../../../../tests/support/invented.ts';
import { plusMs } from '../../../shared/domain/instant.ts';
import { undoMs } from '../../../shared/triage/undo.ts';

const people = ['assessor', 'other'] as const;
type Step = { readonly who: (typeof people)[number]; readonly of: number; readonly does: 'take' | 'record' | 'reject' | 'report' | 'undo' | 'open' | 'wait' | 'wait long' };
const steps = fc.array(
  fc.record<Step>({ who: fc.constantFrom(...people), of: fc.nat({ max: 1 }), does: fc.constantFrom('take', 'record', 'reject', 'report', 'undo', 'undo', 'open', 'wait', 'wait long') }),
  { minLength: 5, maxLength: 30 },
);

const answers = {
  record: decision([allegation()]),
  reject: decision([noCrime()]),
  report: decision([noCrime({ answer: { kind: 'reported-incident', code: '100/01' } })]),
};

type Made = { readonly at: string; readonly who: Step['who']; readonly of: number; readonly what: keyof typeof answers; readonly id: string };

const counted = async (call: Calling) => {
  const { figures, tables } = await call.get('auditor', 'figures', {});
  const { forecast } = await call.get('auditor', 'queue-counts', {});
  const { total } = await call.get('auditor', 'awaiting-crime-number', { after: null, limit: 1 });
  const reviewed = await call.get('supervisor', 'review-list', { list: 'not-recorded', by: null, limit: 50 });
  const replayed = await call.get('auditor', 'replay', { from: '2026-04-13', to: '2026-04-14', after: null, limit: 50, namesAll: true });
  return { figures, tables, perHour: forecast.perHour, awaiting: total, reviewed: reviewed.total, replayed: replayed.total };
};

/** The same bureau where what was undone never happened. */
const without = async (made: readonly Made[], end: string): Promise<Awaited<ReturnType<typeof counted>>> => {
  const t = testBureau();
  const incidents = [enterReport(t), enterReport(t)];
  for (const { at, who, of, what } of made) {
    t.clock.moveTo(at);
    decideOk(t, incidents[of] ?? '', answers[what], t.people[who]);
  }
  t.clock.moveTo(end);
  const found = await counted(calling(t));
  t.close();
  return found;
};

const run = async (t: TestBureau, call: Calling, done: readonly Step[]): Promise<readonly Made[]> => {
  const incidents = [enterReport(t), enterReport(t)];
  const store = t.bureau.reader.store;
  let stands: readonly Made[] = [];
  const sawSince = new Set<string>();
  for (const { who, of, does } of done) {
    const incident = incidents[of] ?? '';
    const now = t.clock.now();
    const last = stands.findLast((each) => each.of === of);
    if (does === 'wait') t.clock.moveTo(plusMs(now, undoMs / 2));
    if (does === 'wait long') t.clock.moveTo(plusMs(now, 20 * 60_000));
    if (does === 'take') await call.ask(who, 'take-incident', { incident, heldBy: store.standing.of(incident)?.takenBy ?? null });
    if (does === 'open') {
      await call.get(who, 'incident-file', { incident });
      if (last && last.who !== who) sawSince.add(last.id);
    }
    if (does === 'record' || does === 'reject' || does === 'report') {
      const claim = store.standing.of(incident)?.claim;
      const saved = await call.ask(who, 'decide-incident', { incident, decision: answers[does], claim: claim?.session === t.people[who].session ? claim.number : null });
      expect(saved.ok && last !== undefined, 'decided twice').toBe(false);
      if (saved.ok) stands = [...stands, { at: now, who, of, what: does, id: saved.value.decision }];
    }
    if (does === 'undo' && last) {
      const undone = await call.ask(who, 'undo-decision', { decisions: [last.id] });
      expect(undone.ok, JSON.stringify(undone)).toBe(who === last.who && Date.parse(now) - Date.parse(last.at) <= undoMs && !sawSince.has(last.id));
      if (undone.ok) {
        stands = stands.filter((each) => each !== last);
        expect(store.standing.of(incident)).toMatchObject({ state: 'in-assessment', decision: null, takenBy: t.people[who].person });
      }
    }
  }
  return stands;
};

test('an undone decision counts for nothing, whoever did what and however long they waited', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (done) => {
      const t = testBureau();
      const call = calling(t);
      const made = await run(t, call, done);
      expect(await counted(call)).toEqual(await without(made, t.clock.now()));
      t.close();
    }),
    { numRuns: 25 },
  );
}, 60_000);
