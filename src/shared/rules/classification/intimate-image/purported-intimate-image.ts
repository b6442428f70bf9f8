/** 175/09 and 175/10, since 6 February 2026, of adults. */
import { is, yes } from '../../ask.ts';
import { crr, offenceList } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn, not } from '../../truth.ts';
import { offence, type ClassificationRule } from '../classified.ts';
import { isShown, purportedImages } from './image-case.ts';

export const purportedIntimateImage: ClassificationRule<'intimate-image'> = {
  id: 'purported-intimate-image',
  sentence: 'Creating an image that appears to show an adult in an intimate state, without consent, is 175/09, shared or not; asking for one, or for something in it to be added or left out, is 175/10, made or not.',
  cites: [crr('68-69'), offenceList],
  from: purportedImages,
  law: true,
  apply: (input) => {
    const { act } = input;
    return when(inTurn(is(act, 'deed', 'created-purported', 'requested-purported'), isShown(input), not(yes(act, 'showsChild'))), offence('88C', act.deed === 'created-purported' ? '175/09' : '175/10'), 'A purported intimate image of an adult was created or asked for.');
  },
};
