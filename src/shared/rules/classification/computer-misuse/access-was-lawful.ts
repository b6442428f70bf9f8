/** Hacking an account needs unauthorised access. */
import { is, yes } from '../../ask.ts';
import { nfib } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn, not } from '../../truth.ts';
import { type ClassificationRule } from '../classified.ts';

export const accessWasLawful: ClassificationRule<'computer-misuse'> = {
  id: 'access-was-lawful',
  sentence: 'Offensive comments posted by people who have access are no hacking of an account: harassment and public order are considered.',
  cites: [nfib('142')],
  overrides: ['the-kind-of-misuse'],
  apply: ({ act }) => when(inTurn(is(act, 'what', 'hacking-account'), not(is(act, 'demand', 'made', 'met')), not(yes(act, 'unauthorised'))), { is: 'not-notifiable', instead: 'auditable-incident' }, 'Access to the account was not unauthorised.'),
};
