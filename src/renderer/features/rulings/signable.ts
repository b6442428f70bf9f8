/** What whoever is signed in may rule on, by the one table of authority: as they stand to the bureau, and which kinds they may sign. */
import { may } from '../../../shared/authority/may.ts';
import type { Relation } from '../../../shared/authority/row.ts';
import type { Ruled } from '../../../shared/rulings/ruling.ts';
import { useAsk } from '../../data/use-ask.ts';
import { useSession } from '../../data/use-session.ts';
import { kindNames } from './ruling-words.ts';

/** Whether the registrar has let them rule. */
export const useDelegation = (): Relation => {
  const person = useSession()?.person.id;
  const delegates = useAsk('rulings', {}).data?.delegates ?? [];
  return { delegated: delegates.some((each) => each.person === person) };
};

export const useSignable = (): readonly Ruled['kind'][] => {
  const person = useSession()?.person;
  const delegation = useDelegation();
  return kindNames.flatMap(([kind]) => (person && may(person, 'sign-ruling', { ...delegation, rules: kind }).allowed ? [kind] : []));
};
