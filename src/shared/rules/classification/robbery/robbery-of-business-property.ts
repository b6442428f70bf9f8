/** Class 34A. */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn } from '../../truth.ts';
import { offence, type ClassificationRule } from '../classified.ts';
import { isRobberyOfGoods, mostlyBusiness, robberyCode } from './stealing-case.ts';
import { withoutForce } from './without-force.ts';

export const robberyOfBusinessProperty: ClassificationRule<'theft' | 'burglary' | 'vehicle'> = {
  id: 'robbery-of-business-property',
  sentence: 'Stealing with force, or the threat of it, in the shop or to get out with the goods, is robbery; of property of a business, wherever it happens, it is robbery of business property.',
  cites: [crr('72'), crr('80')],
  overrides: withoutForce,
  apply: ({ act }) => when(inTurn(isRobberyOfGoods(act), mostlyBusiness(act)), offence('34A', robberyCode(act)), 'Force was used or threatened in order to steal, and the property is of a business or mostly so.'),
};
