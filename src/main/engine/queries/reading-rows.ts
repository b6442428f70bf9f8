/** Second readings that were saved, as they are listed: what each answer comes to and how it was settled. */
import type { ReadingRow } from '../../../shared/ipc/review-shapes.ts';
import { readingLabelWords } from '../../../shared/review/reading-label-words.ts';
import { may } from '../../../shared/authority/may.ts';
import type { SavedReading } from '../db/tables/second-readings.ts';
import { relationOf } from '../relation-of.ts';
import type { Reading } from '../session.ts';
import { seesReviews } from './who-is-told.ts';

export const readingRow = (reading: Reading, row: SavedReading): ReadingRow => {
  const { store } = reading.bureau.reader;
  const settled = store.secondReadings.adjudication(row.id);
  const isTold = seesReviews(store, row.first_by, reading.person);
  const authority = may(reading.person, 'adjudicate-reading', relationOf('adjudicate-reading', { reading: row.id }, reading));
  return {
    reading: row.id,
    incident: row.incident,
    ref: store.incidents.refOf(row.incident),
    firstBy: row.first_by,
    secondBy: row.made_by,
    at: row.at,
    first: readingLabelWords(row.first, store.incidents.refOf),
    second: readingLabelWords(row.second, store.incidents.refOf),
    blind: row.is_blind === 1,
    golden: row.is_golden === 1,
    settled: settled && { stands: settled.stands, mistake: isTold ? settled.mistake : null, by: settled.made_by, at: settled.at, why: isTold ? store.texts.body(settled.why_text) : null },
    mayNot: authority.allowed ? null : authority.because,
  };
};
