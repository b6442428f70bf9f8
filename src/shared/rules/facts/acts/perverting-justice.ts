/** Facts of perverting the course of justice (pages 95-96). */
import { z } from 'zod';
import { oneOf } from '../fact.ts';
import { common } from './act.ts';

export const PervertingJusticeAct = z.strictObject({
  ...common,
  kind: z.literal('perverting-justice'),
  deed: oneOf(
    ['fabrication-or-interference', 'intimidation', 'harm-or-threat-of-harm'],
    'What was done?',
    'Fabrication or interference: of evidence, or with a witness, or to have somebody wrongly convicted. Intimidation: meant to intimidate, and so to obstruct or pervert, of a witness, juror or person who assists. Harm: done or threatened because they assisted, gave evidence or were a juror, or are believed to be one of these. What was done to a person is told as an act of its own as well.',
  ),
  proceedings: oneOf(['criminal', 'civil'], 'Of what was the person a witness?', 'Criminal: the investigation of an offence or its trial, as juror too. Civil: other proceedings. Asked of intimidation and harm.'),
});
export type PervertingJusticeAct = z.infer<typeof PervertingJusticeAct>;
