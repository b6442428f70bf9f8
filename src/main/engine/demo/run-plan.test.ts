/** A plan run in a real bureau: every act of it is accepted, and the log shows nobody doing what they may not. */
import { afterAll, expect, test } from 'vitest';
import { breachesIn, madeDemonstration } from '../../../../tests/support/made-demonstration.ts';
import { glassInLog } from '../../../shared/authority/glass.ts';
import { agreementOfReadings } from '../../../shared/review/agreement-of-readings.ts';
import type { TrailEvent } from '../../../shared/trail/event.ts';
import { savedReadings } from '../db/saved-readings.ts';
import { stateOf } from '../db/cancelling.ts';

const made = (incidents: number, seed: number) => madeDemonstration({ incidents, seed, now: '2026-11-29T19:00:00.000Z' });

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
