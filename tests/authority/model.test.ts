/**
 * Whatever people try, in whatever order, with roles that change under them: what they might not was refused, and the log alone shows it.
 * `ASSAY_STEPS` asks for more; a failure prints its seed, and `ASSAY_SEED` takes it up again.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runCommand } from '../../src/main/engine/db/run-command.ts';
import { glassInLog } from '../../src/shared/authority/glass.ts';
import { separation, type Breach } from '../../src/shared/authority/separation.ts';
import { TrailEvent } from '../../src/shared/trail/event.ts';
import { LookEvent } from '../../src/shared/trail/look.ts';
import { testBureau, valueOf } from '../support/bureau.ts';
import { enterReport } from '../support/incidents.ts';
import { begin, step, take, type World } from './world.ts';

const steps = Number(process.env['ASSAY_STEPS'] ?? 2000);
const perRun = 400;

const breachesOf = ({ t }: World): readonly Breach[] => {
  const read = separation();
  return t.bureau.reader.store.log.after(0, 1_000_000).flatMap(({ bytes }) => read(TrailEvent.parse(JSON.parse(bytes))) ?? []);
};

const unbrokenIn = ({ t }: World): readonly LookEvent[] => {
  const glass = glassInLog();
  for (const { bytes } of t.bureau.reader.store.log.after(0, 1_000_000)) glass.take(TrailEvent.parse(JSON.parse(bytes)));
  t.bureau.looks.flush();
  return t.bureau.looks.log().after(0, 1_000_000).map(({ bytes }) => LookEvent.parse(JSON.parse(bytes))).filter(glass.isUnbroken);
};

/** What was refused, by call: a model in which nobody is ever refused or let through shows nothing. */
const kindsIn = ({ t }: World): ReadonlyMap<string, number> => {
  const kinds = new Map<string, number>();
  for (const { bytes } of t.bureau.reader.store.log.after(0, 1_000_000)) {
    const { kind } = JSON.parse(bytes) as { kind: string };
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  return kinds;
};

test(`over ${steps.toLocaleString('en-GB')} steps nobody does what they might not, and the log alone says so`, { timeout: 900_000 }, async () => {
  const seen = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: perRun, maxLength: perRun }), async (taken) => {
      const world = begin();
      try {
        for (const each of taken) await take(world, each);
        expect(breachesOf(world)).toEqual([]);
        expect(unbrokenIn(world), 'looks that no glass was broken for').toEqual([]);
        for (const [kind, times] of kindsIn(world)) seen.set(kind, (seen.get(kind) ?? 0) + times);
      } finally {
        world.t.close();
      }
    }),
    { numRuns: Math.ceil(steps / perRun), endOnFailure: true, ...(process.env['ASSAY_SEED'] === undefined ? {} : { seed: Number(process.env['ASSAY_SEED']) }) },
  );
  const often = ['incident.decided', 'attempt.refused'];
  // A few of each in 50,000 steps: a short run may miss them.
  const seldom = [
    'cancellation.asked', 'cancellation.authorised', 'cancellation.refused', 'cancellation.told', 'crime.cancelled', 'decision.escalated',
    'decision.agreed', 'decision.corrected', 'decision.returned', 'decision.undone', 'role.proposed', 'glass.broken', 'glass.reviewed', 'incident.allocated', 'team.named', 'person.assigned', 'person-change.approved', 'person-change.refused', 'person.removed',
    'delegation.ended', 'delegation.given', 'ruling.signed', 'ruling.withdrawn',
    'reading.adjudicated', 'second-reading.begun', 'second-reading.given-up', 'second-reading.saved', 'second-readings.drawn',
  ];
  for (const kind of steps < 50_000 ? often : [...often, ...seldom]) {
    expect(seen.get(kind) ?? 0, kind).toBeGreaterThan(0);
  }
});

test('control: one decision reviewed by whoever made it, written past the door, is found in the log', () => {
  const t = testBureau();
  const incident = enterReport(t);
  const who = t.people.supervisor;
  const act = (draft: Parameters<typeof valueOf>[0] extends never ? never : Pick<TrailEvent, 'kind' | 'data'>) => valueOf(runCommand(t.bureau.runner, who, () => ({ ok: true, value: { event: draft as never, value: null, changes: [] } }), null));
  act({ kind: 'incident.decided', data: { incident, decision: 'd', revision: 1, version: 1, edition: 'e', answers: [], crimes: [], reported: [], confirmed: [], closing: 'C1', late: false, document: '0'.repeat(64) } });
  act({ kind: 'decision.agreed', data: { incident, decision: 'd', review: 'v', comment: null } });
  const read = separation();
  const breaches = t.bureau.reader.store.log.after(0, 1000).flatMap(({ bytes }) => read(TrailEvent.parse(JSON.parse(bytes))) ?? []);
  expect(breaches).toEqual([{ seq: t.bureau.reader.store.log.size(), says: 'Nobody reviews their own decision' }]);
  t.close();
});

