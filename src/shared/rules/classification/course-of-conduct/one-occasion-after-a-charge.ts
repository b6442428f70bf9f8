/** A charge, a summons or a caution closes the record (page 58) and is not among what ends a course (page 52): whether one occasion after it still belongs to that course is not printed. */
import { crr } from '../../cite.ts';
import { followsACharge } from '../../additional/continuing/continuation.ts';
import { refer } from '../../rule.ts';
import { inTurn, not } from '../../truth.ts';
import type { ClassificationRule } from '../classified.ts';
import { isCourse } from './conduct-case.ts';

export const oneOccasionAfterACharge: ClassificationRule<'course-of-conduct'> = {
  id: 'one-occasion-after-a-charge',
  sentence: 'After a charge, summons or caution conduct is not added to the record; whether one more occasion is a new crime, where no conviction, acquittal or order has ended the course, is for the registrar.',
  cites: [crr('52'), crr('58')],
  overrides: ['one-occasion-is-no-course'],
  apply: (input) =>
    refer(
      inTurn(not(isCourse(input)), followsACharge({ act: input.act, victims: input.act.to, of: input.of })),
      'The offender has been dealt with for the conduct recorded, so one more occasion is not added to it (page 58); but only a conviction, an acquittal or an order ends the course (page 52), and the text does not say whether it is then a new crime.',
    ),
};
