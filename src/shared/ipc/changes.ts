/** What the engine announces after a commit. It notifies; the page asks again for what it shows. */
import { z } from 'zod';

export const Change = z.discriminatedUnion('topic', [
  z.strictObject({ topic: z.literal('queue') }),
  z.strictObject({ topic: z.literal('incident'), id: z.string() }),
  /** Any of them. */
  z.strictObject({ topic: z.literal('incidents') }),
  z.strictObject({ topic: z.literal('trail') }),
  z.strictObject({ topic: z.literal('people') }),
  z.strictObject({ topic: z.literal('settings') }),
  z.strictObject({ topic: z.literal('imports') }),
  /** An edition was accepted, or another came into force. */
  z.strictObject({ topic: z.literal('editions') }),
  z.strictObject({ topic: z.literal('signed-points') }),
  z.strictObject({ topic: z.literal('rulings') }),
  /** Incidents were linked, or a link taken back. */
  z.strictObject({ topic: z.literal('links') }),
  /** More incidents can be found beside others. */
  z.strictObject({ topic: z.literal('matching') }),
  z.strictObject({ topic: z.literal('saved-views') }),
  /** A second reading was begun, saved, given up or settled. */
  z.strictObject({ topic: z.literal('readings') }),
  /** A glass was broken, or one was judged. */
  z.strictObject({ topic: z.literal('glass') }),
  /** `file` is the token of whoever chose it: the window whose file it is shows it. */
  z.strictObject({ topic: z.literal('import-progress'), import: z.string(), file: z.string(), read: z.int(), total: z.int().nullable(), added: z.int(), updated: z.int(), unchanged: z.int(), refused: z.int() }),
  /** How much of it is written; `file` as of an import. */
  z.strictObject({ topic: z.literal('export-progress'), file: z.string(), done: z.int(), total: z.int() }),
  z.strictObject({ topic: z.literal('demo-progress'), done: z.int(), total: z.int() }),
  z.strictObject({ topic: z.literal('session') }),
  /** The machine is being left: keep what was begun, and lock. */
  z.strictObject({ topic: z.literal('lock') }),
  /** A command was chosen in the application's menu; said by the shell, to the window it was chosen in. */
  z.strictObject({ topic: z.literal('command'), id: z.string() }),
]);
export type Change = z.infer<typeof Change>;

/** Another process changed the bureau, and only it knows what: anything may have. Offence lists are looked at by themselves. */
export const changedElsewhere: readonly Change[] = [{ topic: 'queue' }, { topic: 'incidents' }, { topic: 'trail' }, { topic: 'people' }, { topic: 'settings' }, { topic: 'imports' }, { topic: 'signed-points' }, { topic: 'rulings' }, { topic: 'saved-views' }, { topic: 'readings' }, { topic: 'glass' }];
