/** Facts of indecent images of children and other obscene material (pages 66 and 70, and the offence list). */
import { z } from 'zod';
import { oneOf, yesNo } from '../fact.ts';
import { common } from './act.ts';

export const obsceneDeeds = [
  'took-made-or-distributed-images-of-children',
  'possessed-images-of-children',
  'possessed-prohibited-images-of-children',
  'possessed-extreme-image-endangering-life',
  'possessed-extreme-image-of-serious-injury',
  'possessed-extreme-image-of-a-corpse',
  'possessed-extreme-image-of-an-animal',
  'possessed-extreme-image-of-rape',
  'possessed-extreme-image-of-penetration',
  'possessed-obscene-material-for-gain',
  'displayed-indecent-matter',
] as const;

export const ObsceneMaterialAct = z.strictObject({
  ...common,
  kind: z.literal('obscene-material'),
  deed: oneOf(
    obsceneDeeds,
    'What was done?',
    'Taking, making or distributing indecent photographs or pseudo-photographs of children, an image of oneself included; possessing them, or other prohibited images of children; possessing an extreme pornographic image; possessing obscene material for gain; displaying indecent matter in public.',
  ),
  undulyForced: yesNo('Was the child unduly forced?', 'Coerced, blackmailed, bullied, exploited, compelled or groomed into sending an image of itself. Asked where the offender is under 18.'),
});
export type ObsceneMaterialAct = z.infer<typeof ObsceneMaterialAct>;
