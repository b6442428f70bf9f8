/** Undoes a decision: the incident is again what it was before, with whoever made the decision. The decision's rows stay. */
import type { HeldClaim } from '../../../shared/ipc/commands.ts';
import { leaseFrom } from '../../../shared/triage/claim.ts';
import type { IncidentState } from '../../../shared/triage/status.ts';
import type { Tx, Who } from './run-command.ts';
import type { DecisionRow } from './tables/decisions.ts';
import type { Standing } from './tables/standing.ts';
import { intoReturned } from './write-incident.ts';
import { takeBackReported } from './write-reported.ts';

/** The state it was decided from follows from what the decision took the place of; only these four are decided from. */
const stateBefore = (tx: Tx, made: DecisionRow): IncidentState => {
  const before = made.supersedes === null ? null : tx.store.decisions.byId(made.supersedes);
  if (before === null) return 'in-assessment';
  const wasSentBack = tx.store.reviews.ofDecision(before.id).some(({ verdict }) => verdict === 'return') || tx.store.rulings.recallsOf(before.id).length > 0;
  if (wasSentBack) return 'returned';
  return made.version > before.version ? 'changed' : 'awaiting-reference';
};

/** The number of the revision is not given again: the next decision has the next. */
export const writeUndone = (tx: Tx, who: Who, made: DecisionRow, standing: Standing): { readonly state: IncidentState; readonly claim: HeldClaim } => {
  const state = stateBefore(tx, made);
  const claim = { number: tx.seq, until: leaseFrom(tx.at) };
  tx.store.undone.insert(made.id, { at: tx.at, by: who.person }, tx.seq);
  takeBackReported(tx, made.id);
  tx.store.victims.takeBackReferrals(made.incident, made.event_seq, tx.at, tx.seq);
  const placed = state === 'returned' ? intoReturned(tx, standing) : standing;
  tx.store.standing.move({ ...placed, state, decision: made.supersedes, takenBy: who.person, claim: { ...claim, session: who.session } }, tx.seq);
  return { state, claim };
};
