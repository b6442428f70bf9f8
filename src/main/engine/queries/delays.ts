/** Delays past 24 hours: those that wait for the registrar's oversight, and those that were overseen (page 10). */
import { may } from '../../../shared/authority/may.ts';
import { mostListed } from '../../../shared/ipc/most-listed.ts';
import type { Output } from '../../../shared/ipc/calls.ts';
import type { DelayView } from '../../../shared/ipc/delay-shapes.ts';
import { pastClockMs } from '../../../shared/triage/delay.ts';
import { readKept } from '../db/kept-decision.ts';
import type { Store } from '../db/store.ts';
import type { DelayRow } from '../db/tables/delays.ts';
import { relationOf } from '../relation-of.ts';
import type { Reading } from '../session.ts';
import { overseenView } from './overseen-view.ts';

/** As many as somebody works through in a sitting. */
const most = 200;

const rationaleOf = ({ texts }: Store, { of, text }: DelayRow): string | null => {
  const body = texts.body(text);
  return of !== 'decision' || body === null ? body : readKept(body).decision.late;
};

const delayView = (reading: Reading, row: DelayRow): DelayView => {
  const { store } = reading.bureau.reader;
  const { of, id, incident, at, until, due } = row;
  const authority = may(reading.person, 'oversee-delay', relationOf('oversee-delay', { delay: { of, id } }, reading));
  return {
    of,
    id,
    incident,
    ref: store.incidents.refOf(incident),
    at,
    by: row.made_by,
    until,
    due,
    clock: row.clock,
    pastClockMs: pastClockMs(due, until),
    parkedFor: row.reason,
    crime: row.crime,
    rationale: rationaleOf(store, row),
    overseen: overseenView(store, of, id),
    mayNot: authority.allowed ? null : authority.because,
  };
};

export const delays = (reading: Reading): Output<'delays'> => {
  const { store } = reading.bureau.reader;
  const views = (rows: readonly DelayRow[]): DelayView[] => rows.map((row) => delayView(reading, row));
  return { waiting: views(store.delays.waiting(most)), total: store.delays.count(), overseen: views(store.delays.latest(mostListed.overseen)) };
};
