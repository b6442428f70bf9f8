/** One second reading beside the first: what was reported, both answers with what they rest on, and where they part. One of a known answer is for its reader and for whoever is told of those. */
import type { Output, Parsed } from '../../../shared/ipc/calls.ts';
import { ok, type Result } from '../../../shared/ipc/result.ts';
import { whereReadingsPart } from '../../../shared/review/where-readings-part.ts';
import { accountsOf } from '../db/accounts-of.ts';
import { readKept, type KeptDecision } from '../db/kept-decision.ts';
import { versionAt } from '../db/decision-checks.ts';
import { notFound } from '../db/run-command.ts';
import type { Reading } from '../session.ts';
import { readingRow } from './reading-rows.ts';
import { isToldKnown } from './who-is-told.ts';

const nothing = { decision: null, found: null };

export const secondReading = (reading: Reading, input: Parsed<'second-reading'>): Result<Output<'second-reading'>> => {
  const { reader: { store }, editions } = reading.bureau;
  const row = store.secondReadings.saved(input.reading);
  const first = row && store.decisions.byId(row.decision);
  const end = row && store.secondReadings.endOf(row.id);
  const mayKnow = isToldKnown(reading.person) || row?.is_golden === 0 || accountsOf(store, reading.person.id).includes(row?.made_by ?? '');
  if (!row || !first || !end || !mayKnow) return notFound('such reading');
  const read = (text: string | null): KeptDecision | typeof nothing => {
    const body = store.texts.body(text);
    return body === null ? nothing : readKept(body);
  };
  const [one, other] = [read(first.document_text), read(end.document_text)];
  return ok({
    row: readingRow(reading, row),
    version: versionAt({ store }, first),
    first: { by: first.made_by, at: first.at, edition: first.edition, ...one },
    second: { by: row.made_by, at: row.at, edition: editions.inForce(store, row.at).edition, ...other },
    parting: one.decision === null || other.decision === null ? null : whereReadingsPart(one.decision, other.decision),
  });
};
