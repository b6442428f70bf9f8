/** Facts of a message, letter or call (pages 50-51, 58-60). */
import { z } from 'zod';
import { oneOf, yesNo } from '../fact.ts';
import { common } from './act.ts';
import { continuing } from './continuing.ts';

export const MessageAct = z.strictObject({
  ...common,
  kind: z.literal('message'),
  content: oneOf(
    ['threat-of-death-or-serious-harm', 'knowingly-false', 'indecent-or-grossly-offensive', 'nuisance', 'rude-or-upsetting'],
    'What does it say?',
    'Of a letter, call or electronic message; of several of one kind the gravest. Serious harm: grievous bodily harm, rape, assault by penetration, serious financial loss. Nuisance: a call or message that is a nuisance or inconvenience only. Rude or upsetting: none of the others. A threat to damage property is an act of kind `threat-of-damage`.',
  ),
  meant: yesNo(
    'Was it meant so?',
    'A threat: that somebody fears it will be carried out, or reckless of it. False: to cause harm that is not trivial, without excuse. Indecent or grossly offensive: to cause distress or anxiety.',
  ),
  ...continuing,
});
export type MessageAct = z.infer<typeof MessageAct>;
