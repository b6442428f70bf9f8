/** What somebody is in the bureau, in words. */
import { roleNames, type Person } from '../../../shared/domain/roles.ts';

export const standingWords = ({ role, registered }: Pick<Person, 'role' | 'registered'>): string => `${roleNames[role]}${registered ? ', on the College’s register' : ''}`;
