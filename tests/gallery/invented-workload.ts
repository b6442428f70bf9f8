/** The work there is in the gallery: who has which of its incidents, and what of them is stuck. */
import type { IncidentFile } from '../../src/shared/ipc/queries.ts';
import type { StuckRow, Workload } from '../../src/shared/ipc/workload-shapes.ts';
import type { Person } from '../../src/shared/domain/roles.ts';
import { mayBeGiven } from '../../src/shared/authority/may-be-given.ts';
import { bandAt } from '../../src/shared/triage/clock.ts';
import { isOpen } from '../../src/shared/triage/status.ts';
import { workOf } from '../../src/shared/triage/workload.ts';

const stuckFrom = ({ id, ref, state, due, takenBy }: IncidentFile): StuckRow => ({ incident: id, ref, state, due, heldBy: takenBy, because: ['past-24-hours'], act: 'allocate' });

export const inventedWorkload = (files: readonly IncidentFile[], people: readonly Person[], now: string): Workload => {
  const open = files.filter(({ state }) => isOpen(state));
  const counted = people.filter(mayBeGiven).map(({ id }, at) => {
    const held = open.filter(({ takenBy }) => takenBy === id);
    const first = held.find(({ due }) => due !== null);
    return { person: id, team: id === 'person-assessor' ? 'team-north' : null, holds: held.length, returned: 0, parked: at, today: 4 + at, week: 31 + at, oldest: first?.due ? { incident: first.id, ref: first.ref, due: first.due } : null, minutes: [6, 9, 14] };
  });
  const { people: each, teams, all } = workOf(counted, ['team-north']);
  return { people: [...each], teams: [...teams], all, stuck: open.filter(({ due }) => bandAt(due, now) === 'red').map(stuckFrom), more: false, now };
};
