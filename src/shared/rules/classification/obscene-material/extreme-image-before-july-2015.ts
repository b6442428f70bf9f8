/** 086/16 and 086/17 began on 7 July 2015. */
import { is } from '../../ask.ts';
import { offenceList } from '../../cite.ts';
import { when } from '../../rule.ts';
import type { ClassificationRule } from '../classified.ts';

export const extremeImageBeforeJuly2015: ClassificationRule<'obscene-material'> = {
  id: 'extreme-image-before-july-2015',
  sentence: 'Possessing an extreme image of rape or of assault by penetration was no offence before 7 July 2015.',
  cites: [offenceList],
  until: '2015-07-07',
  law: true,
  overrides: ['obscene-publications'],
  apply: ({ act }) => when(is(act, 'deed', 'possessed-extreme-image-of-rape', 'possessed-extreme-image-of-penetration'), { is: 'not-notifiable', instead: 'nsir-incident' }, 'It was no offence yet.'),
};
