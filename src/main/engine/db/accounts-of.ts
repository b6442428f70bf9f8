/** The accounts of one person: what one of them did, they did. */
import type { Store } from './store.ts';

export const accountsOf = ({ people }: Pick<Store, 'people'>, account: string): readonly string[] => {
  const human = people.byId(account)?.human;
  return human === undefined ? [account] : people.all().flatMap((person) => (person.human === human ? [person.id] : []));
};
