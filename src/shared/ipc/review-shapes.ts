/** What is told of reviews and second readings. */
import { z } from 'zod';
import { Decision } from '../domain/decision.ts';
import { IncidentVersion } from '../domain/incident.ts';
import { ReviewPolicy } from '../review/review-policy.ts';
import { verdictsShown } from '../review/verdict.ts';
import type { Parting } from '../review/where-readings-part.ts';
import type { Answer } from '../rules/answer.ts';
import { Id } from './call.ts';

const instant = z.string();

export const reviewLists = ['policy', 'not-recorded', 'class', 'assessor', 'random', 'returned', 'escalated'] as const;

export const ReviewRow = z.strictObject({
  incident: Id,
  ref: z.string(),
  decision: Id,
  revision: z.int(),
  by: Id,
  at: instant,
  answers: z.array(z.string()),
  classes: z.array(z.string()),
  reviewed: z.enum(verdictsShown).nullable(),
  /** Why it is read again, in words; none where nothing but somebody's choice has it here. */
  because: z.array(z.string()),
  /** Why the person asking may not review it, or null. */
  mayNot: z.string().nullable(),
});
export type ReviewRow = z.infer<typeof ReviewRow>;

/** A second reading that was saved. `blind`: by the log of looks, whoever read had not seen the first answer. */
export const ReadingRow = z.strictObject({
  reading: Id,
  incident: Id,
  ref: z.string(),
  firstBy: Id,
  secondBy: Id,
  at: instant,
  first: z.string(),
  second: z.string(),
  blind: z.boolean(),
  /** The first answer was held to be known. */
  golden: z.boolean(),
  settled: z.strictObject({ stands: z.enum(['first', 'second', 'neither']), mistake: z.string().nullable(), by: Id, at: instant, why: z.string().nullable() }).nullable(),
  /** Why the person asking may not settle it, or null. */
  mayNot: z.string().nullable(),
});
export type ReadingRow = z.infer<typeof ReadingRow>;

/** What the person asking is reading a second time now. */
export const OpenReading = z.strictObject({ open: z.strictObject({ reading: Id, incident: Id, ref: z.string(), since: instant }).nullable() });

export const PolicyNow = z.strictObject({ policy: ReviewPolicy });

export const SecondReadings = z.strictObject({
  /** How many were drawn and wait to be read. */
  waiting: z.int(),
  /** Those that part and nobody has settled, the oldest first. */
  parted: z.array(ReadingRow),
  /** The others, the newest first, up to a bound. */
  read: z.array(ReadingRow),
  /** How many answers are held to be known, and which: null to whoever is not told, who may be given one to read. */
  knownCount: z.int(),
  known: z.array(z.strictObject({ decision: Id, incident: Id, ref: z.string(), by: Id, at: instant, why: z.string().nullable() })).nullable(),
});

/** `edition`: the offence list it was read under. */
const Read = z.strictObject({ by: Id, at: instant, edition: z.string(), decision: Decision.nullable(), found: z.custom<Answer>((value) => typeof value === 'object').nullable() });

/** Both readings side by side. `version` null once its text has been erased. */
export const SecondReading = z.strictObject({
  row: ReadingRow,
  version: IncidentVersion.nullable(),
  first: Read,
  second: Read,
  parting: z.custom<Parting>((value) => typeof value === 'object').nullable(),
});
export type SecondReading = z.infer<typeof SecondReading>;

const measured = {
  n: z.int(),
  value: z.number().nullable(),
  /** `without`: the resamples in which everything drawn had one label, of which nothing is computed. */
  interval: z.strictObject({ lower: z.number(), upper: z.number(), without: z.int() }).nullable(),
  /** The share that agree, without regard to chance. */
  agreed: z.number().nullable(),
  cannot: z.string().nullable(),
};
const MeasuredShape = z.strictObject(measured);

/** Of all and by rule and decider Krippendorff's alpha, of two Cohen's kappa. `least`: fewer readings are not measured. */
export const AgreementShape = z.strictObject({
  overall: MeasuredShape,
  pairs: z.array(z.strictObject({ first: Id, second: Id, ...measured })).readonly(),
  deciders: z.array(z.strictObject({ by: Id, ...measured })).readonly(),
  rules: z.array(z.strictObject({ rule: z.string(), ...measured })).readonly(),
  known: z.array(z.strictObject({ by: Id, n: z.int(), right: z.int() })).readonly(),
  knownLeftOut: z.int(),
  used: z.int(),
  notBlind: z.int(),
  least: z.int(),
  seed: z.int(),
  resamples: z.int(),
});

/** What a review or an adjudication found wrong with a decision of whoever asks. Who found it is not said. */
const FeedbackItem = z.strictObject({
  incident: Id,
  ref: z.string(),
  decision: Id,
  at: instant,
  verdict: z.enum(verdictsShown),
  mistake: z.string().nullable(),
  cites: z.array(z.string()),
  comment: z.string().nullable(),
});

export const Feedback = z.strictObject({
  items: z.array(FeedbackItem),
  /** How often each thing was wrong in the last 90 days, in the whole bureau, of how many reviews; nobody is named. */
  bureau: z.strictObject({ reviewed: z.int(), mistakes: z.array(z.strictObject({ mistake: z.string(), times: z.int() })) }),
});
