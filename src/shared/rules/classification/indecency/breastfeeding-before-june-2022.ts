/** Before section 67A covered it. */
import { is } from '../../ask.ts';
import { offenceList } from '../../cite.ts';
import { when } from '../../rule.ts';
import type { ClassificationRule } from '../classified.ts';

export const breastfeedingBeforeJune2022: ClassificationRule<'indecency'> = {
  id: 'breastfeeding-before-june-2022',
  sentence: 'Recording or observing breastfeeding was no offence of its own before 28 June 2022.',
  cites: [offenceList],
  until: '2022-06-28',
  law: true,
  overrides: ['no-indecency'],
  apply: ({ act }) => when(is(act, 'deed', 'watching-breastfeeding'), { is: 'not-notifiable', instead: 'nsir-incident' }, 'It was no offence yet.'),
};
