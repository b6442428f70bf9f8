/** Section 28 of the Violent Crime Reduction Act 2006: class 10A for a firearm, 10C otherwise. */
import { is, known } from '../../ask.ts';
import { crr, offenceList } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn } from '../../truth.ts';
import type { ClassificationRule } from '../classified.ts';
import { isFirearm, possession } from './weapons.ts';

export const usingSomebodyToMindAWeapon: ClassificationRule<'weapon'> = {
  id: 'using-somebody-to-mind-a-weapon',
  sentence: 'Using somebody to look after a dangerous weapon is an offence of its own.',
  cites: [crr('94'), offenceList],
  apply: ({ act }) => {
    const firearm = isFirearm(act);
    return when(inTurn(known(act, 'weapon'), is(act, 'deed', 'had-it-minded')), firearm === true ? possession('10A', '008/54') : possession('10C', '008/53'), 'Somebody was used to look after it.');
  },
};
