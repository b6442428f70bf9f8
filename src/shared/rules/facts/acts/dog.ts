/** Facts of a dog dangerously out of control (page 44). */
import { z } from 'zod';
import { oneOf } from '../fact.ts';
import { common } from './act.ts';

export const DogAct = z.strictObject({
  ...common,
  kind: z.literal('dog'),
  injured: oneOf(['person', 'assistance-dog', 'neither'], 'Whom did the dog injure?', 'Any dog, in a public or private place, the owner’s home included.'),
});
export type DogAct = z.infer<typeof DogAct>;
