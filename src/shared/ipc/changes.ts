/** What the engine announces after a commit. It notifies; the page asks again for what it shows. */
import { z } from 'zod';

export const Change = z.discriminatedUnion('topic', [
  z.strictObject({ topic: z.literal('queue') }),
  z.strictObject({ topic: z.literal('incident'), id: z.string() }),
  z.strictObject({ topic: z.literal('trail') }),
  z.strictObject({ topic: z.literal('people') }),
  z.strictObject({ topic: z.literal('settings') }),
  z.strictObject({ topic: z.literal('imports') }),
  z.strictObject({ topic: z.literal('import-progress'), import: z.string(), read: z.int(), total: z.int().nullable(), added: z.int(), updated: z.int(), unchanged: z.int(), refused: z.int() }),
  z.strictObject({ topic: z.literal('demo-progress'), done: z.int(), total: z.int() }),
  z.strictObject({ topic: z.literal('session') }),
]);
export type Change = z.infer<typeof Change>;
