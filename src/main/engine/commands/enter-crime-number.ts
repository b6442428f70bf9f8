/** Enters the number and the recording time that the force's crime system gave: from then on the crime is recorded. */
import type { Parsed } from '../../../shared/ipc/calls.ts';
import { fail, ok } from '../../../shared/ipc/result.ts';
import { refuseNumber } from '../db/crime-number-problems.ts';
import { notFound, type Command } from '../db/run-command.ts';

export const enterCrimeNumber: Command<Parsed<'enter-crime-number'>, object> = (tx, { crime, number, recordedAt }, who) => {
  const row = tx.store.decisions.crime(crime);
  if (!row) return notFound('such crime');
  if (tx.store.decisions.numberOf(crime) !== null) return fail('stale', 'Not entered. This crime already has its number.');
  if (tx.store.cancellations.cancelled(crime)) return fail('stale', 'Not entered. This crime is cancelled and gets no number.');
  const refused = refuseNumber(tx, { ...row, crime, number, recordedAt });
  if (refused) return refused;
  tx.store.decisions.insertNumber({ crime, number, recordedAt, by: who.person, whyText: null }, tx.seq);
  const commitment = tx.keep('number', number).commitment;
  return ok({
    event: { kind: 'crime-number.entered', data: { incident: row.incident, crime, number: commitment, recordedAt } },
    value: {},
    changes: [{ topic: 'incident', id: row.incident }, { topic: 'queue' }, { topic: 'trail' }],
  });
};
