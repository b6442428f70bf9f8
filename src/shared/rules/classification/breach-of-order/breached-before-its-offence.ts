/** The offence list prints the day on which these breaches became offences: one told of an earlier day was of something else. */
import { offenceList } from '../../cite.ts';
import { refer } from '../../rule.ts';
import type { ClassificationRule } from '../classified.ts';
import { isSince } from '../day-of-law.ts';
import { breaches } from './breaches.ts';

export const breachedBeforeItsOffence: ClassificationRule<'breach-of-order'> = {
  id: 'breached-before-its-offence',
  sentence: 'The breach of an order is recorded under a code that was in force on the day; of a day before there was such an offence the registrar says what was breached.',
  cites: [offenceList],
  overrides: ['notifiable-breach'],
  apply: (input) => {
    const { order } = input.act;
    const since = order === undefined || order === 'restraining-order' ? undefined : breaches[order]?.since;
    return refer(since !== undefined && !isSince(input, since), `The list has this offence from ${since ?? ''}, and the breach is told of a day before.`);
  },
};
