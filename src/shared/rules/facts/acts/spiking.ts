/** Facts of spiking (pages 45-46). */
import { z } from 'zod';
import { oneOf } from '../fact.ts';
import { common } from './act.ts';

export const SpikingAct = z.strictObject({
  ...common,
  kind: z.literal('spiking'),
  purpose: oneOf(
    ['injure-or-annoy', 'endanger-life', 'sexual', 'another-crime', 'cannot-be-told'],
    'What was the suspect’s intent in giving the substance?',
    'Endanger life: or cause grievous bodily harm. Another crime: such as a robbery, which is told as an act of its own; so is a rape or sexual assault that followed. Cannot be told: the intent is unknown to police.',
  ),
});
export type SpikingAct = z.infer<typeof SpikingAct>;
