/** The work each person, each team and the bureau has, and what is stuck: counted, and never read. */
import { mayBeGiven } from '../../../shared/authority/may-be-given.ts';
import type { Output } from '../../../shared/ipc/calls.ts';
import { workOf } from '../../../shared/triage/workload.ts';
import type { Reading } from '../session.ts';
import { stuckIncidents } from './stuck-incidents.ts';
import { workCounts } from './work-counts.ts';

export const workload = ({ bureau }: Reading): Output<'workload'> => {
  const { reader, clock, holidays } = bureau;
  const { store } = reader;
  const now = clock.now();
  const decide = new Set(store.people.all().filter(mayBeGiven).map(({ id }) => id));
  const teamOf = new Map(store.teams.members().map(({ person, team }) => [person, team]));
  const counted = workCounts(reader, [...decide], (person) => teamOf.get(person) ?? null, now);
  const { people, teams, all } = workOf(counted, store.teams.all().map(({ id }) => id));
  const { stuck, more } = stuckIncidents(reader, (person) => decide.has(person), now, holidays);
  return { people: [...people], teams: [...teams], all, stuck: [...stuck], more, now };
};
