/** What waits to be read a second time, what was read, and where readings part. Of what the person asking is reading now, nothing. */
import type { Output } from '../../../shared/ipc/calls.ts';
import type { Reading } from '../session.ts';
import { readingRow } from './reading-rows.ts';

export const secondReadings = (reading: Reading): Output<'second-readings'> => {
  const { store } = reading.bureau.reader;
  const table = store.secondReadings;
  const open = table.openOf(reading.person.id);
  const isShown = ({ incident }: { readonly incident: string }): boolean => incident !== open?.incident;
  return {
    waiting: table.count(),
    parted: table.parted().filter(isShown).map((row) => readingRow(reading, row)),
    read: table.others().filter(isShown).map((row) => readingRow(reading, row)),
    known: table.knownNow().filter(isShown).map((row) => ({ decision: row.decision, incident: row.incident, ref: store.incidents.refOf(row.incident), by: row.made_by, at: row.at, why: row.why })),
  };
};
