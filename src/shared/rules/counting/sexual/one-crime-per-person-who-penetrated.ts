/** Rape, attempted rape included: those who held the victim are not counted. */
import { known } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { isRapeClass } from '../../classification/sexual/rapes.ts';
import { silent, when } from '../../rule.ts';
import { general } from '../property/in-class.ts';
import type { UnitRule } from '../unit.ts';

export const oneCrimePerPersonWhoPenetrated: UnitRule = {
  id: 'one-crime-per-person-who-penetrated',
  sentence: 'One rape is counted for each person who has penetrated the victim, and a single one, 19J or 19K, for all those whom the victim cannot tell apart.',
  cites: [crr('61'), crr('62')],
  overrides: general,
  apply: ({ act, offence }) => {
    const isRape = isRapeClass(offence.class) || (act.kind === 'sexual-act' && act.deed === 'penetration-with-penis' && offence.class === null);
    if (!isRape) return silent;
    return when(act.kind !== 'sexual-act' || act.by.length < 2 || known(act, 'penetratedBy'), 'penetrator', 'One crime is counted for each person who penetrated.');
  },
};
