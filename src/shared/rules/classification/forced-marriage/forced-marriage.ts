/** Class 36; honour-based abuse and domestic abuse are flagged. */
import { yes } from '../../ask.ts';
import { crr, offenceList } from '../../cite.ts';
import { when } from '../../rule.ts';
import { offence, type ClassificationRule } from '../classified.ts';

export const forcedMarriage: ClassificationRule<'forced-marriage'> = {
  id: 'forced-marriage',
  sentence: 'Using pressure or abuse to make somebody marry who does not or cannot consent is forced marriage.',
  cites: [crr('39'), offenceList],
  overrides: ['marriage-before-eighteen', 'no-forced-marriage'],
  apply: ({ act }) => when(yes(act, 'pressure'), offence('36', '036/05'), 'Pressure or abuse was used to force a marriage.'),
};
