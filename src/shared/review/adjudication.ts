/** How somebody settles where two readings of one incident part. */
import { z } from 'zod';
import { prose } from '../domain/text.ts';
import { Mistake } from './verdict.ts';

const why = prose('Why');

/** What was wrong is said of the first answer, wherever that does not stand. */
export const Adjudication = z.discriminatedUnion('stands', [
  z.strictObject({ stands: z.literal('first'), why }),
  z.strictObject({ stands: z.literal('second'), mistake: Mistake, why }),
  z.strictObject({ stands: z.literal('neither'), mistake: Mistake, why }),
]);
export type Adjudication = z.infer<typeof Adjudication>;

export const standsWords: Readonly<Record<Adjudication['stands'], string>> = { first: 'the first answer', second: 'the second answer', neither: 'neither answer' };
