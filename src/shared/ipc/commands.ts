/** What an officer may do. One line here is one file in `engine/commands` and one row in the authority table. */
import { z } from 'zod';
import { Cancellation } from '../cancelling/cancellation.ts';
import { glassFindings } from '../authority/glass.ts';
import { Decision, OtherForce, Told } from '../domain/decision.ts';
import { InstantText } from '../domain/instant.ts';
import { IncidentText, mostQualifiers, Regime } from '../domain/incident.ts';
import { Capacity, Received, Route } from '../domain/report.ts';
import { NewPerson, Passphrase, Role, UserName } from '../domain/roles.ts';
import { settingNames } from '../domain/settings.ts';
import { PointsToSign } from '../domain/signed-points.ts';
import { Adjudication } from '../review/adjudication.ts';
import { ReviewPolicy } from '../review/review-policy.ts';
import { Mistake, Verdict } from '../review/verdict.ts';
import { line, longestLine, longestSecret, prose } from '../domain/text.ts';
import { linkReasons } from '../matching/reason.ts';
import { ImportMapping } from '../intake/mapping.ts';
import { Ruled } from '../rulings/ruling.ts';
import { parkReasons } from '../triage/parking.ts';
import { Assessment, Words } from '../victims/assessment.ts';
import { Contact, Referral, VictimService } from '../victims/contact.ts';
import { VictimPolicy } from '../victims/policy.ts';
import { call, FileToken, Id } from './call.ts';
import { mostRecalled } from './ruling-shapes.ts';
import { DelayMeant } from './delay-shapes.ts';
import { mostInBatch as most, narrowing, QueueView, SavedView } from './queries.ts';

/** A claim as whoever has it knows it: its number, and until when it holds. */
export const HeldClaim = z.strictObject({ number: z.int(), until: z.string() });
export type HeldClaim = z.infer<typeof HeldClaim>;

const decided = z.strictObject({ decision: Id, revision: z.int(), event: z.int(), state: z.string(), crimes: z.array(Id) });

export const ImportTotals = z.strictObject({
  import: Id,
  ended: z.enum(['completed', 'cancelled', 'interrupted']),
  read: z.int(),
  added: z.int(),
  updated: z.int(),
  unchanged: z.int(),
  refused: z.int(),
  otherDay: z.int().describe('Of those added, how many carry a reference that an incident received on another day has already'),
});
export type ImportTotals = z.infer<typeof ImportTotals>;

/** A victim of an incident: one it has, or one by name whom nobody entered anything of yet. */
export const VictimMeant = z.discriminatedUnion('by', [z.strictObject({ by: z.literal('id'), victim: Id }), z.strictObject({ by: z.literal('name'), name: line('The victim') })]);
export type VictimMeant = z.infer<typeof VictimMeant>;

/** Somebody else, there at the same window. */
const SecondPerson = z.strictObject({ user: UserName, passphrase: z.string().max(longestSecret) });

const ofVictim = { incident: Id, whom: VictimMeant };
const entered = z.strictObject({ victim: Id, entry: Id, event: z.int() });

export const commandCalls = {
  /** They may sign in once a second person has approved it. `sameAs`: another account of the same person, or null. */
  'add-person': call({ person: NewPerson, sameAs: Id.nullable().default(null), passphrase: Passphrase }, z.strictObject({ person: Id, change: Id })),
  /** Holds once a second person has approved it; what they have open then ends. */
  'change-role': call({ person: Id, role: Role, registered: z.boolean(), why: prose('Why') }, z.strictObject({ change: Id, event: z.int() })),
  'approve-person-change': call({ change: Id }, z.strictObject({ event: z.int() })),
  'refuse-person-change': call({ change: Id, why: prose('Why') }, z.strictObject({ event: z.int() })),
  /** At once: their sessions end and their key slot goes. */
  'remove-person': call({ person: Id, why: prose('Why') }, z.strictObject({ event: z.int() })),
  /** One’s own. */
  'change-passphrase': call({ current: z.string().max(longestSecret), next: Passphrase }, z.strictObject({ event: z.int() })),
  /** One’s own key, to the computer account it is used under; and back to the passphrase alone. */
  'bind-key': call({ passphrase: z.string().max(longestSecret) }, z.strictObject({ event: z.int() })),
  'unbind-key': call({ passphrase: z.string().max(longestSecret) }, z.strictObject({ event: z.int() })),
  /** Under a new data key, with nobody else in the bureau; whoever asks is signed out. */
  'rotate-data-key': call({ second: SecondPerson }, z.strictObject({ kept: z.int(), left: z.int() })),
  /** For somebody who forgot theirs; `second` is there and gives their own. */
  'reset-passphrase': call({ person: Id, passphrase: Passphrase, second: SecondPerson }, z.strictObject({ event: z.int() })),
  'forgive-tries': call({ person: Id }, z.strictObject({ event: z.int() })),
  /** In place of the last one. `key` is shown once, to be printed and sealed. */
  'make-recovery-key': call({ second: SecondPerson }, z.strictObject({ key: z.string(), event: z.int() })),
  'change-setting': call({ setting: z.enum(settingNames), value: z.string().max(20) }, z.strictObject({ event: z.int() })),
  'report-incident': call(
    {
      received: Received.extend({ at: InstantText, precision: z.literal('minute') }),
      route: Route.exclude(['import']),
      capacity: Capacity,
      openingCode: line('The opening code').nullable(),
      qualifiers: z.array(line('A qualifier')).max(mostQualifiers),
      grade: line('The grade').nullable(),
      text: IncidentText,
    },
    z.strictObject({ incident: Id, ref: z.string(), event: z.int() }),
  ),
  'save-mapping': call({ name: line('A name for the mapping'), mapping: ImportMapping }, z.strictObject({ mapping: Id })),
  /** Runs until the file is read, cancelled or the process ends; progress comes through `onChange`. */
  /** `shown` is what the preview gave: where the file or the mapping is another by now, nothing is imported. */
  'import-file': call({ file: FileToken, mapping: ImportMapping, regime: Regime, shown: z.string().max(64).nullable().default(null) }, ImportTotals),
  /** The refused rows of an import as a CSV file, with the reason of each. */
  'export-refusals': call({ import: Id, file: FileToken }, z.strictObject({ rows: z.int() })),
  'cancel-import': call({ import: Id }, z.strictObject({})),
  'pause-import': call({ import: Id, paused: z.boolean() }, z.strictObject({})),
  /** `heldBy` is who had it when the caller looked: whoever else has taken it since keeps it. */
  'take-incident': call({ incident: Id, heldBy: Id.nullable() }, z.strictObject({ incident: Id, claim: HeldClaim })),
  /** The first incident of a view, in its order, that nobody has; null where there is none. */
  'take-next': call({ view: QueueView, ...narrowing }, z.strictObject({ incident: Id.nullable(), claim: HeldClaim.nullable() })),
  /** Refused once the claim has ended or another has followed it. */
  'renew-claim': call({ incident: Id, claim: z.int() }, z.strictObject({ claim: HeldClaim, event: z.int() })),
  'put-back-incident': call({ incident: Id }, z.strictObject({ event: z.int() })),
  /** To somebody who may decide them, all or none. `heldBy` is who had each when the caller looked: what somebody else has taken since stays with them. */
  'allocate-incidents': call(
    { items: z.array(z.strictObject({ incident: Id, heldBy: Id.nullable() })).min(1).max(most), to: Id, why: prose('Why').nullable().default(null) },
    z.strictObject({ given: z.array(Id) }),
  ),
  /** `team` null: a new one. */
  'name-team': call({ team: Id.nullable(), name: line('A name for the team') }, z.strictObject({ team: Id, event: z.int() })),
  /** Both accounts of somebody who has two. `team` null: to none. */
  'assign-person': call({ person: Id, team: Id.nullable() }, z.strictObject({ event: z.int() })),
  /** Sets it aside until a time; the clock goes on. `claim` as for a decision. A rationale is asked for where the 24 hours end before then. */
  'park-incident': call(
    { incident: Id, claim: z.int().nullable().default(null), reason: z.enum(parkReasons), until: InstantText, asked: line('Who is asked'), note: prose('What was asked', 3), rationale: prose('The rationale').nullable().default(null) },
    z.strictObject({ parking: Id, oversight: z.boolean(), event: z.int() }),
  ),
  'unpark-incident': call({ incident: Id }, z.strictObject({ event: z.int() })),
  /** In place of one's own view of the same name. */
  'save-view': call(SavedView.shape, z.strictObject({ view: Id, event: z.int() })),
  'remove-view': call({ view: Id }, z.strictObject({ event: z.int() })),
  'open-reported-incident': call(
    { incident: Id, versionRead: z.int().min(1), code: z.string().regex(/^(100\/0[1-3]|300\/0[1-8])$/), note: prose('A note', 3) },
    z.strictObject({ reported: Id, event: z.int() }),
  ),
  'recode-reported-incident': call(
    { reported: Id, code: z.string().regex(/^(100\/0[1-3]|300\/0[1-8])$/), why: prose('Why') },
    z.strictObject({ event: z.int() }),
  ),
  /** Accepted or not, with what was found either way. */
  'oversee-delay': call({ delay: DelayMeant, accepted: z.boolean(), note: prose('What was found', 3) }, z.strictObject({ event: z.int() })),
  'oversee-reported-incident': call(
    { reported: Id, note: prose('What was found', 3) },
    z.strictObject({ state: z.enum(['open', 'overseen']), event: z.int() }),
  ),
  /** `claim`: under which it is decided; null where the caller has none, and then nobody may have one. */
  'decide-incident': call({ incident: Id, decision: Decision, claim: z.int().nullable().default(null) }, decided),
  /** Exact duplicates of one record, or test calls: each by its own decision, all or none. `claim` as for one. */
  'decide-batch': call(
    {
      items: z.array(z.strictObject({ incident: Id, versionRead: z.int().min(1), claim: z.int().nullable() })).min(1).max(most),
      about: z.discriminatedUnion('kind', [Decision.shape.about.options[1], Decision.shape.about.options[2]]),
      closing: Decision.shape.closing,
    },
    z.strictObject({ made: z.array(z.strictObject({ incident: Id, decision: Id, revision: z.int() })) }),
  ),
  /** Of whoever made them, within 10 seconds, while nobody else has opened their incidents and nothing was entered on them: all, or none. */
  'undo-decision': call({ decisions: z.array(Id).min(1).max(most) }, z.strictObject({ undone: z.array(z.strictObject({ decision: Id, incident: Id, claim: HeldClaim })) })),
  /** A new revision; one that would remove a crime or change its class becomes a request instead (`request` is set). */
  'correct-decision': call(
    { incident: Id, supersedes: Id, decision: Decision, why: prose('Why it is corrected'), mistake: Mistake.nullable().default(null).describe('What a review found wrong, where this amends it') },
    z.strictObject({ applied: z.boolean(), decision: Id.nullable(), revision: z.int().nullable(), request: Id.nullable(), event: z.int() }),
  ),
  /** `notInvestigated`: for a rape that goes back to a reported incident, that no substantive investigation has begun (page 63). */
  'authorise-request': call({ request: Id, why: prose('The justification'), notInvestigated: z.boolean().default(false) }, z.strictObject({ decision: Id, revision: z.int(), event: z.int() })),
  'refuse-request': call({ request: Id, why: prose('The justification') }, z.strictObject({ event: z.int() })),
  /** Of one crime that the decision read still records. It changes nothing by itself. */
  'ask-cancellation': call({ crime: Id, decision: Id, asked: Cancellation }, z.strictObject({ cancellation: Id, event: z.int() })),
  'advise-on-cancellation': call({ cancellation: Id, words: prose('The advice') }, z.strictObject({ event: z.int() })),
  /** `considered`: of a report that was withdrawn, that fear, coercion, influence or pressure was considered and nothing gives clear concern of it. */
  'authorise-cancellation': call({ cancellation: Id, why: prose('The justification'), independent: z.boolean().default(false), considered: z.boolean().default(false) }, z.strictObject({ effective: z.boolean(), event: z.int() })),
  'refuse-cancellation': call({ cancellation: Id, why: prose('The justification') }, z.strictObject({ event: z.int() })),
  /** `ofReference`: of C1, that they were told the receiving force's number. */
  'tell-of-cancellation': call({ cancellation: Id, told: Told.options[0], ofReference: z.boolean().default(false) }, z.strictObject({ event: z.int() })),
  /** Takes effect once the victim was told. */
  'cancel-crime': call({ cancellation: Id }, z.strictObject({ event: z.int() })),
  'enter-pressure-concern': call({ crime: Id, words: prose('What gives the concern') }, z.strictObject({ event: z.int() })),
  'tell-victim': call({ decision: Id, allegation: z.int().min(0), told: Told.options[0] }, z.strictObject({ event: z.int() })),
  'assess-victim': call({ ...ofVictim, assessment: Assessment, words: Words }, entered),
  'contact-victim': call({ ...ofVictim, contact: Contact }, entered),
  'refer-victim': call({ ...ofVictim, referral: Referral }, entered),
  /** From a day on; what was decided before keeps the days it had. */
  'set-victim-policy': call(VictimPolicy.shape, z.strictObject({ event: z.int() })),
  'name-advice-line': call(VictimService.shape, z.strictObject({ event: z.int() })),
  'enter-reference': call({ decision: Id, allegation: z.int().min(0), otherForce: OtherForce }, z.strictObject({ event: z.int() })),
  /** `rationale`: needed where a crime decided within its clock is recorded after it (page 10). */
  'enter-crime-number': call(
    { crime: Id, number: line('The crime number'), recordedAt: InstantText, rationale: prose('Why it was recorded after its 24 hours').nullable().default(null) },
    z.strictObject({ event: z.int() }),
  ),
  /** `instead`: the number it had when it was read. `why` is the rationale too where the recording time moves later, past the clock. */
  'correct-crime-number': call(
    { crime: Id, instead: z.string().max(longestLine), number: line('The crime number'), recordedAt: InstantText, why: prose('Why it is corrected') },
    z.strictObject({ event: z.int() }),
  ),
  'review-decision': call({ incident: Id, verdict: Verdict }, z.strictObject({ review: Id, event: z.int() })),
  /** By hand, beside what the policy has read again. */
  'ask-review': call({ incident: Id, decision: Id, why: prose('Why') }, z.strictObject({ event: z.int() })),
  'set-review-policy': call(ReviewPolicy.shape, z.strictObject({ event: z.int() })),
  /** As many as are named, by chance, of those made since. */
  'draw-second-readings': call({ number: z.int().min(1, { error: 'At least one' }).max(500, { error: 'At most 500' }), since: InstantText }, z.strictObject({ drawn: z.int(), event: z.int() })),
  /** Which one it is, chance says. */
  'begin-second-reading': call({}, z.strictObject({ reading: Id, incident: Id, event: z.int() })),
  'save-second-reading': call({ reading: Id, decision: Decision }, z.strictObject({ agrees: z.boolean(), first: z.string(), second: z.string(), event: z.int() })),
  'give-up-second-reading': call({ reading: Id }, z.strictObject({ event: z.int() })),
  /** `returned`: the incident went back to its assessor. */
  'adjudicate-reading': call({ reading: Id, ruling: Adjudication }, z.strictObject({ returned: z.boolean(), event: z.int() })),
  'hold-answer-known': call({ decision: Id, known: z.boolean(), why: prose('Why') }, z.strictObject({ event: z.int() })),
  /** One incident, by its reference, for an hour. */
  'break-glass': call({ ref: line('The reference of the incident'), why: prose('Why') }, z.strictObject({ glass: Id, incident: Id, until: z.string(), event: z.int() })),
  'review-break-glass': call({ glass: Id, finding: z.enum(glassFindings), note: prose('What was found') }, z.strictObject({ event: z.int() })),
  /** `sha256` is the file whose difference was shown: one that changed since is not accepted. */
  'accept-edition': call(
    { file: FileToken, sha256: z.string().regex(/^[0-9a-f]{64}$/), from: z.string().max(20) },
    z.strictObject({ edition: z.string(), from: z.string(), event: z.int() }),
  ),
  /** In the registrar's own name; the latest of an offence holds. */
  'sign-points': call(PointsToSign.shape, z.strictObject({ signed: Id, event: z.int() })),
  /** Decisions named in `recall` go back to whoever made them, in the same act: all of them, or nothing is signed. */
  'sign-ruling': call({ ruled: Ruled, reasons: prose('The reasons'), agreedBy: line('The name of whoever agreed').nullable().default(null), recall: z.array(Id).max(mostRecalled).refine((all) => new Set(all).size === all.length, { error: 'A decision is named twice' }).default([]) }, z.strictObject({ ruling: Id, ref: z.string(), recalled: z.int(), event: z.int() })),
  /** Whether somebody may rule on the principal crime in the registrar’s stead. */
  'delegate-rulings': call({ person: Id, delegated: z.boolean() }, z.strictObject({ event: z.int() })),
  'withdraw-ruling': call({ ruling: Id, why: prose('Why it is withdrawn') }, z.strictObject({ event: z.int() })),
  /** A link has no direction; what holds between the two already is not made twice. */
  'link-incidents': call(
    { incident: Id, with: Id, reason: z.enum(linkReasons), note: prose('A note').nullable().default(null) },
    z.strictObject({ link: Id, event: z.int() }),
  ),
  'unlink-incidents': call({ incident: Id, with: Id }, z.strictObject({ event: z.int() })),
  /** What one report adds is copied to the main record of the same incident. */
  'copy-into-record': call({ incident: Id, from: Id }, z.strictObject({ version: z.int(), event: z.int() })),
  /** Every second reading, with whether agreement is measured of it. */
  'export-agreement': call({ file: FileToken, purpose: prose('The purpose', 3), recipient: line('The recipient') }, z.strictObject({ readings: z.int() })),
  'cancel-export': call({ file: FileToken }, z.strictObject({})),
  'pause-export': call({ file: FileToken, paused: z.boolean() }, z.strictObject({})),
  'export-log': call(
    // `overNothing`: what stands at that name by the time it is written stays. Nobody was asked about it.
    { file: FileToken, format: z.enum(['jsonl', 'csv']), purpose: prose('The purpose', 3), recipient: line('The recipient'), overNothing: z.boolean().default(false) },
    z.strictObject({ decisions: z.int(), events: z.int(), head: z.strictObject({ size: z.int(), root: z.string() }) }),
  ),
} as const;
