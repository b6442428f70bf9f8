/** Fifth in order of gravity. */
import { crr } from '../../cite.ts';
import { groupOf } from '../groups.ts';
import { isBlackmail, rank } from './conduct.ts';

const otherInjury = new Set(['008/01', '008/77']);

export const stalkingOrHarassment = rank(
  'stalking-or-harassment',
  'Stalking (195/12) and harassment (195/94) are the principal crime over theft, damage not endangering life, public order, assault without injury, actual bodily harm and other 8N except 008/01 and 008/77, and malicious communications except 005/28.',
  crr('57'),
  ['195/12', '195/94'],
  (low, of) => {
    const group = groupOf(low, of);
    if (isBlackmail(low)) return false;
    if (group === 'Theft' || group === 'Public order offences' || low.class === '48' || low.class === '45') return true;
    if (group === 'Arson and criminal damage') return low.code !== '057/00' && low.class !== '56A' && low.class !== '56B';
    if (low.code === '008/06') return true;
    if (low.class === '8N') return low.code !== null && !otherInjury.has(low.code);
    return ['104', '105A', '105B'].some((each) => each === low.class) || (low.class === '8R' && low.code !== null && low.code !== '005/28');
  },
);
