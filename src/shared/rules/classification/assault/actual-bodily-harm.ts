/** Section 47. */
import { is } from '../../ask.ts';
import { crr } from '../../cite.ts';
import type { ClassificationRule } from '../classified.ts';
import { byCapacity } from './assault-case.ts';

export const actualBodilyHarm: ClassificationRule<'assault'> = {
  id: 'actual-bodily-harm',
  sentence: 'An injury that is not serious harm, such as grazes, bruising, a black eye, a broken nose or lasting pain, is section 47.',
  cites: [crr('43'), crr('47')],
  apply: (input) => byCapacity(is(input.act, 'injury', 'actual'), input, ({ injured }) => [injured, '008/06'], 'There is an injury that is not serious harm.'),
};
