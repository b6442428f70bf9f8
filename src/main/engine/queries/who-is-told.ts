/** What is told to some of those who may ask, and not to all. */
import { peers, toldKnownAnswers } from '../../../shared/authority/groups.ts';
import type { Person } from '../../../shared/domain/roles.ts';
import type { Store } from '../db/store.ts';

type Asking = Pick<Person, 'role' | 'human'>;

export const isPeer = ({ role }: Pick<Person, 'role'>): boolean => peers.some((each) => each === role);

/** What was wrong with a decision is for whoever decided and for those who see to the work, not for their peers. */
export const seesReviews = ({ people }: Pick<Store, 'people'>, madeBy: string, asking: Asking): boolean => !isPeer(asking) || people.byId(madeBy)?.human === asking.human;

/** Which answers are held to be known. */
export const isToldKnown = ({ role }: Pick<Person, 'role'>): boolean => toldKnownAnswers.some((each) => each === role);
