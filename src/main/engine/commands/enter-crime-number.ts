/** Enters the number and the recording time that the force's crime system gave: from then on the crime is recorded. */
import type { Parsed } from '../../../shared/ipc/calls.ts';
import { msBetween } from '../../../shared/domain/instant.ts';
import { fail, ok } from '../../../shared/ipc/result.ts';
import { notFound, type Command } from '../db/run-command.ts';
import { versionFromRow } from '../db/tables/incidents.ts';

/** It is typed to the minute, and a report may have come within that minute. */
const minuteMs = 60_000;

export const enterCrimeNumber: Command<Parsed<'enter-crime-number'>, object> = (tx, { crime, number, recordedAt }, who) => {
  const row = tx.store.decisions.crime(crime);
  if (!row) return notFound('such crime');
  if (tx.store.decisions.numberOf(crime) !== null) return fail('stale', 'Not entered. This crime already has its number.');
  if (tx.store.decisions.crimeWithNumber(number) !== null) {
    return fail('refused', 'Not entered. Another crime has this number.', { problems: [{ path: 'number', message: 'Another crime has this number', cite: null }] });
  }
  if (msBetween(tx.at, recordedAt) > 0) {
    return fail('refused', 'Not entered. The recording time lies in the future.', { problems: [{ path: 'recordedAt', message: 'This is later than now', cite: null }] });
  }
  // A time before the report would count as recorded within 24 hours: a slip of the year must not better the figures.
  const first = tx.store.incidents.versions(row.incident)[0];
  const received = first ? (versionFromRow(first)?.codes.received.at ?? null) : null;
  if (received !== null && msBetween(recordedAt, received) >= minuteMs) {
    return fail('refused', 'Not entered. The recording time lies before the report.', { problems: [{ path: 'recordedAt', message: 'This is before police received the report', cite: null }] });
  }
  tx.store.decisions.insertNumber(crime, number, recordedAt, who.person, tx.seq);
  const commitment = tx.keep('number', number).commitment;
  return ok({
    event: { kind: 'crime-number.entered', data: { incident: row.incident, crime, number: commitment, recordedAt } },
    value: {},
    changes: [{ topic: 'incident', id: row.incident }, { topic: 'queue' }, { topic: 'trail' }],
  });
};
