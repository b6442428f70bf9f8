/** Section 18; the chart of page 47 begins with intent. An attempt is of the same class. */
import { yes } from '../../ask.ts';
import { crr } from '../../cite.ts';
import type { ClassificationRule } from '../classified.ts';
import { byCapacity } from './assault-case.ts';

export const intentToCauseSeriousHarm: ClassificationRule<'assault'> = {
  id: 'intent-to-cause-serious-harm',
  sentence: 'An assault with intent to cause serious harm is section 18 whatever the injury: a stabbing that causes a minor injury is one, as an attempt.',
  cites: [crr('42'), crr('47')],
  overrides: ['serious-harm', 'strangulation', 'strangulation-on-duty', 'actual-bodily-harm', 'no-injury', 'aggravated-assault-with-injury', 'aggravated-assault-without-injury', 'aggravated-assault-on-duty'],
  apply: (input) => byCapacity(yes(input.act, 'intentSeriousHarm'), input, ({ intended }) => [intended, '005/01'], 'Serious harm was intended.'),
};
