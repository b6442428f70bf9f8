/** Facts of making off without payment (page 83). */
import { z } from 'zod';
import { oneOf } from '../fact.ts';
import { common } from './act.ts';

export const MakingOffAct = z.strictObject({
  ...common,
  kind: z.literal('making-off'),
  paid: oneOf(['not', 'before-police-contact', 'after-police-contact'], 'Has the suspect paid since?', 'Returned and paid before any contact with police, or only because of it. Not asked: that it happened is enough to record it.'),
});
export type MakingOffAct = z.infer<typeof MakingOffAct>;
