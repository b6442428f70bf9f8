/** Aggravated burglary is a burglary that is committed; whether an armed attempt is of its class the text does not say. */
import { is } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { refer } from '../../rule.ts';
import { any, inTurn } from '../../truth.ts';
import type { ClassificationRule } from '../classified.ts';
import { isArmed } from './armed.ts';
import { isBusiness, isHome, isUnconnected } from './burglary-case.ts';

export const attemptWithAWeapon: ClassificationRule<'burglary'> = {
  id: 'attempt-with-a-weapon',
  sentence: 'Aggravated burglary is the commission of a burglary while armed; of an armed attempt the text says nothing.',
  cites: [crr('74')],
  overrides: ['residential-burglary-of-a-home', 'residential-burglary-of-an-unconnected-building', 'burglary-business-and-community', 'burglary-within-the-boundary'],
  apply: ({ act }) => refer(inTurn(is(act, 'deed', 'attempted', 'attempted-distraction'), any(isHome(act), isUnconnected(act), isBusiness(act)), isArmed(act)), 'An attempt at burglary by somebody armed: attempted burglary, or the aggravated class.'),
};
