/** A cancellation that still waits for somebody, with what was asked and the crime as it is recorded now; or why it does not wait. */
import type { Cancellation, CancellationState } from '../../../shared/cancelling/cancellation.ts';
import { weighCancellation, type Circumstances } from '../../../shared/cancelling/weigh-cancellation.ts';
import { localDateOf } from '../../../shared/domain/local-date.ts';
import type { Catalogue } from '../../../shared/domain/offence-catalogue.ts';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import { citation } from '../../../shared/rules/cite.ts';
import { askedOf, recordedNow, stateOf, type RecordedNow } from './cancelling.ts';
import { notFound, type Tx } from './run-command.ts';
import type { CancellationRow } from './tables/cancellations.ts';

type OpenCancellation = { readonly row: CancellationRow; readonly asked: Cancellation; readonly known: RecordedNow };

const because: Readonly<Record<CancellationState, string>> = {
  asked: 'Nobody has authorised it yet.',
  authorised: 'It was authorised already.',
  refused: 'It was refused already.',
  barred: 'There is clear concern that the report was withdrawn under pressure; the crime stays recorded (Outcomes for Recorded Crimes 2026, page 29).',
  overtaken: 'The crime is not recorded any more as it was; it is asked for again on the newer decision.',
  cancelled: 'The crime is cancelled already.',
};

/** `not`: how the refusal begins, "Not authorised."; `in`: the states in which it may be done. */
export const openCancellation = (tx: Tx, id: string, not: string, ...within: readonly CancellationState[]): Result<OpenCancellation> => {
  const row = tx.store.cancellations.byId(id);
  if (!row) return notFound('such cancellation');
  const state = stateOf(tx.store, row);
  if (!within.includes(state)) return fail(state === 'asked' ? 'refused' : 'stale', `${not} ${because[state]}`);
  const asked = askedOf(tx.store, row);
  const known = recordedNow(tx.store, row.crime);
  if (asked === null || known === null) return fail('refused', `${not} What was asked for was erased.`);
  return ok({ row, asked, known });
};

/** What the rules refuse, with their pages; null where they allow it, refer it to whoever decides, or wait only for what this leaves open. */
export const refuseByRules = (tx: Tx, catalogue: Catalogue, asked: Cancellation, circumstances: Circumstances, not: string): Result<never> | null => {
  const { answer } = weighCancellation(asked, circumstances, catalogue, localDateOf(tx.at)).may;
  if (answer.is !== 'settled' || answer.outcome) return null;
  return fail('refused', `${not} ${answer.because}`, { problems: [{ path: 'asked', message: answer.because, cite: answer.cites.map(citation).join('; ') }] });
};

export const changesOf = (incident: string) => [{ topic: 'queue' }, { topic: 'incident', id: incident }, { topic: 'trail' }] as const;
