/** The general rule of weapons holds where the weapon was not used in another notifiable offence; otherwise it is part of that. */
import { crr } from '../../cite.ts';
import { breachCodes } from '../../classification/breach-of-order/breaches.ts';
import type { Crime } from '../../counting/crime.ts';
import { when } from '../../rule.ts';
import { any, inTurn, unknown, type Truth } from '../../truth.ts';
import type { Beside, BesideRule } from '../additional.ts';
import { isByOneOf, isDrugs, isWeapons } from './goes-before.ts';

/** What a weapon can be used in: neither drugs, nor other weapons, nor the breach of an order. */
const isUsable = (crime: Crime): boolean => !isDrugs(crime) && !isWeapons(crime) && !breachCodes.has(crime.code ?? '');

export const standsBesideAnother = ({ crime, others }: Beside): boolean => isWeapons(crime) && others.some((other) => isUsable(other) && isByOneOf(crime, other));

/** Asked of every act of having a weapon; an act of no such kind has nothing to say. */
export const isUsed = ({ crime }: Beside): Truth => any(...crime.acts.map((act) => (act.kind === 'weapon' || act.kind === 'offence' ? (act.weaponUsed ?? unknown(`${act.at}.weaponUsed`)) : false)));

export const weaponUsedInAnotherOffence: BesideRule = {
  id: 'weapon-used',
  sentence: 'A weapon that was used during the commission of another notifiable offence is not recorded besides.',
  cites: [crr('94')],
  apply: (beside) => when(inTurn(standsBesideAnother(beside), isUsed(beside)), 'swallowed', 'The weapon was used in another offence.'),
};
