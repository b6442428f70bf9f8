/** Settles where two readings part. Unless the first stands, the incident goes back to its assessor with what was wrong, if its decision still stands. */
import type { Parsed } from '../../../shared/ipc/calls.ts';
import { fail, ok } from '../../../shared/ipc/result.ts';
import { nextState } from '../../../shared/triage/status.ts';
import { notFound, type Command, type Tx, type Who } from '../db/run-command.ts';
import { versionFromRow } from '../db/tables/incidents.ts';
import type { ReadingRow } from '../db/tables/second-readings.ts';
import { sendBack } from '../db/write-incident.ts';

const giveBack = (tx: Tx, who: Who, { incident, decision }: ReadingRow, mistake: string, comment: string): boolean => {
  const standing = tx.store.standing.of(incident);
  const made = tx.store.decisions.byId(decision);
  if (!standing || !made || standing.decision !== decision || nextState(standing.state, 'returned-by-supervisor', true) === null) return false;
  const version = tx.store.incidents.versions(incident).at(-1);
  tx.store.reviews.insert({ id: tx.id('review'), incident, decision, at: tx.at, made_by: who.person, verdict: 'return', mistake, comment_text: comment }, tx.seq);
  sendBack(tx, standing, made.made_by, version ? versionFromRow(version) : null);
  return true;
};

export const adjudicateReading: Command<Parsed<'adjudicate-reading'>, { readonly returned: boolean }> = (tx, { reading: id, ruling }, who) => {
  const { secondReadings } = tx.store;
  const reading = secondReadings.byId(id);
  const end = reading && secondReadings.endOf(id);
  if (!reading || end?.ended !== 'saved') return notFound('such reading');
  if (end.first === end.second) return fail('refused', 'Not saved. The two readings agree, so there is nothing to settle.');
  if (reading.is_golden === 1) return fail('refused', 'Not saved. The answer of this one is held to be known, so the reading settles nothing.');
  if (secondReadings.adjudication(id)) return fail('stale', 'Not saved. It was settled already.');
  const why = tx.keep('why', ruling.why);
  const mistake = ruling.stands === 'first' ? null : ruling.mistake;
  secondReadings.adjudicate({ reading: id, at: tx.at, made_by: who.person, stands: ruling.stands, mistake, why_text: why.id }, tx.seq);
  const returned = mistake !== null && giveBack(tx, who, reading, mistake, why.id);
  return ok({
    event: { kind: 'reading.adjudicated', data: { incident: reading.incident, decision: reading.decision, reading: id, stands: ruling.stands, mistake, why: why.commitment } },
    value: { returned },
    changes: [{ topic: 'queue' }, { topic: 'incident', id: reading.incident }, { topic: 'readings' }, { topic: 'trail' }],
  });
};
