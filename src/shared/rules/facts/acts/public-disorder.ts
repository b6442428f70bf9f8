/** Facts of a public order incident (pages 9, 86-89). */
import { z } from 'zod';
import { oneOf, yesNo } from '../fact.ts';
import { common } from './act.ts';

export const PublicDisorderAct = z.strictObject({
  ...common,
  kind: z.literal('public-disorder'),
  behaviour: oneOf(
    ['fear-or-provocation-of-violence', 'intentional-harassment-alarm-or-distress', 'harassment-alarm-or-distress', 'affray', 'violent-disorder', 'riot'],
    'Which behaviour was it?',
    'Sections 4, 4A, 5, 3, 2 and 1 of the Public Order Act 1986, in this order.',
  ),
  aggravatedByRaceOrReligion: yesNo('Was it racially or religiously aggravated?', 'Asked of sections 4, 4A and 5.'),
  becauseOfSex: yesNo('Was it because of the victim’s sex or presumed sex?', 'Asked of section 4A.'),
  seenByPolice: yesNo('Did police see disorder, or was it continuing when they came?', 'Where nothing continues and no victim is found it stays an incident.'),
  stoppedOnWarning: yesNo('Did it stop when officers gave a warning, and was that all they did?', 'Asked of section 5 until May 2023, where nobody but officers was the victim.'),
});
export type PublicDisorderAct = z.infer<typeof PublicDisorderAct>;
