/** A plan run in a real bureau: every act of it is accepted, and the log shows nobody doing what they may not. */
import { afterAll, expect, test } from 'vitest';
import { testBureau, valueOf } from '../../../../tests/support/bureau.ts';
import { separation } from '../../../shared/authority/separation.ts';
import { glassInLog } from '../../../shared/authority/glass.ts';
import { dayMs, plusMs } from '../../../shared/domain/instant.ts';
import { agreementOfReadings } from '../../../shared/review/agreement-of-readings.ts';
import { TrailEvent } from '../../../shared/trail/event.ts';
import { foundPerson } from '../bureau/create-bureau.ts';
import { runCommand, type Who } from '../db/run-command.ts';
import { savedReadings } from '../db/saved-readings.ts';
import { stateOf } from '../db/cancelling.ts';
import { demoPlan } from './plan.ts';
import { runPlan } from './run-plan.ts';
import { demoPeople } from './staff.ts';

const now = '2026-11-29T19:00:00.000Z';

const made = async (incidents: number, seed: number) => {
  const plan = demoPlan({ incidents, seed, now });
  const t = testBureau(plusMs(plan.acts[0]?.at ?? now, -dayMs), []);
  for (const person of demoPeople) valueOf(runCommand(t.bureau.runner, { person: 'system', role: 'system', session: 'test' }, foundPerson, person));
  const { store } = t.bureau.runner;
  const people = new Map(store.people.all().map(({ user, id, role }): [string, Who] => [user, { person: id, role, session: 'generated' }]));
  await runPlan(t.bureau, t.clock, plan.acts, (user) => people.get(user) ?? { person: user, role: 'system', session: 'nobody' }, () => undefined);
  t.clock.moveTo(now);
  const events = store.log.after(0, 1_000_000).map(({ bytes }) => TrailEvent.parse(JSON.parse(bytes)));
  return { plan, store, events, close: t.close };
};

const breachesIn = (events: readonly TrailEvent[]): readonly string[] => {
  const read = separation();
  return events.flatMap((event) => read(event)?.says ?? []);
};

const large = await made(900, 5);
afterAll(large.close);

test('everything in the plan is accepted, and everybody may do what they do', () => {
  expect(large.events.length).toBeGreaterThan(large.plan.acts.length);
  expect(breachesIn(large.events)).toEqual([]);
});

test('control: a delay that a supervisor oversees, and a team that an assessor names, are seen', () => {
  const [supervisor, assessor] = (['supervisor', 'assessor'] as const).map((role) => large.store.people.all().find((person) => person.role === role)?.id ?? '');
  const by = (kind: TrailEvent['kind'], actor: string | undefined, role: 'supervisor' | 'assessor'): readonly TrailEvent[] => large.events.map((event) => (event.kind === kind ? ({ ...event, actor, role } as TrailEvent) : event));
  expect(breachesIn(by('delay.overseen', supervisor, 'supervisor'))).toContain('A supervisor may not oversee delays; the registrar may');
  expect(breachesIn(by('team.named', assessor, 'assessor')).length).toBeGreaterThan(0);
});

test('the glass was broken once, and somebody else has judged it', () => {
  const glass = glassInLog();
  large.events.forEach(glass.take);
  expect(large.events.filter(({ kind }) => kind === 'glass.broken')).toHaveLength(1);
  expect(glass.unreviewed()).toBe(0);
});

test('second readings are blind and enough for how far they agree; some part, and two are settled', () => {
  const readings = savedReadings(large.store);
  const { overall, used, notBlind } = agreementOfReadings(readings);
  expect([used, notBlind]).toEqual([readings.filter(({ golden }) => !golden).length, 0]);
  expect(overall.cannot).toBeNull();
  expect(overall.value).toBeGreaterThan(0.4);
  expect(overall.agreed).toBeLessThan(1);
  expect(large.store.secondReadings.count()).toBeGreaterThan(0);
});

test('of three cancellations one is gone, one waits to be decided and one for its victim to be told', () => {
  const asked = large.events.flatMap((event) => (event.kind === 'cancellation.asked' ? [event.data] : []));
  const states = asked.map(({ cancellation, category }) => {
    const row = large.store.cancellations.byId(cancellation);
    return `${category} ${row === null ? 'missing' : stateOf(large.store, row)}`;
  });
  expect(states.toSorted()).toEqual(['C2 authorised', 'C4 cancelled', 'C5 asked']);
});

test.each([0, 1, 40])('a demonstration of %i incidents is made, with its teams', async (incidents) => {
  const small = await made(incidents, 7);
  expect(breachesIn(small.events)).toEqual([]);
  expect(small.store.teams.all()).toHaveLength(2);
  small.close();
});
