/** Enters clear concern that a report was withdrawn from fear, coercion, influence or pressure: its crime stays recorded, for good (Outcomes, page 29). */
import type { Parsed } from '../../../shared/ipc/calls.ts';
import { fail, ok } from '../../../shared/ipc/result.ts';
import { recordedNow } from '../db/cancelling.ts';
import { changesOf } from '../db/open-cancellation.ts';
import { notFound, type Command } from '../db/run-command.ts';

export const enterPressureConcern: Command<Parsed<'enter-pressure-concern'>, object> = (tx, { crime, words }, who) => {
  const known = recordedNow(tx.store, crime);
  if (!known) return notFound('such recorded crime');
  if (tx.store.cancellations.cancelled(crime)) return fail('refused', 'Not entered. This crime is cancelled already; record it again if it happened.');
  const kept = tx.keep('words', words);
  tx.store.cancellations.insertConcern(crime, { at: tx.at, made_by: who.person, words_text: kept.id }, tx.seq);
  return ok({ event: { kind: 'cancellation.barred', data: { incident: known.incident, crime, words: kept.commitment } }, value: {}, changes: changesOf(known.incident) });
};
