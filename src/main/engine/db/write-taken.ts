/** Gives an incident to whoever takes it, whether they chose it or were given the next: a claim, numbered by its event. */
import { ok } from '../../../shared/ipc/result.ts';
import type { Parsed } from '../../../shared/ipc/calls.ts';
import type { HeldClaim } from '../../../shared/ipc/commands.ts';
import { isFree, leaseFrom } from '../../../shared/triage/claim.ts';
import { nextState } from '../../../shared/triage/status.ts';
import { refuseDecided, refuseHeld } from './claimed.ts';
import { notFound, type Command } from './run-command.ts';

export type Taken = { readonly incident: string; readonly claim: HeldClaim };

export const takeIncident: Command<Parsed<'take-incident'>, Taken> = (tx, { incident, heldBy }, who) => {
  const standing = tx.store.standing.of(incident);
  if (!standing) return notFound('such incident');
  if (standing.takenBy !== heldBy && !isFree(standing, tx.at)) return refuseHeld(tx, standing, 'Not taken.');
  const state = nextState(standing.state, 'taken', standing.decision !== null);
  if (state === null) return refuseDecided(tx, standing, 'Not taken.');
  const claim = { number: tx.seq, until: leaseFrom(tx.at) };
  tx.store.standing.move({ ...standing, state, takenBy: who.person, claim: { ...claim, session: who.session }, parked: null }, tx.seq);
  return ok({
    event: { kind: 'incident.taken', data: { incident, version: standing.version, until: claim.until } },
    value: { incident, claim },
    changes: [{ topic: 'queue' }, { topic: 'incident', id: incident }, { topic: 'trail' }],
  });
};
