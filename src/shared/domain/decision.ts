/** A decision answers every allegation in an incident: one victim, or the state, and one offender or group. */
import { z } from 'zod';
import { mostQualifiers } from './incident.ts';
import { InstantText } from './instant.ts';
import { line, prose } from './text.ts';
import { ToldFacts } from '../rules/facts/told-facts.ts';
import { FlagSet } from './crime-flags.ts';
import { MarkedWords, Point, Rejected } from './point.ts';
import { Reasons } from './warning.ts';

/** Whether somebody has been told that no crime is recorded, and of the right to appeal or add information (page 10). */
export const Told = z.discriminatedUnion('state', [
  z.strictObject({
    state: z.literal('told'),
    whom: z.enum(['victim', 'reporter', 'representative']),
    at: InstantText,
    how: z.enum(['in-person', 'telephone', 'letter', 'email', 'text-message', 'online-account']),
    by: line('Who told them'),
    rightToAppeal: z.literal(true, { error: 'They have a right to appeal or to add information: say that they were told' }),
  }),
  z.strictObject({
    state: z.literal('not-yet'),
    reason: prose('Why they have not been told yet', 3),
    due: InstantText,
  }),
]);
export type Told = z.infer<typeof Told>;

/** One question of the flowchart and its answer. What yes and no lead to is in `rules/recording/flowchart.ts`. */
export const PathStep = z.strictObject({
  box: z.enum(['F1', 'F2', 'F3', 'F4', 'F5', 'F6', 'F7']),
  answer: z.enum(['yes', 'no']),
});
export type PathStep = z.infer<typeof PathStep>;

export const Victim = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('person'), name: line('The victim').nullable().describe('null when not known') }),
  z.strictObject({ kind: z.literal('organisation'), name: line('The victim').nullable() }),
  z.strictObject({ kind: z.literal('state') }),
]);
export type Victim = z.infer<typeof Victim>;

export const Offender = z.strictObject({
  kind: z.enum(['person', 'group', 'unknown']),
  name: line('The offender').nullable().describe('Name or description; null when not known'),
});
export type Offender = z.infer<typeof Offender>;

/** Recording without the victim's confirmation needs its ground (pages 7-8). */
export const WithoutConfirmation = z.strictObject({
  ground: z.enum(['necessary', 'appropriate', 'professional-third-party', 'parent-or-carer']),
  why: prose('Why it is recorded without confirmation'),
});

export const CrimeToRecord = z.strictObject({
  offence: z
    .string()
    .min(1, { error: 'An offence is needed' })
    .describe('An offence of the catalogue: its id such as 008/77#1, or its Home Office code 105/01 where only one current offence has it'),
  flags: FlagSet.describe('The mandatory flags that apply (pages 26-31)'),
  points: z.array(Point).max(30).default([]).describe('Points to prove: asked of an offence against the state before it is recorded (pages 7-8)'),
});
export type CrimeToRecord = z.infer<typeof CrimeToRecord>;

export const OtherForce = z.strictObject({
  force: line('The other force'),
  reference: line('Their reference').nullable().describe('Without one the incident stays open with its clock'),
  acceptedBy: line('Who accepted it').nullable(),
});

export type OtherForce = z.infer<typeof OtherForce>;

export const Answer = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('record'),
    crimes: z.array(CrimeToRecord).min(1, { error: 'At least one crime is needed' }).max(50),
    withoutConfirmation: WithoutConfirmation.nullable().default(null),
    confirms: z.string().nullable().default(null).describe('The reported incident (N100 or N300) this confirms as a crime'),
  }),
  z.strictObject({
    kind: z.literal('crime-related-incident'),
    ground: z.enum(['a', 'b', 'c']).describe('a: victim has not confirmed or cannot be traced; b: another force records it; c: a rule directs it (pages 9-10)'),
    enquiries: prose('The enquiries made').nullable().default(null).describe('Ground a: enquiries made to trace the victim or representative'),
    otherForce: OtherForce.nullable().default(null).describe('Ground b'),
    rule: prose('The rule that directs it').nullable().default(null).describe('Ground c: for example the schools protocol'),
  }),
  z.strictObject({
    kind: z.literal('reported-incident'),
    code: z.string().regex(/^(100\/0[1-3]|300\/0[1-8])$/, { error: 'A code from 100/01 to 100/03 or 300/01 to 300/08' }),
    otherForce: OtherForce.nullable().default(null).describe('100/03: the force it is passed to'),
  }),
  z.strictObject({
    kind: z.literal('no-crime'),
    contraryEvidence: prose('The credible evidence to the contrary').nullable().default(null),
  }),
]);
export type Answer = z.infer<typeof Answer>;

export const Allegation = z.strictObject({
  victim: Victim,
  offender: Offender,
  alleged: z.string().nullable().default(null).describe('The offence alleged, where one can be named; an offence of the catalogue'),
  path: z.array(PathStep).max(7),
  answer: Answer,
  evidence: z.array(MarkedWords).max(30, { error: 'At most 30 passages are marked as evidence of one allegation' }).default([]).describe('The words of the narrative that decide it, as they stand in the version that was read'),
  rejected: z.array(Rejected).max(20).default([]).describe('Offences considered and not found, each with the element that failed'),
  why: prose('Why'),
  told: Told.nullable().default(null).describe('Needed for every answer other than record'),
});
export type Allegation = z.infer<typeof Allegation>;

export const Decision = z.strictObject({
  versionRead: z.int().min(1).describe('The version of the incident that was read'),
  about: z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('allegations'),
      allegations: z.array(Allegation).min(1, { error: 'At least one allegation is needed' }).max(50),
      anotherAllegation: z.literal('no', { error: 'Say whether there is another allegation' }).describe('Asked before saving'),
    }),
    z.strictObject({ kind: z.literal('duplicate'), of: line('The incident it repeats'), why: prose('Why'), told: Told }),
    z.strictObject({ kind: z.literal('test'), why: prose('Why') }),
  ]),
  closing: z.string().min(1, { error: 'An NSIR closing code is needed' }).describe('One closing code of the National Incident Category List for the incident'),
  closingQualifiers: z.array(z.string()).max(mostQualifiers).default([]),
  late: prose('The reason for recording after 24 hours').nullable().default(null).describe('Needed when a crime is recorded more than 24 hours after the report (page 10)'),
  facts: ToldFacts.nullable().default(null).describe('The facts told, which the rules are applied to; null where none were'),
  reasons: Reasons.default({}).describe('The reason for each thing that is saved only with one, by its name: other crimes than the rules find in the facts told, more than one crime between the same two, a third party who does not stand for the victim, and so on; `check` names those that are wanting'),
});
export type Decision = z.infer<typeof Decision>;
/** What may be handed in: fields with a default may be left out. */
export type DecisionInput = z.input<typeof Decision>;
