/** What the ranks and the table leave open (page 57). */
import { crr } from '../../cite.ts';
import { refer } from '../../rule.ts';
import type { PrincipalRule } from '../pair-of-crimes.ts';
import { isConduct } from './conduct.ts';

/** A conduct crime and one that neither the lists nor the table name: for the registrar. */
export const conductCrimeNotListed: PrincipalRule = {
  id: 'conduct-crime-not-listed',
  sentence: 'Where a conduct crime is reported with an offence that is not listed and it is unclear which to record, the registrar decides.',
  cites: [crr('57')],
  from: '2023-05',
  overrides: ['violence-before-property', 'longer-maximum-sentence'],
  apply: ({ one, other }) => refer(isConduct(one) || isConduct(other), `Neither the lists of pages 56-57 nor the table of page 14 says which of ${[one, other].map((each) => each.code ?? each.class ?? '').toSorted().join(' and ')} is the principal crime.`),
};
