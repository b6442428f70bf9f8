/** A cancellation as people read it: what was asked, what each rule says of it, and how far it has come. */
import { z } from 'zod';
import { Cancellation, cancellationStates, categories } from '../cancelling/cancellation.ts';
import { removalDeciders } from '../rules/cancelling/who-decides/who-decides.ts';
import type { Cite } from '../rules/cite.ts';
import { Id } from './call.ts';

const instant = z.string();
const Words = z.strictObject({ at: instant, by: Id, words: z.string().nullable() });

/** Of a crime that has left the figures and stays in the record. */
export const CancelledView = z.strictObject({ category: z.enum(categories), at: instant, by: Id });
export type CancelledView = z.infer<typeof CancelledView>;

/** `needs`: what the rule asks is not known yet; `decides`: it names who decides. */
export const CancellationFinding = z.strictObject({
  rule: z.string(),
  says: z.enum(['needs', 'refuses', 'refers', 'decides']),
  sentence: z.string(),
  cites: z.array(z.custom<Cite>((value) => typeof value === 'object')),
});
export type CancellationFinding = z.infer<typeof CancellationFinding>;

export const CancellationView = z.strictObject({
  id: Id,
  crime: Id,
  class: z.string(),
  code: z.string(),
  title: z.string(),
  /** As the crime system numbered it. */
  number: z.string().nullable(),
  category: z.enum(categories),
  at: instant,
  by: Id,
  /** null once its text has been erased. */
  asked: Cancellation.nullable(),
  state: z.enum(cancellationStates),
  decider: z.enum(removalDeciders).nullable(),
  /** There is a victim, who is told before it takes effect. */
  tells: z.boolean(),
  /** Of one that waits. */
  findings: z.array(CancellationFinding),
  advice: z.array(Words),
  end: Words.extend({ ended: z.enum(['authorised', 'refused']) }).nullable(),
  told: z.array(z.strictObject({ whom: z.string(), at: instant, how: z.string(), by: z.string() })),
  cancelled: z.strictObject({ at: instant, by: Id }).nullable(),
  concern: Words.nullable(),
  /** Of one that waits: why whoever asks may not authorise it, nor let it take effect; and why not refuse it. */
  mayNot: z.string().nullable(),
  mayNotRefuse: z.string().nullable(),
});
export type CancellationView = z.infer<typeof CancellationView>;
