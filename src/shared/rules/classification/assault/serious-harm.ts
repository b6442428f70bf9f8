/** Section 20. */
import { is } from '../../ask.ts';
import { crr } from '../../cite.ts';
import type { ClassificationRule } from '../classified.ts';
import { byCapacity, withInjury } from './assault-case.ts';

export const seriousHarm: ClassificationRule<'assault'> = {
  id: 'serious-harm',
  sentence: 'A wound or serious harm that was not intended is section 20.',
  cites: [crr('42')],
  overrides: ['strangulation'],
  apply: (input) => byCapacity(is(input.act, 'injury', 'wound', 'serious'), input, withInjury, '008/01', 'There is a wound or serious harm, not intended.'),
};
