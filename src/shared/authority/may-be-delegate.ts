/**
 * Whom a registrar may let rule on the principal crime (page 57, “the FCR (or their delegated authority)”): whoever decides or reviews here, or is
 * the chief officer. The page names nobody; a registrar rules as it is, and whoever has no part in recording is not given this one.
 */
import type { Person } from '../domain/roles.ts';
import { may } from './may.ts';

export const mayBeDelegate = (person: Pick<Person, 'role' | 'registered' | 'state'>): boolean =>
  person.state === 'active' && person.role !== 'registrar' && (person.role === 'chief-officer' || may(person, 'decide-incident').allowed || may(person, 'review-decision').allowed);
