/** Facts of a threat to destroy or damage property (pages 85-86); possession with intent is an act of kind `offence`. */
import { z } from 'zod';
import { oneOf, yesNo } from '../fact.ts';
import { common } from './act.ts';

export const ThreatOfDamageAct = z.strictObject({
  ...common,
  kind: z.literal('threat-of-damage'),
  whose: oneOf(['the-other', 'a-third-person', 'own'], 'Whose property is threatened?', 'The person’s to whom the threat is made, somebody else’s, or the offender’s own.'),
  endangersLife: yesNo('Would it endanger life?', 'Asked of a threat to the offender’s own property: life of the other or of a third person.'),
  meantToBeFeared: yesNo('Is it a threat, meant to be feared?', 'A reasonable person would call it a threat, and the offender intends the other to fear that it will be carried out; actual fear is not needed.'),
});
export type ThreatOfDamageAct = z.infer<typeof ThreatOfDamageAct>;
