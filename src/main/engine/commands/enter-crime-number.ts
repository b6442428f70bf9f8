/** Enters the number and the recording time that the force's crime system gave: from then on the crime is recorded. */
import type { Parsed } from '../../../shared/ipc/calls.ts';
import { fail, ok } from '../../../shared/ipc/result.ts';
import { refuseNumber } from '../db/crime-number-problems.ts';
import { clockOf, keepLateRecording, missedClock, refuseRationale } from '../db/late-recording.ts';
import { notFound, type Command } from '../db/run-command.ts';

export const enterCrimeNumber: Command<Parsed<'enter-crime-number'>, object> = (tx, { crime, number, recordedAt, rationale }, who) => {
  const row = tx.store.decisions.crime(crime);
  if (!row) return notFound('such crime');
  if (tx.store.decisions.numberOf(crime) !== null) return fail('stale', 'Not entered. This crime already has its number.');
  if (tx.store.cancellations.cancelled(crime)) return fail('stale', 'Not entered. This crime is cancelled and gets no number.');
  const missed = missedClock(tx.store, row, recordedAt);
  const refused = refuseNumber(tx, { ...row, crime, number, recordedAt }) ?? (missed === null ? null : refuseRationale(rationale, 'rationale', clockOf(tx.store, row)));
  if (refused) return refused;
  tx.store.decisions.insertNumber({ crime, number, recordedAt, by: who.person, whyText: null }, tx.seq);
  // One that nobody asked for is not kept as if it had been.
  const why = missed === null || rationale === null ? null : tx.keep('rationale', rationale);
  const late = missed === null || why === null ? {} : { ...keepLateRecording(tx, who, { ...row, crime }, missed, why), rationale: why.commitment };
  return ok({
    event: { kind: 'crime-number.entered', data: { incident: row.incident, crime, number: tx.keep('number', number).commitment, recordedAt, ...late } },
    value: {},
    changes: [{ topic: 'incident', id: row.incident }, { topic: 'queue' }, { topic: 'trail' }],
  });
};
