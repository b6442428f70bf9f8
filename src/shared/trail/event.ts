/**
 * The events of the log: what happened, by whom, to which incident. Kinds are past tense and never change meaning; a new
 * meaning is a new kind. They hold ids, codes and salted commitments, never names or narrative, so that text can be
 * erased lawfully and the tree still stands.
 */
import { z } from 'zod';
import { capacities, routes } from '../domain/report.ts';
import { regimes } from '../domain/incident.ts';
import { linkReasons } from '../matching/reason.ts';
import { categories } from '../cancelling/cancellation.ts';
import { removalDeciders } from '../rules/cancelling/who-decides/who-decides.ts';
import { glassFindings } from '../authority/glass.ts';
import { agreeing } from '../rulings/ruling.ts';
import { bases } from '../rules/reclassification/basis.ts';
import { otherClocks } from '../rules/time/other-clock.ts';
import { lockReasons } from '../domain/lock-reasons.ts';
import { offices } from '../domain/reported-incidents.ts';
import { roles } from '../domain/roles.ts';

const id = z.string().min(1).max(80);
const code = z.string().max(80);
const count = z.int().min(0);
/** HMAC-SHA-256 of a text under its own 32-byte salt, in hex. The salt lies beside the text, not here. */
const commitment = z.string().regex(/^[0-9a-f]{64}$/);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** What a decision comes to, in classes and kinds: up to every crime it may hold. */
const outcome = z.string().max(2000);

/** What starts it, and when it ends: null while recording may still wait. */
const otherClock = z.strictObject({ from: z.enum(otherClocks), by: code.nullable() });
const crime = z.strictObject({ crime: id, allegation: count, offence: code, class: code, flags: z.array(code) });
const differing = z.strictObject({ added: count, ceased: count, changed: count });
const answerKind = z.enum(['record', 'crime-related-incident', 'reported-incident', 'no-crime', 'duplicate', 'test']);
const answered = z.strictObject({
  allegation: count,
  basis: z.enum(['victim', 'state', 'whole']),
  answer: answerKind,
  code: code.nullable(),
  path: z.string().max(40),
  told: z.enum(['told', 'not-yet', 'not-asked']),
});

const kinds = {
  'bureau.created': { bureau: id, force: commitment, name: commitment, demo: z.boolean(), edition: code },
  /** When the bureau was made: in force at once. `registered` has been said since registrars sign in. */
  'person.added': { person: id, role: z.enum(roles), registered: z.boolean().optional(), user: commitment, name: commitment },
  /** An account that waits for a second person. `sameAs`: the first account of the same person; `given`: its passphrase was set by whoever asked, said since that counts. */
  'person.proposed': { change: id, person: id, role: z.enum(roles), registered: z.boolean(), sameAs: id.nullable(), given: z.literal(true).optional(), user: commitment, name: commitment },
  'role.proposed': { change: id, person: id, role: z.enum(roles), registered: z.boolean(), why: commitment },
  'person-change.approved': { change: id, person: id, role: z.enum(roles), registered: z.boolean() },
  'person-change.refused': { change: id, person: id, why: commitment },
  'person.removed': { person: id, why: commitment },
  /** Somebody tried what they may not do: which call, and what it was about where that is known. */
  'attempt.refused': { call: code, incident: id.nullable() },
  /** Wrong passphrases while the store was closed, told by whoever opened it next. */
  'sign-in.failed': { person: id, times: count },
  'tries.forgiven': { person: id },
  /** `second`: who was there when somebody else set it; null where they changed it themselves. `given`: set by somebody else, said since that counts. */
  'passphrase.changed': { person: id, second: id.nullable(), given: z.literal(true).optional() },
  /** Somebody’s own key needs the key store of a computer account besides their passphrase, or no longer does. */
  'key.bound': { person: id },
  'key.unbound': { person: id },
  /** `kept`: the slots that were given the new key; `left`: those that were not, whose people have a passphrase set anew. */
  'data-key.rotated': { second: id, kept: count, left: count },
  /** `second`: who was there; null when the bureau was made, by two people. */
  'recovery-key.issued': { second: id.nullable() },
  /** A person’s key slot was made anew with the recovery key. */
  'recovery-key.used': { person: id },
  'session.opened': { session: id },
  'session.closed': { session: id },
  /** `why`: nobody had done anything for a while, whoever was signed in asked for it, or the machine was left. Of before it was asked it is not known. */
  'session.locked': { session: id, why: z.enum(lockReasons).optional() },
  'setting.changed': { setting: code, value: code },
  'mapping.saved': { mapping: id, body: commitment },
  'incident.reported': { incident: id, version: count, regime: z.enum(regimes), receivedAt: code.nullable(), precision: code, route: z.enum(routes), capacity: z.enum(capacities).nullable(), codes: commitment, text: commitment },
  'import.started': { import: id, file: sha256, bytes: count, regime: z.enum(regimes), mapping: commitment },
  'incident.imported': { import: id, row: count, incident: id, version: count, regime: z.enum(regimes), receivedAt: code.nullable(), precision: code, codes: commitment, text: commitment },
  'incident.updated': { import: id, row: count, incident: id, version: count, decidedBefore: z.boolean(), codes: commitment, text: commitment },
  /** What another report adds was copied to it: a further version, and with it the other report's own. */
  'incident.copied': { incident: id, from: id, fromVersion: count, version: count, decidedBefore: z.boolean(), codes: commitment, text: commitment },
  /** `otherDay`: of those added, how many carry a reference of an incident of another day; of none it is left out, as in events of before it was counted. */
  'import.finished': { import: id, ended: z.enum(['completed', 'cancelled', 'interrupted']), read: count, added: count, updated: count, unchanged: count, refused: count, otherDay: count.optional(), reasons: z.record(code, count) },
  /** `until`: how long the claim holds that is numbered by this event; events of before there were claims have none. */
  'incident.taken': { incident: id, version: count, until: code.optional() },
  'claim.renewed': { incident: id, claim: count, until: code },
  'incident.put-back': { incident: id },
  /** `from`: who had it then, or null; whatever claim they had ended with this event. */
  'incident.allocated': { incident: id, to: id, from: id.nullable(), why: commitment.nullable() },
  'team.named': { team: id, name: commitment },
  /** `team`: null where they belong to none any more. */
  'person.assigned': { person: id, team: id.nullable() },
  /** `oversight`: its 24 hours end before then, and no rule gives it another clock. */
  'incident.parked': { incident: id, parking: id, version: count, reason: code, until: code, oversight: z.boolean(), asked: commitment, note: commitment, rationale: commitment.nullable() },
  'incident.unparked': { incident: id, parking: id },
  'view.saved': { view: id, replaces: id.nullable(), body: commitment },
  'view.removed': { view: id },
  'reported-incident.opened': { incident: id, reported: id, code: code, version: count, note: commitment },
  'reported-incident.recoded': { incident: id, reported: id, from: code, to: code, why: commitment },
  /** `registrar`: entered for them, before they signed in themselves; `office`: since. */
  'reported-incident.overseen': { incident: id, reported: id, registrar: commitment.optional(), office: z.enum(offices).optional(), note: commitment, at: code },
  /** Of a decision or of a parking, the other being null; or of a crime recorded late, and both are. `clock`: which was missed, where it is not the 24 hours. */
  'delay.overseen': { incident: id, decision: id.nullable(), parking: id.nullable(), recording: id.optional(), clock: z.enum(otherClocks).optional(), accepted: z.boolean(), note: commitment },
  /** `late`: past its clock; `clock`: which that is and when it ends, where it is not the 24 hours; `review`: why the policy has it read again. */
  'incident.decided': { incident: id, decision: id, revision: count, version: count, edition: code, answers: z.array(answered), crimes: z.array(crime), reported: z.array(id), confirmed: z.array(id), closing: code, late: z.boolean(), clock: otherClock.optional(), document: commitment, review: z.array(code).optional() },
  /** `request` and `basis`: the correction that was authorised, and by what a crime lost its class; `mistake`: it amends what a review found wrong. */
  'decision.corrected': { incident: id, decision: id, revision: count, supersedes: id, version: count, edition: code, answers: z.array(answered), crimes: z.array(crime), reported: z.array(id), confirmed: z.array(id), closing: code, late: z.boolean(), clock: otherClock.optional(), document: commitment, why: commitment, request: id.optional(), basis: z.enum(bases).optional(), mistake: code.optional(), review: z.array(code).optional() },
  /** `state`: what the incident is again; `until`: how long the claim holds that is numbered by this event. */
  'decision.undone': { incident: id, decision: id, revision: count, state: code, until: code },
  'correction.requested': { incident: id, request: id, decision: id, reasons: z.array(code), document: commitment, why: commitment, mistake: code.optional() },
  'correction.refused': { incident: id, request: id, why: commitment },
  /** `decider`: whom the rules let decide it; `tells`: whether there is a victim to be told before it takes effect. */
  'cancellation.asked': { incident: id, cancellation: id, crime: id, decision: id, category: z.enum(categories), offence: code, class: code, decider: z.enum(removalDeciders).nullable(), tells: z.boolean(), asked: commitment },
  'cancellation.advised': { incident: id, cancellation: id, words: commitment },
  /** `independent`: as whoever decided declared it; `effective`: the crime left the figures with it, there being nobody to tell first. */
  'cancellation.authorised': { incident: id, cancellation: id, crime: id, category: z.enum(categories), independent: z.boolean(), effective: z.boolean(), why: commitment },
  'cancellation.refused': { incident: id, cancellation: id, why: commitment },
  'cancellation.told': { incident: id, cancellation: id, whom: code, at: code, how: code, by: commitment },
  'crime.cancelled': { incident: id, cancellation: id, crime: id, category: z.enum(categories) },
  /** There is clear concern that its report was withdrawn under pressure. */
  'cancellation.barred': { incident: id, crime: id, words: commitment },
  'victim.told': { incident: id, decision: id, allegation: count, whom: code, at: code, how: code, by: commitment },
  /** `codes`: what was answered (`assessmentCodes`); `name` only where the victim is named by this event first. */
  'victim.assessed': { incident: id, victim: id, assessment: id, codes: z.array(code).max(30), name: commitment.nullable(), words: commitment.nullable() },
  'victim.contacted': { incident: id, victim: id, contact: id, at: code, how: code, outcome: code, name: commitment.nullable(), words: commitment.nullable() },
  /** `service`: the event that named the service it went to, or null. */
  'victim.referred': { incident: id, victim: id, referral: id, to: code, at: code, consent: code, outcome: code, service: count.nullable(), name: commitment.nullable(), words: commitment.nullable() },
  'victim-policy.changed': { from: code, referral: count, telling: count, enhanced: count },
  'advice-line.named': { service: commitment },
  /** `recording`: the delay where what was decided within its clock was recorded after it, with its rationale; of a correction `why` is that. */
  'crime-number.entered': { incident: id, crime: id, number: commitment, recordedAt: code, recording: id.optional(), rationale: commitment.optional() },
  'crime-number.corrected': { incident: id, crime: id, number: commitment, recordedAt: code, why: commitment, recording: id.optional() },
  'reference.received': { incident: id, decision: id, allegation: count, reference: commitment },
  'decision.agreed': { incident: id, decision: id, review: id, comment: commitment.nullable() },
  /** `mistake`: what was wrong, by the list of reasons. */
  'decision.returned': { incident: id, decision: id, review: id, comment: commitment, mistake: code.optional() },
  'decision.escalated': { incident: id, decision: id, review: id, comment: commitment },
  'review.asked': { incident: id, decision: id, why: commitment },
  'review-policy.changed': { newcomers: count, shares: z.record(code, count), blind: count, golden: count },
  /** Drawn for second readings, by chance: which they are is not in the drawer’s hand. `asked`: how many were; `of`: of how many made since the start of a day. */
  'second-readings.drawn': { decisions: z.array(id).max(500), since: code.optional(), asked: count.optional(), of: count.optional() },
  'second-reading.begun': { incident: id, decision: id, reading: id, golden: z.boolean() },
  /** `first`, `second`: what each answer comes to. `blind`: by the log of looks, whoever read had not seen the first. */
  'second-reading.saved': { incident: id, decision: id, reading: id, first: outcome, second: outcome, blind: z.boolean(), document: commitment },
  'second-reading.given-up': { incident: id, reading: id },
  'reading.adjudicated': { incident: id, decision: id, reading: id, stands: z.enum(['first', 'second', 'neither']), mistake: code.nullable(), why: commitment },
  'known-answer.marked': { incident: id, decision: id, why: commitment },
  'known-answer.dropped': { incident: id, decision: id, why: commitment },
  'edition.accepted': { edition: code, replaces: code, from: code, file: sha256, bytes: count, catalogue: sha256, current: count, offences: differing, classes: differing },
  'points.signed': { signed: id, offence: code, on: code, body: commitment, registrar: commitment },
  /** A precedent names two kinds of crime and its days; a ruling about an incident that alone, and an agreed place the other force and which of them records it. */
  'ruling.signed': { ruling: id, ref: code, kind: z.enum(['principal-crime', 'harassment-only', 'place-agreed']), principal: code.optional(), over: code.optional(), from: code.optional(), until: code.nullable().optional(), incident: id.optional(), otherForce: code.optional(), recordedBy: z.enum(['this-force', 'other-force']).optional(), agreedAs: z.enum(agreeing).optional(), agreedBy: commitment.optional(), reasons: commitment },
  'ruling.withdrawn': { ruling: id, ref: code, why: commitment },
  /** Somebody may rule on the principal crime in the registrar’s stead, or may no longer; it ends by itself when they become something else or leave. */
  'delegation.given': { person: id },
  'delegation.ended': { person: id },
  /** Sent for another look, because it comes out otherwise under the ruling. */
  'decision.recalled': { incident: id, decision: id, ruling: id },
  'incidents.linked': { incident: id, with: id, link: id, reason: z.enum(linkReasons), note: commitment.nullable() },
  'incidents.unlinked': { incident: id, with: id, link: id },
  /** Somebody whose role reads no incident reads this one until then; and how somebody else judged that. */
  'glass.broken': { incident: id, glass: id, until: code, why: commitment },
  'glass.reviewed': { incident: id, glass: id, finding: z.enum(glassFindings), note: commitment },
  /** The head of the log of looks when somebody left who had looked: from then on nothing before it is changed unnoticed. */
  'looks.noted': { size: count, root: sha256 },
  /** No file came of it. */
  'export.ended': { export: id, how: z.enum(['cancelled', 'failed']) },
  'refusals.exported': { import: id, rows: count },
  'readings.exported': { export: id, readings: count, purpose: commitment, recipient: commitment },
  /** `edition`: of the offence list that the file names; events of before it was said have none. */
  'log.exported': { export: id, format: z.enum(['jsonl', 'csv']), events: count, decisions: count, edition: code.optional(), purpose: commitment, recipient: commitment },
} as const;

export type EventKind = keyof typeof kinds;
export type EventData<K extends EventKind> = z.infer<z.ZodObject<(typeof kinds)[K], z.core.$strict>>;

export const eventKinds = Object.keys(kinds) as readonly EventKind[];

const isCommitment = (shape: unknown): boolean => (shape instanceof z.ZodNullable || shape instanceof z.ZodOptional ? isCommitment(shape.unwrap()) : shape === commitment);

/** The fields of each kind that commit to something kept beside the log. */
export const committing = Object.fromEntries(
  Object.entries(kinds).map(([kind, shape]) => [kind, Object.entries(shape).flatMap(([field, of]) => (isCommitment(of) ? [field] : []))]),
) as Readonly<Record<string, readonly string[]>> as { readonly [K in EventKind]: readonly string[] };

export const dataOf = { ...Object.fromEntries(Object.entries(kinds).map(([kind, shape]) => [kind, z.strictObject(shape)])) } as {
  readonly [K in EventKind]: z.ZodObject<(typeof kinds)[K], z.core.$strict>;
};

/** What a command says happened; the runner adds who, when and where in the log. */
export type EventDraft = { readonly [K in EventKind]: { readonly kind: K; readonly data: EventData<K> } }[EventKind];

const envelope = {
  v: z.literal(1),
  /** `assay/<bureau>/<workstation>`: which log this is. */
  origin: z.string().max(120),
  /** From 1, without gaps; the leaf index is one less. */
  seq: z.int().min(1),
  at: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/),
  actor: id,
  role: z.enum([...roles, 'system']),
  session: id,
  app: z.string().max(20),
};

/** The stored form: its RFC 8785 bytes are a leaf of the log, for ever. */
export type TrailEvent = {
  readonly [K in EventKind]: {
    readonly v: 1;
    readonly origin: string;
    readonly seq: number;
    readonly at: string;
    readonly actor: string;
    readonly role: (typeof roles)[number] | 'system';
    readonly session: string;
    readonly app: string;
    readonly kind: K;
    readonly data: EventData<K>;
  };
}[EventKind];

export const TrailEvent = z.discriminatedUnion(
  'kind',
  eventKinds.map((kind) => z.strictObject({ ...envelope, kind: z.literal(kind), data: dataOf[kind] })) as never,
) as unknown as z.ZodType<TrailEvent>;

/** The incident an event is about, or null where it is about the bureau. */
export const incidentOf = (event: { readonly data: object }): string | null =>
  'incident' in event.data && typeof event.data.incident === 'string' ? event.data.incident : null;
