/** What keeps a crime's number and its recording time from being entered or corrected. */
import { msBetween } from '../../../shared/domain/instant.ts';
import { fail, type Result } from '../../../shared/ipc/result.ts';
import type { Tx } from './run-command.ts';
import { versionFromRow } from './tables/incidents.ts';

/** It is typed to the minute, and a report may have come within that minute. */
const minuteMs = 60_000;

type Given = { readonly crime: string; readonly incident: string; readonly decision: string; readonly number: string; readonly recordedAt: string };

const refused = (path: string, message: string, said: string): Result<never> => fail('refused', `Not entered. ${said}`, { problems: [{ path, message, cite: null }] });

export const refuseNumber = (tx: Tx, { crime, incident, decision, number, recordedAt }: Given): Result<never> | null => {
  if (tx.store.undone.of(decision)) return fail('stale', 'Not entered. The decision that made this crime was undone.');
  const holder = tx.store.decisions.crimeWithNumber(number);
  if (holder !== null && holder !== crime) return refused('number', 'Another crime has this number', 'Another crime has this number.');
  if (msBetween(tx.at, recordedAt) > 0) return refused('recordedAt', 'This is later than now', 'The recording time lies in the future.');
  // A time before the report would count as recorded within 24 hours: a slip of the year must not better the figures.
  const first = tx.store.incidents.versions(incident)[0];
  const received = first ? (versionFromRow(first)?.codes.received.at ?? null) : null;
  return received !== null && msBetween(recordedAt, received) >= minuteMs ? refused('recordedAt', 'This is before police received the report', 'The recording time lies before the report.') : null;
};
