/** Names a team: a new one, or one that is there by another name. */
import type { Parsed } from '../../../shared/ipc/calls.ts';
import { fail, ok } from '../../../shared/ipc/result.ts';
import { notFound, type Command } from '../db/run-command.ts';

const folded = (name: string | null): string => (name ?? '').toLocaleLowerCase('en-GB');

export const nameTeam: Command<Parsed<'name-team'>, { readonly team: string }> = (tx, { team: given, name: wanted }, who) => {
  const teams = tx.store.teams.all();
  if (given !== null && !teams.some(({ id }) => id === given)) return notFound('such team');
  if (teams.some(({ id, name }) => id !== given && folded(name) === folded(wanted))) return fail('refused', `There is a team called ${wanted} already.`);
  const team = given ?? tx.id();
  const name = tx.keep('name', wanted);
  tx.store.teams.name(team, name.id, { at: tx.at, by: who.person }, tx.seq);
  return ok({ event: { kind: 'team.named', data: { team, name: name.commitment } }, value: { team }, changes: [{ topic: 'people' }, { topic: 'trail' }] });
};
