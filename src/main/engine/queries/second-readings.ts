/**
 * What waits to be read a second time, what was read, and where readings part. Of what the person asking is reading now, nothing; and of answers that are
 * held to be known no more than how many, to whoever may be given one: not even as what somebody else read.
 */
import type { Output } from '../../../shared/ipc/calls.ts';
import { accountsOf } from '../db/accounts-of.ts';
import type { Reading } from '../session.ts';
import { readingRow } from './reading-rows.ts';
import { isToldKnown } from './who-is-told.ts';

export const secondReadings = (reading: Reading): Output<'second-readings'> => {
  const { store } = reading.bureau.reader;
  const table = store.secondReadings;
  const open = table.openOf(reading.person.id);
  const isShown = ({ incident }: { readonly incident: string }): boolean => incident !== open?.incident;
  const mine = accountsOf(store, reading.person.id);
  const isTold = isToldKnown(reading.person);
  return {
    // Theirs counts as a drawn one, or the number would tell whoever reads that it is not.
    waiting: isTold || open?.is_golden !== 1 ? table.count() : Math.max(0, table.count() - 1),
    parted: table.parted().filter(isShown).map((row) => readingRow(reading, row)),
    read: table.others().filter((row) => isShown(row) && (isTold || row.is_golden === 0 || mine.includes(row.made_by))).map((row) => readingRow(reading, row)),
    knownCount: table.knownCount(),
    known: isTold ? table.knownNow().filter(isShown).map((row) => ({ decision: row.decision, incident: row.incident, ref: store.incidents.refOf(row.incident), by: row.made_by, at: row.at, why: row.why })) : null,
  };
};
