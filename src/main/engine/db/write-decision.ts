/** Writes a decision as an immutable revision: its answers, the crimes it keeps and adds. */
import type { Allegation, Decision } from '../../../shared/domain/decision.ts';
import type { EventData } from '../../../shared/trail/event.ts';
import { basisOf } from '../../../shared/rules/recording/flowchart.ts';
import type { HeldClock } from '../../../shared/rules/time/other-clock.ts';
import { awaitsReference } from '../../../shared/rules/recording/decision-problems.ts';
import { matchCrimes, reclassified, type Matching, type ProposedCrime, type RecordedCrime } from '../../../shared/rules/cancelling/keeps-crimes.ts';
import type { Catalogue } from '../../../shared/domain/offence-catalogue.ts';
import { findOffence } from '../../../shared/domain/offence-lookup.ts';
import type { Tx, Who } from './run-command.ts';
import { reasonsFor, writeReviewTask } from './write-review-task.ts';
import { openVictimTasks } from './write-victim-tasks.ts';
import { outOfReturned } from './write-incident.ts';
import type { Standing } from './tables/standing.ts';
import type { AnswerRow } from './tables/decisions.ts';
import { confirmReported, openReported } from './write-reported.ts';

type Proposed = ProposedCrime & { readonly offence: string; readonly code: string; readonly title: string; readonly flags: readonly string[] };

export type Recorded = Omit<EventData<'incident.decided'>, 'document'>;

const allegationsOf = (decision: Decision): readonly Allegation[] =>
  decision.about.kind === 'allegations' ? decision.about.allegations : [];

/** The crimes a decision would record, in its order, as the catalogue knows them. */
export const proposedCrimes = (decision: Decision, catalogue: Catalogue): readonly Proposed[] =>
  allegationsOf(decision).flatMap((allegation, index) =>
    allegation.answer.kind !== 'record'
      ? []
      : allegation.answer.crimes.map((crime) => {
          const offence = findOffence(catalogue, crime.offence);
          if (!offence) throw new Error('A decision was written with an offence the catalogue does not hold');
          return { allegation: index, class: offence.class, offence: offence.id, code: offence.code, title: offence.title, flags: crime.flags };
        }),
  );

/** The crimes an incident has by the decision that stands. */
export const recordedCrimes = (tx: Pick<Tx, 'store'>, { decision }: Standing): readonly RecordedCrime[] =>
  decision === null ? [] : tx.store.decisions.crimes(decision).map((row) => ({ id: row.crime, class: row.class, allegation: row.allegation, isCancelled: tx.store.cancellations.cancelled(row.crime) !== null }));

/** How a decision's crimes continue those the incident already has. */
export const matchingOf = (tx: Pick<Tx, 'store'>, standing: Standing, proposed: readonly ProposedCrime[]): Matching =>
  matchCrimes(recordedCrimes(tx, standing), proposed);

const codeOf = ({ answer }: Allegation): string | null => {
  switch (answer.kind) {
    case 'reported-incident':
      return answer.code;
    case 'crime-related-incident':
      return answer.ground;
    default:
      return null;
  }
};

const pathText = (allegation: Allegation): string => allegation.path.map((step) => `${step.box}${step.answer === 'yes' ? 'Y' : 'N'}`).join(' ');

/** Its answers as they are kept, one for each allegation or one for the whole. */
export const answerRows = (id: string, decision: Decision): readonly AnswerRow[] => {
  if (decision.about.kind !== 'allegations') {
    const told = decision.about.kind === 'duplicate' ? decision.about.told : null;
    return [{ decision: id, allegation: 0, basis: 'whole', answer: decision.about.kind, code: null, path: '', told: told?.state ?? 'not-asked', told_due: told?.state === 'not-yet' ? told.due : null }];
  }
  return decision.about.allegations.map((allegation, index) => ({
    decision: id,
    allegation: index,
    basis: basisOf(allegation.victim),
    answer: allegation.answer.kind,
    code: codeOf(allegation),
    path: pathText(allegation),
    told: allegation.told?.state ?? 'not-asked',
    told_due: allegation.told?.state === 'not-yet' ? allegation.told.due : null,
  }));
};

const writeCrimes = (tx: Tx, who: Who, incident: string, decision: string, proposed: readonly Proposed[], matching: Matching): Recorded['crimes'] => {
  const isCrimeSystem = tx.store.people.setting('is-crime-system') === 'yes';
  return proposed.map((crime, index) => {
    const kept = matching.continues[index] ?? null;
    const id = kept ?? tx.id(`c${index}`);
    if (kept === null) {
      tx.store.decisions.insertCrime(id, incident, decision, tx.at, tx.seq);
      // Where Assay is the crime system, deciding is recording: the crime's own id is its number.
      if (isCrimeSystem) tx.store.decisions.insertNumber({ crime: id, number: id, recordedAt: tx.at, by: who.person, whyText: null }, tx.seq);
    }
    tx.store.decisions.insertCrimeRevision(decision, { crime: id, allegation: crime.allegation, offence: crime.offence, code: crime.code, class: crime.class, title: crime.title, flags: JSON.stringify(crime.flags) }, tx.seq);
    return { crime: id, allegation: crime.allegation, offence: crime.offence, class: crime.class, flags: [...crime.flags] };
  });
};

export type Revision = {
  readonly standing: Standing;
  readonly decision: Decision;
  readonly documentText: string;
  readonly whyText: string | null;
  /** Whether it is past its clock, and which that is where it is not the 24 hours. */
  readonly late: boolean;
  readonly clock: HeldClock | null;
  /** By whoever may: a crime goes on in another class, under its number. */
  readonly isReclassified?: boolean;
};

/** Writes the revision and moves the incident on; gives what the event says. The decision's id is the transaction's. */
export const writeDecision = (tx: Tx, who: Who, catalogue: Catalogue, revision: Revision): Recorded => {
  const { standing, decision, isReclassified = false } = revision;
  const { incident } = standing;
  const id = tx.id();
  const proposed = proposedCrimes(decision, catalogue);
  const found = matchingOf(tx, standing, proposed);
  const matching = isReclassified ? reclassified(found, proposed) : found;
  const again = reasonsFor(tx, who, catalogue, { standing, decision, offences: proposed.map(({ offence }) => offence) });
  tx.store.decisions.insert({
    id,
    incident,
    revision: standing.revision + 1,
    event_seq: tx.seq,
    supersedes: standing.decision,
    version: decision.versionRead,
    made_by: who.person,
    role: who.role,
    at: tx.at,
    edition: catalogue.edition,
    closing: decision.closing,
    late: revision.late ? 1 : 0,
    clock: revision.clock?.from ?? null,
    clock_due: revision.clock?.by ?? null,
    document_text: revision.documentText,
    why_text: revision.whyText,
  });
  const answers = answerRows(id, decision);
  for (const answer of answers) tx.store.decisions.insertAnswer(answer, tx.seq);
  const crimes = writeCrimes(tx, who, incident, id, proposed, matching);
  const reported = openReported(tx, who, incident, id, allegationsOf(decision));
  const confirmed = confirmReported(tx, id, allegationsOf(decision));
  openVictimTasks(tx, standing, id, decision, new Set(proposed.flatMap(({ allegation }, index) => ((matching.continues[index] ?? null) === null ? [allegation] : []))));
  writeReviewTask(tx, id, again);
  const state = awaitsReference(decision) ? 'awaiting-reference' : 'decided';
  tx.store.standing.move({ ...outOfReturned(tx, standing), state, revision: standing.revision + 1, decision: id, takenBy: null, claim: null, parked: null }, tx.seq);
  return {
    incident,
    decision: id,
    revision: standing.revision + 1,
    version: decision.versionRead,
    edition: catalogue.edition,
    answers: answers.map((row) => ({ allegation: row.allegation, basis: row.basis, answer: row.answer, code: row.code, path: row.path, told: row.told })) as Recorded['answers'],
    crimes,
    reported: [...reported],
    confirmed: [...confirmed],
    closing: decision.closing,
    late: revision.late,
    ...(revision.clock === null ? {} : { clock: revision.clock }),
    ...(again.reasons.length === 0 ? {} : { review: [...again.reasons] }),
  };
};
