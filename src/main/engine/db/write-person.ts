/** Writes an account. Its name and user name are texts of their own, so that the event holds neither. */
import type { NewPersonInput, Person } from '../../../shared/domain/roles.ts';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import type { KeptText, Tx } from './run-command.ts';

/** On the register is only a registrar (page 25). */
export const registrationProblem = ({ role, registered = false }: Pick<NewPersonInput, 'role' | 'registered'>): Result<never> | null =>
  registered && role !== 'registrar' ? fail('refused', 'Only a registrar is on the College of Policing’s register.', { problems: [{ path: 'person.registered', message: 'Only a registrar is on the register', cite: null }] }) : null;

type WrittenPerson = { readonly user: KeptText; readonly name: KeptText };

export const writePerson = (tx: Tx, person: NewPersonInput, { state, human }: Pick<Person, 'state' | 'human'>): Result<WrittenPerson> => {
  if (tx.store.people.byUser(person.user)) return fail('refused', `There is already somebody with the user name ${person.user}.`);
  const problem = registrationProblem(person);
  if (problem) return problem;
  const written = { name: tx.keep('name', person.name), user: tx.keep('user', person.user) };
  tx.store.people.insert({ id: tx.id(), user: person.user, nameText: written.name.id, role: person.role, registered: person.registered ?? false, state, human }, tx.seq);
  return ok(written);
};
