/** What a screen asks. One line here is one file in `engine/queries`. */
import { z } from 'zod';
import type { Answer } from '../rules/answer.ts';
import { Decision, OtherForce } from '../domain/decision.ts';
import { IncidentVersion, Regime } from '../domain/incident.ts';
import { EditionDifference } from '../editions/difference.ts';
import { offices } from '../domain/reported-incidents.ts';
import { Capacity } from '../domain/report.ts';
import { PersonShape } from '../domain/roles.ts';
import { SignedPoints } from '../domain/signed-points.ts';
import { line, longestLine, tooLong } from '../domain/text.ts';
import { dateOrders, ImportMapping } from '../intake/mapping.ts';
import { verdictsShown } from '../review/verdict.ts';
import { ImportPreview } from '../intake/preview.ts';
import { isAct, type Act } from '../trail/acts.ts';
import { saidReasons } from '../trail/look.ts';
import { Ruled } from '../rulings/ruling.ts';
import { bases } from '../rules/reclassification/basis.ts';
import { harms } from '../triage/marks.ts';
import { parkReasons } from '../triage/parking.ts';
import { mostFilters, QueueFilter, QueueGroup, QueueSort } from '../triage/queue-filters.ts';
import { states } from '../triage/status.ts';
import { BesideIncident, LinkView } from './beside-shapes.ts';
import { Delays, HeldClockView, OverseenView } from './delay-shapes.ts';
import { AgreementShape, Feedback, OpenReading, PolicyNow, reviewLists, ReviewRow, SecondReading, SecondReadings } from './review-shapes.ts';
import { call, FileToken, Id } from './call.ts';
import { Figure, FigureTable } from './figure-shapes.ts';
import { CancellationView, CancelledView } from './cancellation-shapes.ts';
import { BureauChecked } from './check-shapes.ts';
import { glassQueries } from './glass-queries.ts';
import { keyQueries } from './key-queries.ts';
import { ExportBegun, LookView } from './look-shapes.ts';
import { AwaitingNumber, recordedWhen } from './number-shapes.ts';
import { PersonChangeView } from './person-shapes.ts';
import { mostListed } from './most-listed.ts';
import { Day, ReplaySlice } from './replay-shapes.ts';
import { FieldProblem } from './result.ts';
import { BindingRuling, RulingDelegate, RulingSlice, RulingView } from './ruling-shapes.ts';
import { SearchAnswer } from './search-shapes.ts';
import { Teams, Workload } from './workload-shapes.ts';
import { IncidentVictims, VictimSettings, VictimTasks } from './victim-shapes.ts';

const instant = z.string();
const State = z.enum(states);

/** Queue views, in the order the view menu shows them. */
export const queueViews = ['open', 'unclaimed', 'mine', 'overdue', 'returned', 'changed', 'parked', 'domestic-abuse', 'reported-incidents', 'second-look', 'victims-due', 'historic', 'decided'] as const;
export const QueueView = z.enum(queueViews);
export type QueueView = z.infer<typeof QueueView>;

/** What is decided stands in the order it was worked in; it is neither sorted otherwise nor grouped. */
export const isDecidedView = (view: QueueView): boolean => view === 'decided' || view === 'second-look';

/** What narrows a view: part of a reference, opening code or qualifier, as typed, and filters that all hold. */
export const narrowing = { filter: z.string().max(longestLine, { error: tooLong('The filter', longestLine) }), filters: z.array(QueueFilter).max(mostFilters).default([]) };

/** A view as somebody saved it. */
export const SavedView = z.strictObject({ name: line('A name for the view'), view: QueueView, ...narrowing, sort: QueueSort, group: QueueGroup.nullable() });
export type SavedView = z.infer<typeof SavedView>;

export const QueueRow = z.strictObject({
  id: Id,
  ref: z.string(),
  sourceReference: z.string().nullable(),
  state: State,
  regime: Regime,
  receivedAt: instant.nullable(),
  precision: z.enum(['minute', 'day', 'month', 'unreadable']),
  due: instant.nullable(),
  /** Hours its gravest reason brings it forward. */
  priority: z.int(),
  why: z.array(z.string()),
  openingCode: z.string().nullable(),
  qualifiers: z.array(z.string()),
  capacity: Capacity.nullable(),
  takenBy: Id.nullable(),
  /** Until when the claim of whoever has it holds; null where it is with somebody without one, or with nobody. */
  until: instant.nullable(),
  reported: z.array(z.string()),
  harms: z.array(z.enum(harms)),
  /** The parking it is under, or was until its time passed and nobody has taken it since. */
  parked: z.strictObject({ until: instant, reason: z.enum(parkReasons), by: Id, at: instant }).nullable(),
  /** The group it stands in, where the list is grouped: a code, a person, a state or what is left of its time. */
  group: z.string().nullable(),
});
export type QueueRow = z.infer<typeof QueueRow>;

const Telling = z.strictObject({ allegation: z.int(), whom: z.string(), at: instant, how: z.string(), by: z.string() });

export const DecisionView = z.strictObject({
  id: Id,
  revision: z.int(),
  current: z.boolean(),
  /** When it was undone and by whom: it stays to be read and stands for nothing. */
  undone: z.strictObject({ at: instant, by: Id }).nullable(),
  versionRead: z.int(),
  by: Id,
  at: instant,
  edition: z.string(),
  why: z.string().nullable(),
  /** null once its text has been erased. */
  decision: Decision.nullable(),
  /** What the rules said of the facts told with it, when it was made; null where none were told. */
  found: z.custom<Answer>((value) => typeof value === 'object').nullable(),
  crimes: z.array(
    z.strictObject({
      id: Id,
      allegation: z.int(),
      offence: z.string(),
      code: z.string(),
      class: z.string(),
      title: z.string(),
      flags: z.array(z.string()),
      number: z.string().nullable(),
      recordedAt: instant.nullable(),
      ...recordedWhen,
      cancelled: CancelledView.nullable(),
    }),
  ),
  told: z.array(Telling),
  /** Of the revision named, where its crimes were recorded already and nobody need be told of them again. */
  toldBefore: z.array(Telling.extend({ revision: z.int() })),
  /** What other forces gave since, oldest first. */
  references: z.array(OtherForce.extend({ allegation: z.int() })),
  /** None where whoever asks is a peer of whoever decided: what was wrong is theirs to learn from. */
  reviews: z.array(z.strictObject({ id: Id, by: Id, at: instant, verdict: z.enum(verdictsShown), mistake: z.string().nullable(), comment: z.string().nullable() })),
  /** Its answer is held to be known. */
  golden: z.boolean(),
  /** The rulings under which the registrar sent it for another look, the oldest first. */
  recalls: z.array(z.strictObject({ ruling: Id, ref: z.string(), at: instant, by: Id })),
  /** It recorded a crime past the 24 hours, and the registrar oversees that; null where it did not. */
  delay: z.strictObject({ overseen: OverseenView.nullable() }).nullable(),
  /** Another clock than the 24 hours that its crimes are held against, by the facts told with it. */
  clock: HeldClockView.nullable(),
});
export type DecisionView = z.infer<typeof DecisionView>;

const ReportedView = z.strictObject({
  id: Id,
  code: z.string(),
  state: z.enum(['open', 'confirmed', 'overseen', 'undone']),
  openedAt: instant,
  openedBy: Id,
  note: z.string().nullable(),
  /** The offices that have overseen it so far. */
  overseenBy: z.array(z.enum(offices)),
  incident: Id,
  ref: z.string(),
});

const RequestView = z.strictObject({ id: Id, at: instant, by: Id, reasons: z.array(z.string()), why: z.string().nullable(), decision: Decision.nullable(), state: z.enum(['awaiting-ddm', 'overtaken', 'authorised', 'refused']), basis: z.enum(bases).nullable(), end: z.strictObject({ at: instant, by: Id, why: z.string().nullable() }).nullable() });

/** `stands`: nothing has ended it yet; once `until` is past it is over all the same. */
export const ParkingView = z.strictObject({
  id: Id,
  at: instant,
  by: Id,
  reason: z.enum(parkReasons),
  until: instant,
  oversight: z.boolean(),
  asked: z.string().nullable(),
  note: z.string().nullable(),
  rationale: z.string().nullable(),
  overseen: OverseenView.nullable(),
  stands: z.boolean(),
});
export type ParkingView = z.infer<typeof ParkingView>;

export const IncidentFile = z.strictObject({
  id: Id,
  ref: z.string(),
  source: z.string(),
  sourceReference: z.string().nullable(),
  regime: Regime,
  state: State,
  due: instant.nullable(),
  priority: z.int(),
  why: z.array(z.string()),
  harms: z.array(z.enum(harms)),
  takenBy: Id.nullable(),
  /** Until when the claim of whoever has it holds; null where it is with somebody without one, or with nobody. */
  until: instant.nullable(),
  /** By whom it was given to whoever has it, when and why; null where nobody gave it to them. */
  allocated: z.strictObject({ by: Id, at: instant, why: z.string().nullable() }).nullable(),
  /** Who else opened it in the last hour, the latest first: shown, and nothing rests on it. */
  looks: z.array(z.strictObject({ by: Id, at: instant })),
  /** Every parking, the oldest first; of the last it is said whether anything but its time has ended it. */
  parkings: z.array(ParkingView),
  /** Oldest first. `version` null once its text has been erased. */
  versions: z.array(z.strictObject({ number: z.int(), at: instant, by: Id, incident: IncidentVersion.nullable() })),
  /** How the import that brought it read the dates of its file; null where it was entered here. */
  dates: z.strictObject({ order: z.enum(dateOrders).nullable(), zone: z.string() }).nullable(),
  /** Oldest first. */
  decisions: z.array(DecisionView),
  reported: z.array(ReportedView),
  requests: z.array(RequestView),
  /** Whoever asks reads it a second time: what was decided is not shown until they have saved theirs. */
  reading: z.strictObject({ id: Id, since: instant }).nullable(),
  cancellations: z.array(CancellationView),
  /** Every link of the group it is in, its own first. */
  links: z.array(LinkView),
  /** The registrar's rulings that bind it, the oldest first. */
  rulings: z.array(BindingRuling),
});
export type IncidentFile = z.infer<typeof IncidentFile>;

export const TrailLine = z.strictObject({
  seq: z.int(),
  kind: z.string(),
  at: instant,
  by: Id,
  ref: z.string().nullable(),
  incident: Id.nullable(),
  sentence: z.string(),
});
export type TrailLine = z.infer<typeof TrailLine>;

/** By whom, what was done, and the days from and to, both among them: all that is given holds. */
const trailNarrowing = {
  by: Id.optional(),
  act: z.custom<Act>((act) => typeof act === 'string' && isAct(act), { error: 'an act, such as rulings or incident.decided' }).optional(),
  from: Day.optional(),
  to: Day.optional(),
};

const EditionCounts = { offences: z.int(), current: z.int(), classes: z.int() };

/** An edition of the offence list the bureau has; `accepted` is null for the one that ships. */
export const EditionView = z.strictObject({
  edition: z.string(),
  title: z.string(),
  from: z.string(),
  inForce: z.boolean(),
  accepted: z.strictObject({ at: instant, by: Id, file: z.string().nullable() }).nullable(),
  sha256: z.string(),
  ...EditionCounts,
  decisions: z.int(),
});
export type EditionView = z.infer<typeof EditionView>;

/** `from` is the day proposed; the list itself prints none. */
export const EditionPreview = z.strictObject({
  edition: z.string(),
  title: z.string(),
  sha256: z.string(),
  from: z.string(),
  latest: z.strictObject({ edition: z.string(), from: z.string() }),
  ...EditionCounts,
  difference: EditionDifference,
  /** What to know before accepting it, in sentences. */
  notes: z.array(z.string()),
});
export type EditionPreview = z.infer<typeof EditionPreview>;

/** How many that wait will pass their 24 hours before `by`, decided in the order of the queue at the pace of the last hours. */
export const Forecast = z.strictObject({ passing: z.int(), by: instant, perHour: z.number() });
export type Forecast = z.infer<typeof Forecast>;

/** As many as one transaction writes before others notice. */
export const mostInBatch = 100;

const Because = z.strictObject({ says: z.string(), cite: z.string().nullable() });

export const queryCalls = {
  people: call({}, z.strictObject({ people: z.array(PersonShape) })),
  /** Those that wait first, and of each the newest. */
  'person-changes': call({}, z.strictObject({ changes: z.array(PersonChangeView) })),
  'queue-page': call(
    {
      view: QueueView,
      ...narrowing,
      sort: QueueSort.default('risk'),
      group: QueueGroup.nullable().default(null),
      /** A place in a group of the list has the name of the group in it, which may be written in many signs. */
      after: z.string().max(10_000).nullable(),
      limit: z.int().min(1).max(500),
    },
    /** `isPartial`: it stopped looking before the page was full; what follows `next` may hold more. */
    z.strictObject({ rows: z.array(QueueRow), next: z.string().nullable(), isPartial: z.boolean(), now: instant }),
  ),
  /** Each view up to a bound; those that hold more are in `more`. */
  'queue-counts': call({}, z.strictObject({ views: z.record(z.string(), z.int()), more: z.array(QueueView), dueToday: z.int(), forecast: Forecast, now: instant })),
  /** What the open queue can be narrowed by: the codes, qualifiers and sources in it, each list up to a bound. */
  'queue-choices': call({}, z.strictObject({ codes: z.array(z.string()), qualifiers: z.array(z.string()), sources: z.array(z.string()) })),
  'saved-views': call({}, z.strictObject({ views: z.array(SavedView.extend({ id: Id })) })),
  /** `reason`: why somebody looks; null where their role says it. */
  'incident-file': call({ incident: Id, reason: z.enum(saidReasons).nullable().default(null) }, IncidentFile),
  /** What else is known: incidents that may belong to it, each with why. Asked apart, so that opening waits for none of it. */
  'beside-incident': call({ incident: Id }, BesideIncident),
  'find-incident': call({ ref: line('The reference') }, z.strictObject({ incident: Id })),
  /** Everything that would stop this decision from being saved now, without saving it. */
  'check-decision': call({ incident: Id, decision: z.unknown() }, z.strictObject({ problems: z.array(FieldProblem) })),
  /** Why each of these may not be closed with the others as what is said; empty where it may. */
  'preview-batch': call(
    {
      items: z.array(z.strictObject({ incident: Id, claim: z.int().nullable() })).max(mostInBatch),
      about: z.discriminatedUnion('kind', [z.strictObject({ kind: z.literal('duplicate'), of: z.string().max(longestLine) }), z.strictObject({ kind: z.literal('test') })]),
    },
    /** `adds`: it says something that the main record does not, and that can be copied there. */
    z.strictObject({ items: z.array(z.strictObject({ incident: Id, ref: z.string(), version: z.int(), because: z.array(Because), adds: z.boolean() })) }),
  ),
  'preview-import': call(
    { file: FileToken, mapping: ImportMapping.nullable() },
    z.strictObject({ preview: ImportPreview, mapping: ImportMapping, shown: z.string(), saved: z.array(z.strictObject({ id: Id, name: z.string(), mapping: ImportMapping })) }),
  ),
  imports: call(
    {},
    z.strictObject({
      imports: z.array(
        z.strictObject({
          import: Id,
          file: z.string(),
          at: instant,
          by: Id,
          regime: Regime,
          state: z.enum(['running', 'completed', 'cancelled', 'interrupted']),
          read: z.int(),
          added: z.int(),
          updated: z.int(),
          unchanged: z.int(),
          refused: z.int(),
        }),
      ),
    }),
  ),
  'import-refusals': call(
    { import: Id, after: z.int().min(0).default(0).describe('The row the last page ended with'), limit: z.int().min(1).max(1000) },
    z.strictObject({ refusals: z.array(z.strictObject({ row: z.int(), reason: z.string(), text: z.string().nullable() })), total: z.int() }),
  ),
  'awaiting-crime-number': call({ after: z.string().max(200).nullable(), limit: z.int().min(1).max(500) }, AwaitingNumber),
  ...keyQueries,
  ...glassQueries,
  /** What is owed to victims and not done, the task due first at the top. */
  'victims-to-contact': call({ after: z.string().max(200).nullable(), limit: z.int().min(1).max(500) }, VictimTasks),
  'incident-victims': call({ incident: Id }, IncidentVictims),
  'victim-settings': call({}, VictimSettings),
  'reported-incidents': call({}, z.strictObject({ reported: z.array(ReportedView) })),
  /** What waits for a designated decision maker: corrections, the newest first, and cancellations, the oldest first. */
  delays: call({}, Delays),
  'correction-requests': call({}, z.strictObject({ requests: z.array(RequestView.extend({ incident: Id, ref: z.string() })), cancellations: z.array(CancellationView.extend({ incident: Id, ref: z.string() })) })),
  'review-list': call(
    {
      list: z.enum(reviewLists),
      /** The class or the assessor, where the list is by one; the number to draw for `random`. */
      by: z.string().max(80).nullable(),
      limit: z.int().min(1).max(mostListed.toReview),
      /** Which draw, for `random`: the same number gives the same decisions for as long as the engine runs. */
      draw: z.int().min(0).default(0),
    },
    z.strictObject({ rows: z.array(ReviewRow), total: z.int() }),
  ),
  'review-policy': call({}, PolicyNow),
  'open-reading': call({}, OpenReading),
  'second-readings': call({}, SecondReadings),
  'second-reading': call({ reading: Id }, SecondReading),
  agreement: call({}, AgreementShape),
  /** What was found wrong with the decisions of whoever asks. */
  feedback: call({}, Feedback),
  teams: call({}, Teams),
  workload: call({}, Workload),
  trail: call(
    { incident: Id.nullable(), ...trailNarrowing, before: z.int().nullable(), limit: z.int().min(1).max(1000) },
    /** `readTo`: when the last event was that it read, where it stopped before the page was full; what follows `next` may hold more. */
    z.strictObject({ events: z.array(TrailLine), head: z.strictObject({ size: z.int(), root: z.string() }), next: z.int().nullable(), readTo: instant.nullable() }),
  ),
  head: call({}, z.strictObject({ size: z.int(), root: z.string(), verifiedAt: instant.nullable(), verified: z.boolean().nullable(), firstBad: z.strictObject({ seq: z.int(), reason: z.string() }).nullable() })),
  /** The log and the log of looks re-derived, and what each says held against the other. */
  'check-bureau': call({}, BureauChecked),
  figures: call({}, z.strictObject({ figures: z.array(Figure), tables: z.array(FigureTable), now: instant })),
  /** The incidents behind a figure: `incidents` of a figure or of a table row, which may have an opening code in it. */
  'figure-incidents': call(
    { incidents: z.string().max(longestLine + 80), limit: z.int().min(1).max(500) },
    z.strictObject({ rows: z.array(QueueRow), total: z.int() }),
  ),
  /** The offence list in force, or the one a decision was made under. */
  'offence-catalogue': call({ edition: z.string().max(80).nullable().default(null) }, z.strictObject({ catalogue: z.unknown() })),
  /** Every list of points to prove that a registrar signed, the oldest first; of one offence the last holds. */
  'signed-points': call({}, z.strictObject({ signed: z.array(SignedPoints.extend({ id: Id, at: instant, by: Id })) })),
  /** The latest first, with those that were withdrawn; and who rules in the registrar’s stead now. */
  rulings: call({}, z.strictObject({ rulings: z.array(RulingView), delegates: z.array(RulingDelegate) })),
  /** What a ruling would do to the decisions that stand, a slice at a time. */
  'preview-ruling': call({ ruled: Ruled, after: z.string().max(200).nullable(), limit: z.int().min(1).max(200) }, RulingSlice),
  /** The oldest first. */
  editions: call({}, z.strictObject({ editions: z.array(EditionView) })),
  /** What a published list would change, without accepting it. */
  'preview-edition': call({ file: FileToken }, EditionPreview),
  /** The decisions made from one day to another, both among them, tried again: a slice at a time, so that nobody else waits. */
  // `namesAll`: whether those of which no facts were told are named too. The window only counts them, and is sent nothing that it does not show.
  replay: call({ from: Day, to: Day, after: z.string().max(200).nullable(), limit: z.int().min(1).max(200), namesAll: z.boolean() }, ReplaySlice),
  /** Incidents by words, phrases and filters, as they are typed; the newest first, from before a place. */
  /** What was shown is taken elsewhere: printed, or copied from the page. */
  'note-look': call({ incident: Id, how: z.enum(['printed', 'copied']) }, z.strictObject({})),
  /** Who was shown an incident, the latest first, from before a place; and which exports of the log took what was decided of it along. */
  'looks-at': call({ incident: Id, before: z.int().nullable(), limit: z.int().min(1).max(500) }, z.strictObject({ ref: z.string(), looks: z.array(LookView), next: z.int().nullable(), exports: z.array(ExportBegun) })),
  /** What somebody was shown, the latest first, from before a place. */
  'looks-by': call({ person: Id, before: z.int().nullable(), limit: z.int().min(1).max(500) }, z.strictObject({ looks: z.array(LookView.extend({ shown: z.array(z.strictObject({ incident: Id, ref: z.string() })) })), next: z.int().nullable() })),
  search: call({ typed: z.string().max(100_000), before: z.int().nullable().default(null), limit: z.int().min(1).max(50).default(25) }, SearchAnswer),
} as const;
