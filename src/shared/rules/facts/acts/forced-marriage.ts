/** Facts of a forced marriage (page 39). */
import { z } from 'zod';
import { yesNo } from '../fact.ts';
import { common } from './act.ts';

export const ForcedMarriageAct = z.strictObject({
  ...common,
  kind: z.literal('forced-marriage'),
  pressure: yesNo('Was pressure or abuse used to make somebody marry who does not or cannot consent?', 'Physical, emotional, psychological or financial.'),
  toMarryBefore18: yesNo('Was anything done so that somebody would marry before they are 18?', 'No pressure is needed.'),
});
export type ForcedMarriageAct = z.infer<typeof ForcedMarriageAct>;
