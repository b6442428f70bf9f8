/** Facts of an assault that does not kill (pages 34 and 42-47). */
import { z } from 'zod';
import { oneOf, someOf, yesNo } from '../fact.ts';
import { common } from './act.ts';

export const AssaultAct = z.strictObject({
  ...common,
  kind: z.literal('assault'),
  injury: oneOf(
    ['none', 'passing-pain', 'actual', 'wound', 'serious'],
    'What injury was caused?',
    'None: no contact, or none that hurt, such as spitting; contact with no more than a passing moment of pain; actual bodily harm, such as grazes, bruising, reddening, a black eye, a broken nose, finger or toe, lost teeth, lasting pain, or harm within that is seen only by its treatment; a wound (all layers of the skin broken); serious harm. Shock and psychiatric injury count only with expert evidence.',
  ),
  intentSeriousHarm: yesNo(
    'Did the offender intend serious harm?',
    'Intent to cause grievous bodily harm, whatever injury resulted. It may show in a firearm, knife or other weapon, kicks to the head, planning, words spoken, or the ferocity or length of the attack.',
  ),
  features: someOf(
    ['intent-to-kill', 'strangled-or-suffocated', 'racially-or-religiously-aggravated'],
    'Does any of these apply to the assault?',
    'The offender meant to kill; pressure on the neck, or anything else that took the victim’s breath, with or without injury; racial or religious aggravation. An empty list says none.',
  ),
});
export type AssaultAct = z.infer<typeof AssaultAct>;
