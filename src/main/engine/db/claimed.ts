/** Whether what is about to be saved may be: under the claim that holds, or under none where nobody has one. */
import { momentText } from '../../../shared/domain/moment-text.ts';
import { fail, type Result } from '../../../shared/ipc/result.ts';
import { isFree, isLive, type Claim } from '../../../shared/triage/claim.ts';
import type { Tx } from './run-command.ts';
import type { Standing } from './tables/standing.ts';

type Reading = Pick<Tx, 'store' | 'at'>;

const nameOf = ({ store }: Reading, person: string | null): string => store.people.all().find(({ id }) => id === person)?.name ?? 'Somebody';

const hasIt = (tx: Reading, standing: Standing, claim: Claim): string => `${nameOf(tx, standing.takenBy)} has this incident since ${momentText(tx.store.log.atOf(claim.number) ?? tx.at)}.`;

/** Of one that somebody else has: who and since when, or only who where it was sent back to them. */
export const refuseHeld = (tx: Reading, standing: Standing, not: string): Result<never> =>
  fail('stale', `${not} ${isLive(standing.claim, tx.at) ? hasIt(tx, standing, standing.claim) : `${nameOf(tx, standing.takenBy)} has this incident.`}`);

/** Why `person` may not, said after `not`: who has it and since when, or that the claim has ended. Null where it may be saved. */
export const refuseUnclaimed = (tx: Reading, standing: Standing, { person, claim }: { readonly person: string; readonly claim: number | null }, not: string): Result<never> | null => {
  const held = standing.claim;
  if (isLive(held, tx.at)) {
    return held.number === claim && standing.takenBy === person ? null : fail('unclaimed', `${not} ${hasIt(tx, standing, held)}`);
  }
  // What was sent back or given to somebody is theirs without a claim, until somebody takes it over.
  if (standing.takenBy !== person && !isFree(standing, tx.at)) return fail('unclaimed', `${not} ${nameOf(tx, standing.takenBy)} has this incident.`);
  return claim === null ? null : fail('unclaimed', `${not} Your claim on this incident has ended; take it again to go on.`);
};

/** Of one that is decided already: by whom and when. */
export const refuseDecided = (tx: Reading, standing: Standing, not = 'Not saved.'): Result<never> => {
  const made = standing.decision === null ? null : tx.store.decisions.byId(standing.decision);
  if (made === null) return fail('stale', `${not} This incident has already been decided.`);
  return fail('stale', `${not} ${nameOf(tx, made.made_by)} decided this incident at ${momentText(made.at)}; what was decided is shown in its file.`);
};
