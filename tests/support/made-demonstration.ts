/** A demonstration made in a bureau of its own, for tests. */
import { separation } from '../../src/shared/authority/separation.ts';
import { dayMs, plusMs } from '../../src/shared/domain/instant.ts';
import { TrailEvent } from '../../src/shared/trail/event.ts';
import { foundPerson } from '../../src/main/engine/bureau/create-bureau.ts';
import { runCommand, type Who } from '../../src/main/engine/db/run-command.ts';
import { demoPlan, type DemoSettings } from '../../src/main/engine/demo/plan.ts';
import { runPlan } from '../../src/main/engine/demo/run-plan.ts';
import { demoPeople } from '../../src/main/engine/demo/staff.ts';
import { testBureau, valueOf } from './bureau.ts';

export const madeDemonstration = async (settings: DemoSettings) => {
  const plan = demoPlan(settings);
  const t = testBureau(plusMs(plan.acts[0]?.at ?? settings.now, -dayMs), []);
  for (const person of demoPeople) valueOf(runCommand(t.bureau.runner, { person: 'system', role: 'system', session: 'test' }, foundPerson, person));
  const { store } = t.bureau.runner;
  const people = new Map(store.people.all().map(({ user, id, role }): [string, Who] => [user, { person: id, role, session: 'generated' }]));
  await runPlan(t.bureau, t.clock, plan.acts, (user) => people.get(user) ?? { person: user, role: 'system', session: 'nobody' }, () => undefined);
  t.clock.moveTo(settings.now);
  const events = store.log.after(0, 1_000_000).map(({ bytes }) => TrailEvent.parse(JSON.parse(bytes)));
  return { plan, store, events, close: t.close };
};

/** What separation of duties finds amiss in a log. */
export const breachesIn = (events: readonly TrailEvent[]): readonly string[] => {
  const read = separation();
  return events.flatMap((event) => read(event)?.says ?? []);
};
