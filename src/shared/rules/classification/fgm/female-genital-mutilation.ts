/** Class 8N; honour-based abuse is flagged, and domestic abuse where it applies. */
import { known } from '../../ask.ts';
import { crr, offenceList } from '../../cite.ts';
import { when } from '../../rule.ts';
import { offence, type ClassificationRule } from '../classified.ts';

export const femaleGenitalMutilation: ClassificationRule<'fgm'> = {
  id: 'female-genital-mutilation',
  sentence: 'Female genital mutilation is 8N 008/52, and failing to protect a girl from the risk 8N 008/68, from 3 May 2015.',
  cites: [crr('44'), offenceList],
  apply: ({ act }) => when(known(act, 'deed'), offence('8N', act.deed === 'failed-to-protect' ? '008/68' : '008/52'), 'Female genital mutilation is alleged.'),
};
