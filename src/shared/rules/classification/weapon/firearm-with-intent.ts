/** Class 10A, except that intent to injure and use to resist arrest are of class 5E in the list. The code goes by the group of firearm, which is not asked. */
import { is } from '../../ask.ts';
import { crr, offenceList } from '../../cite.ts';
import { when } from '../../rule.ts';
import { any, inTurn } from '../../truth.ts';
import { offence, type ClassificationRule } from '../classified.ts';
import { isFirearm } from './weapons.ts';

export const firearmWithIntent: ClassificationRule<'weapon'> = {
  id: 'firearm-with-intent',
  sentence: 'Having a firearm or imitation with intent, or threatening with one, is possession with intent; with intent to injure or used to resist arrest it endangers life.',
  cites: [crr('94'), offenceList],
  apply: ({ act }) => {
    const endangers = act.deed !== 'threatened-with' && (act.intent === 'injure-or-endanger-life' || act.intent === 'resisting-arrest');
    const intended = inTurn(is(act, 'deed', 'had'), is(act, 'intent', 'injure-or-endanger-life', 'fear-of-violence', 'indictable-offence', 'resisting-arrest', 'while-committing-an-offence'));
    return when(inTurn(isFirearm(act), any(is(act, 'deed', 'threatened-with'), intended)), offence(endangers ? '5E' : '10A', null, 'state'), 'The firearm was had with intent.');
  },
};
