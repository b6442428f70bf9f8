/**
 * What the rules found when a decision was made, as it is read back to be compared: only the parts that are compared, so that an
 * answer kept by an older edition of Assay is still read where it has these.
 */
import { z } from 'zod';
import type { Answer } from '../answer.ts';

const Crime = z.object({ class: z.string().nullable(), count: z.int(), alreadyRecorded: z.boolean(), recordedBy: z.enum(['this-force', 'another-force', 'report-fraud']), localRecord: z.boolean().nullable() });

const Cite = z.object({ source: z.string(), edition: z.string(), page: z.string() });

/** `outcome` is whatever the rule decides on: it is compared and never read. */
const Said = z.object({ rule: z.string(), cites: z.array(Cite), finding: z.object({ says: z.string(), outcome: z.unknown().optional(), because: z.string().optional(), needs: z.array(z.string()).optional() }) });

const Kept = z.object({
  crimes: z.array(Crime),
  otherRecords: z.record(z.string(), z.int()),
  /** Before some were settled beside what is recorded, whatever was referred kept it open. */
  refer: z.array(z.object({ decisive: z.boolean().default(true), about: z.string(), because: z.string() })),
  needs: z.array(z.string()),
  trace: z.array(z.object({ stage: z.string(), about: z.string(), said: z.array(Said) })),
});

export type KeptAnswer = Pick<Answer, 'crimes' | 'otherRecords' | 'refer' | 'needs' | 'trace'>;

/** null where nothing was kept, or in a shape that says too little. */
export const readKeptAnswer = (found: unknown): KeptAnswer | null => {
  const read = Kept.safeParse(found);
  return read.success ? (read.data as unknown as KeptAnswer) : null;
};
