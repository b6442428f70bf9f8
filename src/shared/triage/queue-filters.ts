/** What narrows a view of the queue, orders it and groups it. Filters combine: an incident is shown where it fits them all. */
import { z } from 'zod';
import { InstantText } from '../domain/instant.ts';
import { bands } from './clock.ts';
import { harms } from './marks.ts';
import { states } from './status.ts';

const value = z.string().min(1).max(300);

export const QueueFilter = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('state'), is: z.enum(states) }),
  /** `me`, `nobody`, or a person's id. */
  z.strictObject({ by: z.literal('holder'), is: z.string().min(1).max(80) }),
  z.strictObject({ by: z.literal('due'), is: z.enum(bands) }),
  z.strictObject({ by: z.literal('due-before'), is: InstantText }),
  z.strictObject({ by: z.literal('received-from'), is: InstantText }),
  z.strictObject({ by: z.literal('received-before'), is: InstantText }),
  z.strictObject({ by: z.literal('code'), is: value }),
  z.strictObject({ by: z.literal('qualifier'), is: value }),
  z.strictObject({ by: z.literal('source'), is: value }),
  z.strictObject({ by: z.literal('harm'), is: z.enum(harms) }),
  /** An open reported incident of rape or of death. */
  z.strictObject({ by: z.literal('reported'), is: z.enum(['N100', 'N300']) }),
  z.strictObject({ by: z.literal('parked'), is: z.enum(['yes', 'no']) }),
]);
export type QueueFilter = z.infer<typeof QueueFilter>;

export const mostFilters = 12;

/** `risk` is the queue's own order: the clock, brought forward by the gravest harm. */
export const queueSorts = ['risk', 'clock', 'received', 'reference'] as const;
export const QueueSort = z.enum(queueSorts);
export type QueueSort = z.infer<typeof QueueSort>;

export const queueGroups = ['code', 'holder', 'state', 'due'] as const;
export const QueueGroup = z.enum(queueGroups);
export type QueueGroup = z.infer<typeof QueueGroup>;
