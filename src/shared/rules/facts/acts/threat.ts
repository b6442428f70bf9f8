/** Facts of a threat against somebody’s life or person (pages 38 and 45). */
import { z } from 'zod';
import { oneOf, yesNo } from '../fact.ts';
import { common } from './act.ts';

export const ThreatAct = z.strictObject({
  ...common,
  kind: z.literal('threat'),
  of: oneOf(['death', 'violence'], 'What is threatened?', 'Death, or other violence.'),
  meantToBeFeared: yesNo('Did the offender intend them to fear that it would be carried out?', 'The circumstances and the report tell; the mere word kill is not enough.'),
  feared: yesNo('Was violence feared?', 'Asked where it is no threat to kill.'),
  meantOrLikelyToBeBelieved: yesNo('Was it meant, or likely, to make somebody believe that violence would be used at once?', 'Asked of a threat in public that is no threat to kill, where nobody feared violence.'),
  means: oneOf(['face-to-face', 'message-or-call'], 'How was it made?', 'Message or call: telephone, letter, email, text message or social media.'),
  place: oneOf(['dwelling', 'public'], 'Where was it made?', 'In a private place, such as inside a dwelling, or elsewhere; asked where it is no threat to kill.'),
  aggravatedByRaceOrReligion: yesNo('Was it racially or religiously aggravated?', 'Asked where it is no threat to kill, and hostility to race or religion shows in it. Left out elsewhere, it is not known.'),
});
export type ThreatAct = z.infer<typeof ThreatAct>;
