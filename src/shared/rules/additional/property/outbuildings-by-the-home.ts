/** T22: for burglary the same household is enough, though a principal crime otherwise needs the same victim. */
import { crr } from '../../cite.ts';
import type { Crime } from '../../counting/crime.ts';
import { when } from '../../rule.ts';
import { any, inTurn } from '../../truth.ts';
import type { BesideRule } from '../additional.ts';
import { sameHousehold } from './same-household.ts';
import { sameTime } from './same-time.ts';

const isOfOutbuilding = ({ acts }: Crime): boolean => acts.every((act) => act.kind === 'burglary' && act.premises === 'outbuilding');

const isOutbuilding = (crime: Crime): boolean => ['28M', '28N', '28O', '28P'].includes(crime.class ?? '') || (['30C', '30D'].includes(crime.class ?? '') && isOfOutbuilding(crime));

/** Until April 2023 the class did not tell a home from its outbuilding; the premises do. */
const isHome = (crime: Crime): boolean => ['28I', '28J', '28K', '28L', '29B', '28E', '28F', '28G', '28H', '29A'].includes(crime.class ?? '') && !isOfOutbuilding(crime);

export const outbuildingsByTheHome: BesideRule = {
  id: 'outbuildings-by-the-home',
  sentence: 'Where a home and an unconnected building, or an outbuilding used for business, of the same household are burgled at the same time, only the burglary of the home is recorded.',
  cites: [crr('73')],
  apply: ({ crime, others, of }) => {
    const homes = isOutbuilding(crime) ? others.filter((other) => other.offender === crime.offender && isHome(other)) : [];
    return when(any(...homes.map((home) => inTurn(sameHousehold(crime, home, of), sameTime(crime, home)))), 'swallowed', 'The home of the same household was burgled at the same time.');
  },
};
