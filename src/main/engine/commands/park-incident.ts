/** Sets an incident aside until a time, with why and who is asked. Its clock goes on; whoever has it has it no longer. */
import type { Parsed } from '../../../shared/ipc/calls.ts';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import { outlastsClock, parkProblems } from '../../../shared/triage/parking.ts';
import { isOpen, nextState } from '../../../shared/triage/status.ts';
import { refuseDecided, refuseUnclaimed } from '../db/claimed.ts';
import { notFound, type Command, type Tx, type Who } from '../db/run-command.ts';
import type { Standing } from '../db/tables/standing.ts';

type Given = Parsed<'park-incident'>;

const refuse = (tx: Tx, standing: Standing, given: Given, who: Who): Result<never> | null => {
  if (!isOpen(standing.state)) return refuseDecided(tx, standing, 'Not parked.');
  const unclaimed = refuseUnclaimed(tx, standing, { person: who.person, claim: given.claim }, 'Not parked.');
  if (unclaimed) return unclaimed;
  const problems = parkProblems(given, standing, tx.at);
  const [first] = problems;
  return first === undefined ? null : fail('refused', `Not parked. ${first.message}.`, { problems: [...problems] });
};

export const parkIncident: Command<Given, { readonly parking: string; readonly oversight: boolean }> = (tx, given, who) => {
  const standing = tx.store.standing.of(given.incident);
  if (!standing) return notFound('such incident');
  const refused = refuse(tx, standing, given, who);
  if (refused) return refused;
  const { incident, reason, until } = given;
  const oversight = outlastsClock(given, standing);
  const asked = tx.keep('asked', given.asked);
  const note = tx.keep('note', given.note);
  // One that nobody asked for is not kept as if it had been.
  const rationale = oversight && given.rationale !== null ? tx.keep('rationale', given.rationale) : null;
  tx.store.parkings.insert(
    { id: tx.id(), incident, at: tx.at, made_by: who.person, reason, until, oversight, askedText: asked.id, noteText: note.id, rationaleText: rationale?.id ?? null },
    tx.seq,
  );
  const state = nextState(standing.state, 'put-back', standing.decision !== null) ?? standing.state;
  tx.store.standing.move({ ...standing, state, takenBy: null, claim: null, parked: { id: tx.id(), until } }, tx.seq);
  return ok({
    event: { kind: 'incident.parked', data: { incident, parking: tx.id(), version: standing.version, reason, until, oversight, asked: asked.commitment, note: note.commitment, rationale: rationale?.commitment ?? null } },
    value: { parking: tx.id(), oversight },
    changes: [{ topic: 'queue' }, { topic: 'incident', id: incident }, { topic: 'trail' }],
  });
};
