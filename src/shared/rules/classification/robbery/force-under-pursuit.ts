/** T13: theft is complete once the offender has left without force, yet under immediate pursuit it is “proposed” that it is not, and force “may” make a robbery. */
import { crr } from '../../cite.ts';
import { refer } from '../../rule.ts';
import type { ClassificationRule } from '../classified.ts';
import { isForce } from './stealing-case.ts';
import { withoutForce } from './without-force.ts';

export const forceUnderPursuit: ClassificationRule<'theft' | 'burglary' | 'vehicle'> = {
  id: 'force-under-pursuit',
  sentence: 'Force used after leaving, with somebody in immediate pursuit, may make the theft a robbery.',
  cites: [crr('72')],
  overrides: withoutForce,
  apply: ({ act }) => refer(isForce(act, 'after-leaving-pursued'), 'The offender had left, which completes the theft, but was in immediate pursuit, so that force may make it a robbery: the text proposes this and does not settle it.'),
};
