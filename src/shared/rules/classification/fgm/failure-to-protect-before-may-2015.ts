/** Section 3A of the Female Genital Mutilation Act 2003. */
import { is } from '../../ask.ts';
import { offenceList } from '../../cite.ts';
import { when } from '../../rule.ts';
import type { ClassificationRule } from '../classified.ts';

export const failureToProtectBeforeMay2015: ClassificationRule<'fgm'> = {
  id: 'failure-to-protect-before-may-2015',
  sentence: 'Failing to protect a girl was no offence until 3 May 2015.',
  cites: [offenceList],
  until: '2015-05-03',
  law: true,
  overrides: ['female-genital-mutilation'],
  apply: ({ act }) => when(is(act, 'deed', 'failed-to-protect'), { is: 'not-notifiable', instead: 'nsir-incident' }, 'It was not an offence yet.'),
};
