/** What the record says of a recorded crime that somebody wants to cancel, and of what is asked: read, and never taken from who asks. */
import { asksIndependence, barredByPressure, informationOf, type Cancellation, type CancellationState } from '../../../shared/cancelling/cancellation.ts';
import { alreadySaid, type Place, type ReadVersion } from '../../../shared/cancelling/already-said.ts';
import { isNamedIn } from '../../../shared/cancelling/named-in-record.ts';
import { isMutilation, type Circumstances } from '../../../shared/cancelling/weigh-cancellation.ts';
import { msBetween } from '../../../shared/domain/instant.ts';
import type { Person } from '../../../shared/domain/roles.ts';
import { readKept } from './kept-decision.ts';
import type { Store } from './store.ts';
import type { CancellationRow } from './tables/cancellations.ts';
import type { CrimeRow } from './tables/decisions.ts';
import { versionFromRow } from './tables/incidents.ts';

/** A crime of the decision that stands. */
export type RecordedNow = {
  readonly crime: CrimeRow;
  readonly incident: string;
  /** The decision that stands, and the time of the one that first recorded the crime. */
  readonly decision: string;
  readonly recordedAt: string;
  /** Every version that was there when the crime was first recorded; what was erased since is left out. */
  readonly read: readonly ReadVersion[];
  readonly against: 'victim' | 'state';
  /** As the facts told with the decision have it; null where they say nothing of it. */
  readonly mandatoryReport: boolean | null;
};

const readFor = (store: Store, incident: string, upTo: number): readonly ReadVersion[] =>
  store.incidents.versions(incident).flatMap((row) => {
    const version = row.version <= upTo ? versionFromRow(row) : null;
    return version === null ? [] : [{ number: row.version, text: version.text }];
  });

const toldOfReport = (store: Store, documentText: string): boolean | null => {
  const body = store.texts.body(documentText);
  const acts = body === null ? [] : (readKept(body).decision.facts?.document.acts ?? []);
  const told = acts.flatMap((act) => (act.kind === 'fgm' && act.mandatoryReport !== undefined ? [act.mandatoryReport] : []));
  return told.length === 0 ? null : told.includes(true);
};

export const recordedNow = (store: Store, id: string): RecordedNow | null => {
  const made = store.decisions.crime(id);
  const standing = made && store.standing.of(made.incident);
  const decision = standing?.decision ? store.decisions.byId(standing.decision) : null;
  const crime = decision && store.decisions.crimes(decision.id).find((each) => each.crime === id);
  const first = made && store.decisions.byId(made.decision);
  if (!crime || !first) return null;
  const answer = store.decisions.answers(decision.id).find(({ allegation }) => allegation === crime.allegation);
  return {
    crime,
    incident: made.incident,
    decision: decision.id,
    recordedAt: made.at,
    read: readFor(store, made.incident, first.version),
    against: answer?.basis === 'state' ? 'state' : 'victim',
    mandatoryReport: isMutilation(crime.code) ? toldOfReport(store, decision.document_text) : null,
  };
};

/** Where what was read already says it. */
export const saidBefore = (known: RecordedNow, asked: Cancellation): Place | null => {
  const information = informationOf(asked);
  return information === null ? null : alreadySaid(information.words, known.read);
};

/** When it became available is typed to the minute: within the minute of the decision nobody can say which came first. */
const minuteMs = 60_000;

export const isLaterThanRecording = ({ recordedAt }: RecordedNow, asked: Cancellation): boolean => {
  const information = informationOf(asked);
  return information === null || msBetween(information.since, recordedAt) < minuteMs;
};

/** Crimes that are recorded and counted, by the number of one or the reference of their incident; null where this bureau knows neither. */
const countedUnder = (store: Store, reference: string): readonly string[] | null => {
  const byNumber = store.decisions.crimeWithNumber(reference);
  const incident = byNumber === null ? (store.incidents.byAnyRef(reference)?.id ?? null) : (store.decisions.crime(byNumber)?.incident ?? null);
  if (incident === null) return null;
  const standing = store.standing.of(incident)?.decision;
  const crimes = standing ? store.decisions.crimes(standing).map(({ crime }) => crime) : [];
  return crimes.filter((crime) => (byNumber === null || crime === byNumber) && store.cancellations.cancelled(crime) === null);
};

/** Of C3: what this bureau knows of the other record goes before what is said of it. No crime repeats itself. */
const isOtherLive = (store: Store, { crime }: RecordedNow, asked: Cancellation): boolean | null => {
  if (asked.category !== 'C3') return null;
  const counted = countedUnder(store, asked.of);
  return counted === null ? asked.isLive : counted.some((each) => each !== crime.crime);
};

type Deciding = Pick<Circumstances, 'decidedBy' | 'independent' | 'victimTold'>;

export const undecided: Deciding = { decidedBy: null, independent: null, victimTold: null };

export const circumstancesOf = (store: Store, known: RecordedNow, asked: Cancellation, deciding: Deciding): Circumstances => ({
  offence: { class: known.crime.class, code: known.crime.code },
  against: known.against,
  isAdditional: isLaterThanRecording(known, asked) && saidBefore(known, asked) === null,
  mandatoryReport: known.mandatoryReport ?? ('mandatoryReport' in asked && isMutilation(known.crime.code) ? asked.mandatoryReport : null),
  isLive: isOtherLive(store, known, asked),
  ...deciding,
});

/** What was asked; null once its text has been erased. */
export const askedOf = (store: Store, { asked_text }: CancellationRow): Cancellation | null => {
  const body = store.texts.body(asked_text);
  return body === null ? null : (JSON.parse(body) as Cancellation);
};

export const stateOf = (store: Store, row: CancellationRow): CancellationState => {
  const end = store.cancellations.end(row.id);
  if (store.cancellations.cancelled(row.crime)?.cancellation === row.id) return 'cancelled';
  if (end?.ended === 'refused') return 'refused';
  if (barredByPressure(row.category) && store.cancellations.concern(row.crime)) return 'barred';
  const now = recordedNow(store, row.crime);
  if (now?.crime.offence !== row.offence || store.cancellations.cancelled(row.crime)) return 'overtaken';
  return end === null ? 'asked' : 'authorised';
};

/** Whether any version of the incident names this person as part of it, under any account of theirs. */
export const isPartOf = (store: Store, { incident, category }: CancellationRow, { human }: Person): boolean => {
  if (!asksIndependence(category)) return false;
  const names = store.people.all().flatMap((each) => (each.human === human ? [each.name] : []));
  return store.incidents.versions(incident).some((row) => {
    const version = versionFromRow(row);
    return version !== null && names.some((name) => isNamedIn(version.text, name));
  });
};
