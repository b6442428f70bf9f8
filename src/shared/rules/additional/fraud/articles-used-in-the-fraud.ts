/** Possession of articles that were used. */
import { yes } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { silent, when } from '../../rule.ts';
import type { BesideRule } from '../additional.ts';
import { isFraud, mayServe } from './pairs-of-frauds.ts';

export const articlesUsedInTheFraud: BesideRule = {
  id: 'articles-used-in-the-fraud',
  sentence: 'Possession of articles for use in fraud is recorded unless they were used to commit a fraud.',
  cites: [crr('97')],
  apply: ({ crime, others }) => {
    const [act] = crime.acts;
    if (act?.kind !== 'fraud-articles' || act.what !== 'possessing-articles' || !others.some((other) => isFraud(other.class) && mayServe(crime, other))) return silent;
    return when(yes(act, 'usedInFraud'), 'swallowed', 'The articles were used in the fraud that is recorded.');
  },
};
