/** Section 18. */
import { yes } from '../../ask.ts';
import { crr } from '../../cite.ts';
import type { ClassificationRule } from '../classified.ts';
import { byCapacity, withInjury } from './assault-case.ts';

export const intentToCauseSeriousHarm: ClassificationRule<'assault'> = {
  id: 'intent-to-cause-serious-harm',
  sentence: 'An assault with intent to cause serious harm is section 18 whatever the injury: a stabbing that causes a minor injury is one.',
  cites: [crr('42')],
  overrides: ['serious-harm', 'strangulation', 'actual-bodily-harm', 'no-injury'],
  apply: (input) => byCapacity(yes(input.act, 'intentSeriousHarm'), input, { ...withInjury, anyone: '5D' }, '005/01', 'Serious harm was intended.'),
};
