/** Closes exact duplicates, or test calls, in one act: each by its own decision and event, all of them or none. */
import type { Output, Parsed } from '../../../shared/ipc/calls.ts';
import type { Catalogue } from '../../../shared/domain/offence-catalogue.ts';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import { batchProblems } from '../db/batch-checks.ts';
import { decideOne as decide } from '../db/decide-one.ts';
import { notFound, runAll, type Command, type Tx } from '../db/run-command.ts';
import type { Context } from '../session.ts';

type Batch = Parsed<'decide-batch'>;
type Made = Output<'decide-batch'>['made'][number];

/** Every refusal names the incident that stands in the way, and says that none was closed. */
const named = (ref: string, refused: Result<never>): Result<never> =>
  refused.ok ? refused : { ok: false, error: { ...refused.error, message: `None was closed. ${ref}: ${refused.error.message.replace(/^Not saved\. /, '')}` } };

const decideOne =
  ({ about, closing }: Batch, listInForce: (tx: Tx) => Catalogue): Command<Batch['items'][number], Made> =>
  (tx, item, who) => {
    const { incident, versionRead, claim } = item;
    if (!tx.store.standing.of(incident)) return notFound('such incident');
    const ref = tx.store.incidents.refOf(incident);
    const [because] = batchProblems(tx, who.person, item, about);
    if (because) return named(ref, fail('refused', `${because.says}.`, { problems: [{ path: 'items', message: because.says, cite: because.cite }] }));
    const decision = { versionRead, about, closing, closingQualifiers: [], late: null, facts: null, reasons: {} };
    const decided = decide(listInForce(tx))(tx, { incident, decision, claim }, who);
    if (!decided.ok) return named(ref, decided);
    const { event, value, changes } = decided.value;
    return ok({ event, value: { incident, decision: value.decision, revision: value.revision }, changes });
  };

export const decideBatch = ({ bureau, who, announce }: Context, batch: Batch): Result<Output<'decide-batch'>> => {
  const ran = runAll(bureau.runner, who, decideOne(batch, (tx) => bureau.editions.inForce(tx.store, tx.at)), batch.items);
  if (!ran.ok) return ran;
  announce(ran.value.flatMap(({ changes }) => changes));
  return ok({ made: ran.value.map(({ value }) => value) });
};
