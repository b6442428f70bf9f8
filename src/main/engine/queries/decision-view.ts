/** A decision as people read it, with its crimes, what was entered since and its reviews. */
import type { OtherForce } from '../../../shared/domain/decision.ts';
import type { Person } from '../../../shared/domain/roles.ts';
import type { CancelledView } from '../../../shared/ipc/cancellation-shapes.ts';
import type { DecisionView } from '../../../shared/ipc/queries.ts';
import { readKept } from '../db/kept-decision.ts';
import { rationaleAfterOf } from '../db/late-recording.ts';
import type { Store } from '../db/store.ts';
import type { DecisionRow } from '../db/tables/decisions.ts';
import { overseenView } from './overseen-view.ts';
import { toldBefore } from './told-before.ts';
import { isToldKnown, seesReviews } from './who-is-told.ts';

const keptOf = (body: string | null): Pick<DecisionView, 'decision' | 'found'> => (body === null ? { decision: null, found: null } : readKept(body));

const cancelledAs = (store: Store, crime: string): CancelledView | null => {
  const cancelled = store.cancellations.cancelled(crime);
  return cancelled && { category: cancelled.category, at: cancelled.at, by: cancelled.by };
};

const recordedLate = (store: Store, crime: string): DecisionView['crimes'][number]['late'] => {
  const delay = store.delays.recordingOf(crime);
  return delay && { clock: delay.clock, rationale: store.texts.body(delay.text), overseen: overseenView(store, 'recording', delay.id) };
};

export const decisionView = (store: Store, row: DecisionRow, current: boolean, asking: Person): DecisionView => ({
  id: row.id,
  revision: row.revision,
  current,
  versionRead: row.version,
  by: row.made_by,
  at: row.at,
  edition: row.edition,
  undone: store.undone.of(row.id),
  why: store.texts.body(row.why_text),
  ...keptOf(store.texts.body(row.document_text)),
  crimes: store.decisions.crimes(row.id).map((crime) => ({
    id: crime.crime,
    allegation: crime.allegation,
    offence: crime.offence,
    code: crime.code,
    class: crime.class,
    title: crime.title,
    flags: JSON.parse(crime.flags) as string[],
    number: crime.number,
    recordedAt: crime.recorded_at,
    rationaleAfter: rationaleAfterOf(store, { incident: row.incident, decision: crime.made_in }),
    late: recordedLate(store, crime.crime),
    cancelled: cancelledAs(store, crime.crime),
  })),
  told: store.decisions.tellings(row.id).map((telling) => ({ ...telling, by: telling.by ?? '' })),
  toldBefore: [...toldBefore(store, row)],
  references: store.decisions.references(row.id).flatMap(({ allegation, body }) => (body === null ? [] : [{ ...(JSON.parse(body) as OtherForce), allegation }])),
  golden: isToldKnown(asking) && store.secondReadings.isGolden(row.id),
  recalls: [...store.rulings.recallsOf(row.id)],
  clock: row.clock && { from: row.clock, by: row.clock_due },
  delay: store.delays.byId('decision', row.id) && { overseen: overseenView(store, 'decision', row.id) },
  reviews: (seesReviews(store, row.made_by, asking) ? store.reviews.ofDecision(row.id) : []).map((review) => ({
    id: review.id,
    by: review.made_by,
    at: review.at,
    verdict: review.verdict,
    mistake: review.mistake,
    comment: store.texts.body(review.comment_text),
  })),
});
