/** Facts of the exploitation of prostitution and of soliciting (page 49). */
import { z } from 'zod';
import { oneOf } from '../fact.ts';
import { common } from './act.ts';

export const ProstitutionAct = z.strictObject({
  ...common,
  kind: z.literal('prostitution'),
  deed: oneOf(
    ['caused-or-incited', 'controlled', 'brothel', 'solicited', 'paid-for-exploited-person', 'sold-only'],
    'What was done?',
    'Causing, inciting or controlling prostitution for gain; keeping a brothel; soliciting somebody in a street or public place for their sexual services; paying for services of somebody subjected to exploitative conduct; sold only: prostitution itself.',
  ),
});
export type ProstitutionAct = z.infer<typeof ProstitutionAct>;
