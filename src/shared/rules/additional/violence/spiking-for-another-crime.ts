/** Page 31 knows spiking in order to commit another offence; page 46 prints no class for it. */
import { crr } from '../../cite.ts';
import { refer } from '../../rule.ts';
import type { BesideRule } from '../additional.ts';
import { isPartOfAWiderCrime } from './spiking-within-the-wider-crime.ts';

export const spikingForAnotherCrime: BesideRule = {
  id: 'spiking-for-another-crime',
  sentence: 'For a spiking in order to commit another crime that is not recorded with it no class is printed: the registrar is asked.',
  cites: [crr('31'), crr('46')],
  apply: (beside) =>
    refer(
      beside.crime.acts.some((act) => act.kind === 'spiking' && act.purpose === 'another-crime') && !isPartOfAWiderCrime(beside),
      'Page 31 speaks of spiking in order to commit another offence; page 46 gives no class where the intent is neither to harm, annoy nor sexual.',
    ),
};
