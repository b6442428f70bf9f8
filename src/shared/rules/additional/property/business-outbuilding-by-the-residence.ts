/** T22: for damage the text says the same victim, and not the same household as for burglary. */
import { crr } from '../../cite.ts';
import type { Crime } from '../../counting/crime.ts';
import { when } from '../../rule.ts';
import { any } from '../../truth.ts';
import type { BesideRule } from '../additional.ts';
import { sameTime } from './same-time.ts';

const isBusinessOutbuilding = ({ class: classCode, acts }: Crime): boolean => classCode === '58B' && acts.every((act) => act.kind === 'damage' && act.what === 'business-outbuilding');

const isHouse = ({ class: classCode, acts }: Crime): boolean => classCode === '58A' && acts.some((act) => act.kind !== 'damage' || act.what === 'home');

export const businessOutbuildingByTheResidence: BesideRule = {
  id: 'business-outbuilding-by-the-residence',
  sentence: 'Where a house and an outbuilding used for business of the same victim are damaged at the same time, only the residential damage is recorded.',
  cites: [crr('84-85')],
  apply: ({ crime, others }) => {
    const houses = isBusinessOutbuilding(crime) ? others.filter((other) => other.offender === crime.offender && isHouse(other) && other.victims.some((id) => crime.victims.includes(id))) : [];
    return when(any(...houses.map((house) => sameTime(crime, house))), 'swallowed', 'The house of the same victim was damaged at the same time.');
  },
};
