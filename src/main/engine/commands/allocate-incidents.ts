/**
 * Gives incidents to somebody who may decide them: from nobody, or from whoever has them. A claim ends with it, and what was written under it
 * stays the draft of whoever wrote it. All are given, each with its own event, or none.
 */
import { mayBeGiven } from '../../../shared/authority/may-be-given.ts';
import type { Person } from '../../../shared/domain/roles.ts';
import type { Output, Parsed } from '../../../shared/ipc/calls.ts';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import { holderNow } from '../../../shared/triage/claim.ts';
import { isParked } from '../../../shared/triage/parking.ts';
import { isOpen, nextState } from '../../../shared/triage/status.ts';
import { refuseDecided, refuseHeld } from '../db/claimed.ts';
import { notFound, runAll, type Command, type Tx } from '../db/run-command.ts';
import type { Standing } from '../db/tables/standing.ts';
import type { Acting } from '../session.ts';

type Given = Parsed<'allocate-incidents'>;

const cannotBeGiven = ({ name, state }: Person): string => {
  if (state === 'left') return `${name} does not work here any more.`;
  return state === 'waiting' ? `${name} does not work here yet.` : `${name} does not decide incidents.`;
};

const heldNow = ({ takenBy, claim }: Standing, now: string): string | null => holderNow({ takenBy, until: claim?.until ?? null }, now);

const refuse = (tx: Tx, standing: Standing, heldBy: string | null, to: Person): Result<never> | null => {
  if (!isOpen(standing.state)) return refuseDecided(tx, standing, '');
  if (!mayBeGiven(to)) return fail('refused', cannotBeGiven(to));
  const holder = heldNow(standing, tx.at);
  if (holder === to.id) return fail('refused', `${to.name} has this incident already.`);
  return holder !== null && holder !== heldBy ? refuseHeld(tx, standing, '') : null;
};

/** Every refusal names the incident that stands in the way, and says that none was given. */
const named = (ref: string, refused: Result<never>): Result<never> =>
  refused.ok ? refused : { ok: false, error: { ...refused.error, message: `Not allocated. ${ref}: ${refused.error.message.trim()}` } };

const allocateOne =
  ({ to, why: reason }: Given): Command<Given['items'][number], string> =>
  (tx, { incident, heldBy }, who) => {
    const standing = tx.store.standing.of(incident);
    if (!standing) return notFound('such incident');
    const person = tx.store.people.byId(to);
    if (!person) return notFound('such person');
    const refused = refuse(tx, standing, heldBy, person);
    if (refused) return named(standing.ref, refused);
    const why = reason === null ? null : tx.keep('why', reason);
    const from = heldNow(standing, tx.at);
    tx.store.allocations.insert({ incident, at: tx.at, by: who.person, to, from, whyText: why?.id ?? null }, tx.seq);
    // Nobody assesses it until it is opened. What it waits for until when is not changed by who has it.
    const state = nextState(standing.state, 'put-back', standing.decision !== null) ?? standing.state;
    const parked = isParked(standing.parked?.until ?? null, tx.at) ? standing.parked : null;
    tx.store.standing.move({ ...standing, state, takenBy: to, claim: null, parked }, tx.seq);
    return ok({
      event: { kind: 'incident.allocated', data: { incident, to, from, why: why?.commitment ?? null } },
      value: incident,
      changes: [{ topic: 'queue' }, { topic: 'incident', id: incident }, { topic: 'trail' }],
    });
  };

export const allocateIncidents = ({ bureau, who, announce }: Acting, given: Given): Result<Output<'allocate-incidents'>> => {
  const ran = runAll(bureau.runner, who, allocateOne(given), given.items);
  if (!ran.ok) return ran;
  announce(ran.value.flatMap(({ changes }) => changes));
  return ok({ given: ran.value.map(({ value }) => value) });
};
