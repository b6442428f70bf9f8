/** One course against several victims, of whom not all are former partners. */
import { crr } from '../../cite.ts';
import { refer } from '../../rule.ts';
import { inTurn, not } from '../../truth.ts';
import type { ClassificationRule } from '../classified.ts';
import { isCourse, presumedOfSomeOnly, shows } from './conduct-case.ts';

export const formerPartnerOfOneVictim: ClassificationRule<'course-of-conduct'> = {
  id: 'former-partner-of-one-victim',
  sentence: 'A course of conduct is one crime for each victim: where only some of them are former partners it is told as an act against each.',
  cites: [crr('55')],
  overrides: ['former-partner-is-stalking', 'harassment', 'harassment-with-fear-of-violence', 'stalking-with-fear-of-violence', 'stalking-with-serious-alarm'],
  apply: (input) => refer(inTurn(isCourse(input), not(shows(input, 'fixated-or-obsessive')), presumedOfSomeOnly(input)), 'It is presumed stalking of the former partner alone: tell the conduct against each victim as an act of its own.'),
};
