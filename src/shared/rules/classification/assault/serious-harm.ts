/** Section 20. */
import { is } from '../../ask.ts';
import { crr } from '../../cite.ts';
import type { ClassificationRule } from '../classified.ts';
import { byCapacity } from './assault-case.ts';

export const seriousHarm: ClassificationRule<'assault'> = {
  id: 'serious-harm',
  sentence: 'A wound or serious harm that was not intended is section 20.',
  cites: [crr('42'), crr('47')],
  overrides: ['strangulation', 'strangulation-on-duty'],
  apply: (input) => byCapacity(is(input.act, 'injury', 'wound', 'serious'), input, ({ injured }) => [injured, '008/01'], 'There is a wound or serious harm.'),
};
