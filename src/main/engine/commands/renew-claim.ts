/** Holds a claim for another lease while its decision is being written. */
import type { Parsed } from '../../../shared/ipc/calls.ts';
import type { HeldClaim } from '../../../shared/ipc/commands.ts';
import { ok } from '../../../shared/ipc/result.ts';
import { leaseFrom } from '../../../shared/triage/claim.ts';
import { refuseUnclaimed } from '../db/claimed.ts';
import { notFound, type Command } from '../db/run-command.ts';

export const renewClaim: Command<Parsed<'renew-claim'>, { readonly claim: HeldClaim }> = (tx, { incident, claim }, who) => {
  const standing = tx.store.standing.of(incident);
  if (!standing) return notFound('such incident');
  const refused = refuseUnclaimed(tx, standing, { person: who.person, claim }, 'Not held any longer.');
  if (refused || standing.claim === null) return refused ?? notFound('such claim');
  const held = { ...standing.claim, until: leaseFrom(tx.at) };
  tx.store.standing.move({ ...standing, claim: held }, tx.seq);
  return ok({ event: { kind: 'claim.renewed', data: { incident, claim, until: held.until } }, value: { claim: { number: claim, until: held.until } }, changes: [{ topic: 'trail' }] });
};
