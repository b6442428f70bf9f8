/** What controlling or coercive behaviour leaves to section 1 of the Children and Young Persons Act 1933. */
import { yes } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { any, inTurn } from '../../truth.ts';
import { offence, type ClassificationRule } from '../classified.ts';
import { byResponsibleAdult, isCourse, shows } from './conduct-case.ts';

export const crueltyByAResponsibleAdult: ClassificationRule<'course-of-conduct'> = {
  id: 'cruelty-by-a-responsible-adult',
  sentence: 'Controlling or coercive behaviour against a child under 16 by somebody of 16 or over responsible for them is covered by child cruelty, 11A 011/03.',
  cites: [crr('55'), crr('38')],
  overrides: ['harassment', 'former-partner-under-sixteen', 'one-occasion-is-no-course'],
  apply: (input) =>
    when(
      inTurn(shows(input, 'controlling-or-coercive'), any(isCourse(input), shows(input, 'continuous')), yes(input.act, 'seriousEffect'), byResponsibleAdult(input)),
      offence('11A', '011/03'),
      'The adult is responsible for the child: the offence of child cruelty covers it.',
    ),
};
