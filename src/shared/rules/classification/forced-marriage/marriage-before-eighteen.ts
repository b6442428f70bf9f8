/** The Marriage and Civil Partnership (Minimum Age) Act 2022. */
import { yes } from '../../ask.ts';
import { crr, offenceList } from '../../cite.ts';
import { when } from '../../rule.ts';
import { offence, type ClassificationRule } from '../classified.ts';

export const marriageBeforeEighteen: ClassificationRule<'forced-marriage'> = {
  id: 'marriage-before-eighteen',
  sentence: 'From 27 February 2023 anything done to make a child marry before 18 is an offence, without any pressure.',
  cites: [crr('39'), offenceList],
  from: '2023-02-27',
  law: true,
  overrides: ['no-forced-marriage'],
  apply: ({ act }) => when(yes(act, 'toMarryBefore18'), offence('36', '036/15'), 'Something was done so that a child would marry before 18.'),
};
