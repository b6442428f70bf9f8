/** The presumption of page 55. Since when it applies is not printed, and no date is made up for it but that of stalking itself. */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn, not } from '../../truth.ts';
import { offence, type ClassificationRule } from '../classified.ts';
import { isCourse, isFixated, presumedStalking } from './conduct-case.ts';

export const formerPartnerIsStalking: ClassificationRule<'course-of-conduct'> = {
  id: 'former-partner-is-stalking',
  sentence: 'A course of conduct between a victim and a former partner, both 16 or over, is recorded as stalking unless the registrar is satisfied that it is harassment in law only.',
  cites: [crr('55')],
  from: '2012-11',
  law: true,
  overrides: ['harassment'],
  apply: (input) => when(inTurn(isCourse(input), not(isFixated(input)), presumedStalking(input)), offence('8Q', '195/12'), 'They are former partners, both 16 or over, and the registrar has not ruled it harassment only.'),
};
