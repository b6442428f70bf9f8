/** The kinds of ruling that whoever is signed in may sign, by the one table of authority. */
import { may } from '../../../shared/authority/may.ts';
import type { Ruled } from '../../../shared/rulings/ruling.ts';
import { useSession } from '../../data/use-session.ts';
import { kindNames } from './ruling-words.ts';

export const useSignable = (): readonly Ruled['kind'][] => {
  const person = useSession()?.person;
  return kindNames.flatMap(([kind]) => (person && may(person, 'sign-ruling', { rules: kind }).allowed ? [kind] : []));
};
