/** Of the sexual offences with the same maximum sentence, which the table does not all name. */
import { isRapeClass } from '../../classification/sexual/rapes.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { groupOf } from '../groups.ts';
import { eitherWay, type PrincipalRule } from '../pair-of-crimes.ts';

export const rapeBeforeOtherSexualOffences: PrincipalRule = {
  id: 'rape-before-other-sexual-offences',
  sentence: 'Rape, which the look-up table puts before every other sexual offence that it names, is the principal crime beside any of them.',
  cites: [crr('13'), crr('14')],
  overrides: ['longer-maximum-sentence'],
  apply: eitherWay((high, low, of) => when(isRapeClass(high.class) && !isRapeClass(low.class) && groupOf(low, of) === 'Sexual offences', 'one', `${high.class} is rape and ${low.class} another sexual offence.`)),
};
