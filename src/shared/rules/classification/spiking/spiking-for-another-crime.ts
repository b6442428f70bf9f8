/** Page 31 knows spiking in order to commit another offence; page 46 prints no class for it. */
import { is } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { refer } from '../../rule.ts';
import type { ClassificationRule } from '../classified.ts';

export const spikingForAnotherCrime: ClassificationRule<'spiking'> = {
  id: 'spiking-for-another-crime',
  sentence: 'For a spiking in order to commit another crime no class is printed: the registrar is asked.',
  cites: [crr('31'), crr('46')],
  apply: ({ act }) => refer(is(act, 'purpose', 'another-crime'), 'Page 31 speaks of spiking in order to commit another offence; page 46 gives no class where the intent is neither to harm, annoy nor sexual.'),
};
