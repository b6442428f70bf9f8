/** Facts of kidnapping, false imprisonment and child abduction (pages 38-39). */
import { z } from 'zod';
import { oneOf, someOf } from '../fact.ts';
import { common } from './act.ts';

export const AbductionAct = z.strictObject({
  ...common,
  kind: z.literal('abduction'),
  deed: oneOf(
    ['taken-away', 'detained', 'held-hostage'],
    'What was done to the person?',
    'Taken or carried away; detained, compelled or restrained; or detained with a threat to kill or injure in order to compel somebody. Preventing somebody from going along one particular way is not detaining.',
  ),
  elements: someOf(
    ['force-or-fraud', 'without-consent', 'without-lawful-excuse'],
    'Which of these are made out?',
    'Force or fraud is needed for taking away only. A parent may detain a child beyond what reasonable discipline allows.',
  ),
  childTakenBy: oneOf(
    ['parent-or-guardian', 'somebody-else', 'nobody'],
    'Was a child under 16 taken or kept from those entitled to it, and by whom?',
    'By a parent or guardian: taken or sent out of the United Kingdom without consent. By somebody else: taken or kept from lawful control. Asked where neither kidnapping nor false imprisonment is made out and the victim may be under 16.',
  ),
});
export type AbductionAct = z.infer<typeof AbductionAct>;
