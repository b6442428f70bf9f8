/** Whom an incident may be given to: whoever works here and may both read and decide it. */
import type { Person } from '../domain/roles.ts';
import { may } from './may.ts';

export const mayBeGiven = (person: Pick<Person, 'role' | 'registered' | 'state'>): boolean =>
  person.state === 'active' && may(person, 'incident-file').allowed && may(person, 'decide-incident').allowed;
