/** Unexpected demand is no attack. */
import { is, yes } from '../../ask.ts';
import { nfib } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn, not } from '../../truth.ts';
import { type ClassificationRule } from '../classified.ts';

export const noConcertedEffort: ClassificationRule<'computer-misuse'> = {
  id: 'no-concerted-effort',
  sentence: 'A denial of service attack is a concerted effort, evident from the traffic data; a site overcome by demand is no crime. The service need not fail.',
  cites: [nfib('131')],
  overrides: ['the-kind-of-misuse'],
  apply: ({ act }) => when(inTurn(is(act, 'what', 'denial-of-service'), not(is(act, 'demand', 'made', 'met')), not(yes(act, 'concerted'))), { is: 'not-notifiable', instead: 'auditable-incident' }, 'No concerted effort is shown.'),
};
