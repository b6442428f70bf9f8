/** What happened once. */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { not } from '../../truth.ts';
import type { ClassificationRule } from '../classified.ts';
import { isCourse } from './conduct-case.ts';

export const oneOccasionIsNoCourse: ClassificationRule<'course-of-conduct'> = {
  id: 'one-occasion-is-no-course',
  sentence: 'A course of conduct needs more than one occasion; what was done on one is looked at for itself. A conviction, an acquittal or an order ends a course.',
  cites: [crr('50'), crr('52'), crr('55')],
  apply: (input) => when(not(isCourse(input)), { is: 'not-notifiable', instead: 'nsir-incident' }, 'It happened on one occasion, which is no course of conduct.'),
};
