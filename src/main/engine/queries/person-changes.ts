/** What was asked for the people of the bureau. Why is a text about a colleague: for whoever approves such things, and whom it is about. */
import { approvers } from '../../../shared/authority/groups.ts';
import { may } from '../../../shared/authority/may.ts';
import type { Output } from '../../../shared/ipc/calls.ts';
import { mostListed } from '../../../shared/ipc/most-listed.ts';
import { accountsOf } from '../db/accounts-of.ts';
import type { PersonChange } from '../db/tables/person-changes.ts';
import { relationOf } from '../relation-of.ts';
import type { Context } from '../session.ts';

export const personChanges = (context: Context): Output<'person-changes'> => {
  const { bureau, person } = context;
  const { store } = bureau.reader;
  const mine = accountsOf(store, person.id);
  const isApprover = approvers.some((role) => role === person.role);
  // Where nobody else could approve it, anybody else may.
  const isTold = ({ id, person: about }: PersonChange): boolean =>
    isApprover || mine.includes(about) || may(person, 'approve-person-change', relationOf('approve-person-change', { change: id }, context)).allowed;
  const withoutWhy = (change: PersonChange): PersonChange => ({ ...change, why: null, end: change.end && { ...change.end, why: null } });
  return { changes: store.personChanges.latest(mostListed.personChanges).map((change) => (isTold(change) ? change : withoutWhy(change))) };
};
