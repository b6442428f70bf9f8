/** Corrects a crime's number or its recording time, with the reason. What was entered before stays in the record and in the log. */
import type { Parsed } from '../../../shared/ipc/calls.ts';
import { fail, ok } from '../../../shared/ipc/result.ts';
import { refuseNumber } from '../db/crime-number-problems.ts';
import { clockOf, keepLateRecording, missedClock, refuseRationale } from '../db/late-recording.ts';
import { notFound, type Command } from '../db/run-command.ts';

export const correctCrimeNumber: Command<Parsed<'correct-crime-number'>, object> = (tx, { crime, instead, number, recordedAt, why }, who) => {
  const row = tx.store.decisions.crime(crime);
  if (!row) return notFound('such crime');
  const present = tx.store.decisions.numberOf(crime);
  if (present === null) return fail('refused', 'Not corrected. This crime has no number yet; enter it first.');
  if (present !== instead) return fail('stale', 'Not corrected. The number was corrected meanwhile; read the newer one first.');
  // Why it is corrected to a later time is why it was recorded so late; a delay that it only shortens or leaves has its rationale.
  const missed = missedClock(tx.store, row, recordedAt, tx.store.decisions.recordedAtOf(crime));
  const refused = refuseNumber(tx, { ...row, crime, number, recordedAt }) ?? (missed === null ? null : refuseRationale(why, 'why', clockOf(tx.store, row)));
  if (refused) return refused;
  const kept = tx.keep('why', why);
  tx.store.decisions.insertNumber({ crime, number, recordedAt, by: who.person, whyText: kept.id }, tx.seq);
  const late = missed === null ? {} : keepLateRecording(tx, who, { ...row, crime }, missed, kept);
  return ok({
    event: { kind: 'crime-number.corrected', data: { incident: row.incident, crime, number: tx.keep('number', number).commitment, recordedAt, why: kept.commitment, ...late } },
    value: {},
    changes: [{ topic: 'incident', id: row.incident }, { topic: 'queue' }, { topic: 'trail' }],
  });
};
