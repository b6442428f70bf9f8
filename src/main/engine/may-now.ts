/** Whether somebody may run a command at this moment: asked inside its transaction, because another process may have written meanwhile what stands against it. */
import { may, type Authority } from '../../shared/authority/may.ts';
import type { Person } from '../../shared/domain/roles.ts';
import type { CommandName } from '../../shared/ipc/calls.ts';
import type { Runner } from './db/run-command.ts';
import { relationOf } from './relation-of.ts';

export const mayNow = (runner: Pick<Runner, 'store' | 'clock'>, person: Person, name: CommandName, input: unknown): Authority => {
  const now = runner.store.people.byId(person.id) ?? person;
  return may(now, name, relationOf(name, input, { bureau: { reader: runner, clock: runner.clock }, person: now }));
};
