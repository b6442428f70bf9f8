/** Facts of cruelty to a child or young person (page 38). */
import { z } from 'zod';
import { someOf } from '../fact.ts';
import { common } from './act.ts';

export const ChildCrueltyAct = z.strictObject({
  ...common,
  kind: z.literal('child-cruelty'),
  elements: someOf(
    ['responsible', 'wilful', 'likely-to-harm'],
    'Which of these are made out?',
    'The offender has responsibility for the child; wilfully assaults, ill-treats, neglects, abandons or exposes it, or has that done; in a manner likely to cause unnecessary suffering or injury to health, physical or psychological.',
  ),
});
export type ChildCrueltyAct = z.infer<typeof ChildCrueltyAct>;
