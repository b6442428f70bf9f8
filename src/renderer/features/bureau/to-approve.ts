/** What is asked for people and waits for a second person: how somebody stands to it, and how much of it waits for whoever is signed in. */
import { approvers } from '../../../shared/authority/groups.ts';
import { may } from '../../../shared/authority/may.ts';
import type { Relation } from '../../../shared/authority/row.ts';
import type { Person } from '../../../shared/domain/roles.ts';
import type { PersonChangeView } from '../../../shared/ipc/person-shapes.ts';
import { useAsk } from '../../data/use-ask.ts';
import { useSession } from '../../data/use-session.ts';

type Me = { readonly human: string | undefined; readonly passphraseGiven: boolean };

/** Whoever is signed in, as what is asked for people depends on. */
export const useMe = (): Me => ({ human: useSession()?.person.human, passphraseGiven: useAsk('own-key', {}).data?.isGiven === true });

/** How somebody stands to a change, as the engine will see it. */
export const relationTo = (change: PersonChangeView, people: readonly Person[], { human: mine, passphraseGiven }: Me): Relation => {
  const humanOf = (id: string): string | undefined => people.find((person) => person.id === id)?.human;
  const others = [humanOf(change.askedBy), humanOf(change.person)];
  return {
    askedByThem: humanOf(change.askedBy) === mine,
    aboutThemselves: humanOf(change.person) === mine,
    passphraseGiven,
    withoutApprover: !people.some(({ state, role, human }) => state === 'active' && !others.includes(human) && approvers.some((each) => each === role)),
  };
};

/** How many changes wait that whoever is signed in may approve. */
export const useToApprove = (): number => {
  const actor = useSession()?.person;
  const me = useMe();
  const people = useAsk('people', {}).data?.people;
  const changes = useAsk('person-changes', {}).data?.changes ?? [];
  if (actor === undefined || people === undefined) return 0;
  return changes.filter((change) => change.end === null && may(actor, 'approve-person-change', relationTo(change, people, me)).allowed).length;
};
