/** Facts of an assault (pages 42-47). */
import { z } from 'zod';
import { oneOf, yesNo } from '../fact.ts';
import { common } from './act.ts';

export const AssaultAct = z.strictObject({
  ...common,
  kind: z.literal('assault'),
  injury: oneOf(
    ['none', 'passing-pain', 'actual', 'wound', 'serious'],
    'What injury was caused?',
    'None; contact with no more than a passing moment of pain; actual bodily harm; a wound (both layers of the skin broken); serious harm.',
  ),
  intentSeriousHarm: yesNo('Did the offender intend serious harm?', 'Intent to cause grievous bodily harm, whatever injury resulted.'),
  strangled: yesNo('Was the victim strangled or suffocated?', 'No injury is needed.'),
});
export type AssaultAct = z.infer<typeof AssaultAct>;
