/** Class 10D. A threat that falls short of its test is still possession. */
import { is } from '../../ask.ts';
import { crr, offenceList } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn } from '../../truth.ts';
import type { ClassificationRule } from '../classified.ts';
import { isBlade, isHad, possession } from './weapons.ts';

export const articleWithBladeOrPoint: ClassificationRule<'weapon'> = {
  id: 'article-with-blade-or-point',
  sentence: 'Having an article with a blade or point in a public place or on school premises is recorded in class 10D.',
  cites: [crr('94'), offenceList],
  apply: ({ act }) =>
    when(
      inTurn(isBlade(act), is(act, 'place', 'public', 'school'), isHad(act)),
      possession('10D', act.place === 'school' ? '008/27' : '008/26'),
      'An article with a blade or point was had.',
    ),
};
