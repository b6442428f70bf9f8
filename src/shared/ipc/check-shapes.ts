/** What checking a bureau found. */
import { z } from 'zod';

const Verified = z.strictObject({ at: z.string(), size: z.int(), holds: z.boolean(), firstBad: z.strictObject({ seq: z.int(), reason: z.string() }).nullable() });

/**
 * `texts`: those that are kept, by the events that committed to them, and how many were emptied, as is lawful. `versions`: of incidents, by the events that made them. `breaches`: of the separation of duties, as it is read off the log; the first of all there are. `glass`: how many that were broken wait to be
 * judged, and the first looks by somebody whose role reads no incident that none was broken for.
 */
export const BureauChecked = z.strictObject({
  log: Verified,
  texts: Verified.extend({ emptied: z.int() }),
  versions: Verified,
  looks: Verified,
  breaches: z.strictObject({ count: z.int(), first: z.array(z.strictObject({ seq: z.int(), says: z.string() })) }),
  glass: z.strictObject({ unreviewed: z.int(), unbroken: z.array(z.int()) }),
});
