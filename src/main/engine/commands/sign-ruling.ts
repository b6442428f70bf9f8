/** What the rules leave to the registrar, or to the decision makers of two forces, is ruled by whoever may, and sends decisions that come out otherwise for another look: in one act, each with its own event. */
import type { Output, Parsed } from '../../../shared/ipc/calls.ts';
import type { Change } from '../../../shared/ipc/changes.ts';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import { citation, crr, type Cite } from '../../../shared/rules/cite.ts';
import { clashing } from '../../../shared/rulings/clash.ts';
import { leftOpen } from '../../../shared/rulings/left-open.ts';
import { incidentRuledOn, ruledWords, type Ruled } from '../../../shared/rulings/ruling.ts';
import type { Editions } from '../db/editions.ts';
import { impactOn, isRecallable } from '../db/ruling-impact.ts';
import { notFound, runAll, type Command, type Tx } from '../db/run-command.ts';
import type { SignedRuling } from '../db/tables/rulings.ts';
import { versionFromRow } from '../db/tables/incidents.ts';
import { ownRef, sendBack } from '../db/write-incident.ts';
import type { Acting } from '../session.ts';

type Input = Parsed<'sign-ruling'>;
type Step = { readonly does: 'sign' } | { readonly does: 'recall'; readonly decision: string };
type Made = { readonly ruling: string; readonly ref: string };

const refused = (path: string, message: string, cite?: Cite): Result<never> =>
  fail('refused', `Not signed. ${message}`, { problems: [{ path, message, cite: cite === undefined ? null : citation(cite) }] });

/** Both forces agree: whoever agreed for the other is named, and of no other ruling anybody is. */
const refuseAgreed = ({ ruled, agreedBy }: Input): Result<never> | null => {
  if (ruled.kind === 'place-agreed') return agreedBy === null ? refused('agreedBy', 'Name who agreed for the other force.', crr('15')) : null;
  return agreedBy === null ? null : refused('agreedBy', 'No other force agrees to this kind of ruling.');
};

const refuseMatter = (tx: Tx, editions: Editions, ruled: Ruled): Result<never> | null => {
  const incident = incidentRuledOn(ruled);
  if (incident !== null && !tx.store.incidents.byId(incident)) return notFound('such incident');
  if (ruled.kind !== 'principal-crime') return null;
  if (ruled.principal === ruled.over) return refused('ruled.over', 'An offence is not compared with itself.');
  if (ruled.until !== null && ruled.until <= ruled.from) return refused('ruled.until', 'It would end before it begins.');
  const left = leftOpen(ruled, editions.inForce(tx.store, tx.at));
  if (left.is === 'unknown') return refused(left.name === ruled.principal ? 'ruled.principal' : 'ruled.over', `The offence list has no current offence or class ${left.name}.`);
  return left.is === 'settled' ? refused('ruled.principal', `The rules do not leave it open: ${left.because}`, left.cites[0]) : null;
};

const standingIn = (tx: Tx): readonly SignedRuling[] => tx.store.rulings.all().filter(({ withdrawn }) => withdrawn === null);

const sign = (tx: Tx, by: string, editions: Editions, input: Input): ReturnType<Command<Input, Made>> => {
  const { ruled, reasons, agreedBy } = input;
  const because = refuseAgreed(input) ?? refuseMatter(tx, editions, ruled);
  if (because) return because;
  const clash = clashing(ruled, standingIn(tx));
  if (clash) return fail('refused', `Not signed. Ruling ${clash.ref} answers it already: ${ruledWords(clash.ruled)}. Withdraw that one first.`);
  const [id, ref] = [tx.id(), `R-${ownRef(tx)}`];
  const kept = tx.keep('reasons', reasons);
  const named = agreedBy === null ? null : tx.keep('agreed-by', agreedBy);
  tx.store.rulings.insert({ id, ref, at: tx.at, by, ruled, reasonsText: kept.id, agreedByText: named?.id ?? null }, tx.seq);
  const changes: readonly Change[] = [{ topic: 'rulings' }, { topic: 'trail' }];
  return ok({ event: { kind: 'ruling.signed', data: { ruling: id, ref, ...ruled, ...(named === null ? {} : { agreedBy: named.commitment }), reasons: kept.commitment } }, value: { ruling: id, ref }, changes });
};

/** Named by its incident, because one that cannot be sent keeps all of it from being signed. */
const recall = (tx: Tx, by: string, editions: Editions, decision: string): ReturnType<Command<Input, Made>> => {
  const made = tx.store.decisions.byId(decision);
  const standing = made && tx.store.standing.of(made.incident);
  const ruling = tx.store.rulings.all().at(-1);
  if (!made || !standing || !ruling) return notFound('such decision');
  const ref = tx.store.incidents.refOf(made.incident);
  if (standing.decision !== decision) return fail('stale', `Not signed. ${ref}: the decision was made anew meanwhile.`);
  if (!isRecallable(standing.state)) return fail('stale', `Not signed. ${ref} is back in the queue and is decided again in any case.`);
  const others = standingIn(tx).filter(({ id }) => id !== ruling.id);
  if (impactOn({ store: tx.store, editions, standing: others }, made, ruling).is !== 'flipped') return refused('recall', `${ref} does not come out otherwise under this ruling.`);
  const version = tx.store.incidents.versions(made.incident).at(-1);
  sendBack(tx, standing, made.made_by, version ? versionFromRow(version) : null);
  tx.store.rulings.recall(decision, ruling.id, tx.at, by, tx.seq);
  const changes: readonly Change[] = [{ topic: 'queue' }, { topic: 'incident', id: made.incident }, { topic: 'trail' }];
  return ok({ event: { kind: 'decision.recalled', data: { incident: made.incident, decision, ruling: ruling.id } }, value: { ruling: ruling.id, ref: ruling.ref }, changes });
};

/** The ruling is the first step, so that the newest of the store is the one that decisions are sent back under. */
export const signRuling = ({ bureau, who, announce }: Acting, input: Input): Result<Output<'sign-ruling'>> => {
  const { editions, runner } = bureau;
  const steps: readonly [Step, ...Step[]] = [{ does: 'sign' }, ...input.recall.map((decision) => ({ does: 'recall', decision }) as const)];
  const command: Command<Step, Made> = (tx, step, { person }) => (step.does === 'sign' ? sign(tx, person, editions, input) : recall(tx, person, editions, step.decision));
  const ran = runAll(runner, who, command, steps);
  if (!ran.ok) return ran;
  announce(ran.value.flatMap(({ changes }) => changes));
  const [signed] = ran.value;
  if (!signed) throw new Error('A ruling was signed and is not among what was done');
  return ok({ ...signed.value, recalled: ran.value.length - 1, event: signed.seq });
};
