/** From April 2026 such offences are flagged (page 31). */
import { known } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { offence, type ClassificationRule } from '../classified.ts';
import { spikings } from './purposes.ts';

export const spiking: ClassificationRule<'spiking'> = {
  id: 'spiking',
  sentence: 'Spiking is classified by the intent of the suspect: 008/02 to injure or annoy or where it cannot be told, 005/10 to endanger life, 088/05 where it is sexual.',
  cites: [crr('45-46')],
  // Of one for another crime no class is printed: whether it is part of that crime is for the rules of what stands beside others.
  apply: ({ act }) => when(known(act, 'purpose'), act.purpose === undefined || act.purpose === 'another-crime' ? offence(null, null) : offence(...spikings[act.purpose]), 'The intent of the suspect decides.'),
};
