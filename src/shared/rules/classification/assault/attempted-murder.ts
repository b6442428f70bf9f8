/** Class 2. Advice is sought before it is recorded (page 34): `advice-before-recording`. */
import { has } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { offence, type ClassificationRule } from '../classified.ts';

export const attemptedMurder: ClassificationRule<'assault'> = {
  id: 'attempted-murder',
  sentence: 'An attack with intent to kill that does not kill is attempted murder.',
  cites: [crr('34')],
  overrides: ['intent-to-cause-serious-harm', 'serious-harm', 'strangulation', 'strangulation-on-duty', 'actual-bodily-harm', 'no-injury', 'aggravated-assault-with-injury', 'aggravated-assault-without-injury', 'aggravated-assault-on-duty'],
  apply: ({ act }) => when(has(act, 'features', 'intent-to-kill'), offence('2', '002/00'), 'The offender meant to kill.'),
};
