/** Says which team somebody belongs to from now on, or that they belong to none. */
import type { Parsed } from '../../../shared/ipc/calls.ts';
import { fail, ok } from '../../../shared/ipc/result.ts';
import { notFound, type Command } from '../db/run-command.ts';

export const assignPerson: Command<Parsed<'assign-person'>, object> = (tx, { person, team }, who) => {
  const subject = tx.store.people.byId(person);
  if (!subject) return notFound('such person');
  if (subject.state === 'left') return fail('refused', `${subject.name} does not work here any more.`);
  if (team !== null && !tx.store.teams.all().some(({ id }) => id === team)) return notFound('such team');
  if (tx.store.teams.of(person) === team) return fail('refused', `${subject.name} belongs to ${team === null ? 'no team' : 'that team'} already.`);
  tx.store.teams.assign(subject.human, team, { at: tx.at, by: who.person }, tx.seq);
  return ok({ event: { kind: 'person.assigned', data: { person, team } }, value: {}, changes: [{ topic: 'people' }, { topic: 'queue' }, { topic: 'trail' }] });
};
