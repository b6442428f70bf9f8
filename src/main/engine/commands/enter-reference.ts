/** Enters the reference another force gave. With the last one missing, the incident is decided and its clock ends. */
import type { Decision, OtherForce } from '../../../shared/domain/decision.ts';
import type { Parsed } from '../../../shared/ipc/calls.ts';
import { fail, ok } from '../../../shared/ipc/result.ts';
import { readKept } from '../db/kept-decision.ts';
import { notFound, type Command, type Tx } from '../db/run-command.ts';

const otherForceOf = (decision: Decision, allegation: number): OtherForce | null => {
  if (decision.about.kind !== 'allegations') return null;
  const answer = decision.about.allegations[allegation]?.answer;
  return answer && 'otherForce' in answer ? answer.otherForce : null;
};

/** Whether an allegation was passed to another force and has no reference, counting what has come in since. */
const awaits = (tx: Tx, decision: string, document: Decision, allegation: number): boolean =>
  otherForceOf(document, allegation)?.reference === null && !tx.store.decisions.references(decision).some((row) => row.allegation === allegation);

const stillAwaits = (tx: Tx, decision: string, document: Decision): boolean =>
  document.about.kind === 'allegations' && document.about.allegations.some((_, index) => awaits(tx, decision, document, index));

export const enterReference: Command<Parsed<'enter-reference'>, object> = (tx, { decision, allegation, otherForce }) => {
  const row = tx.store.decisions.byId(decision);
  const body = tx.store.texts.body(row?.document_text ?? null);
  const standing = row ? tx.store.standing.of(row.incident) : null;
  if (!row || !standing || body === null) return notFound('such decision');
  if (standing.decision !== decision) return fail('stale', 'Not entered. The decision was corrected meanwhile; read the newer revision first.');
  const document = readKept(body).decision;
  if (otherForceOf(document, allegation) === null) return fail('refused', 'Not entered. This allegation was not passed to another force.');
  if (!awaits(tx, decision, document, allegation)) return fail('stale', 'Not entered. The other force’s reference is here already; a correction mends it.');
  if (otherForce.reference === null) return fail('refused', 'Not entered. The reference is missing.', { problems: [{ path: 'otherForce.reference', message: 'Their reference is needed', cite: null }] });
  if (otherForce.acceptedBy === null && otherForceOf(document, allegation)?.acceptedBy === null) {
    return fail('refused', 'Not entered. Say who of the other force accepted it.', { problems: [{ path: 'otherForce.acceptedBy', message: 'Who accepted it is needed', cite: null }] });
  }
  const kept = tx.keep('reference', JSON.stringify(otherForce));
  tx.store.decisions.insertReference(decision, allegation, kept.id, tx.seq);
  if (standing.state === 'awaiting-reference' && !stillAwaits(tx, decision, document)) tx.store.standing.move({ ...standing, state: 'decided' }, tx.seq);
  return ok({
    event: { kind: 'reference.received', data: { incident: row.incident, decision, allegation, reference: kept.commitment } },
    value: {},
    changes: [{ topic: 'queue' }, { topic: 'incident', id: row.incident }, { topic: 'trail' }],
  });
};
