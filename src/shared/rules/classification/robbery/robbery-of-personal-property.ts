/** Class 34B. Robbery takes precedence over theft and burglary (pages 73, 74, 78 and 80). */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn } from '../../truth.ts';
import { offence, type ClassificationRule } from '../classified.ts';
import { isRobberyOfGoods, mostlyPersonal, robberyCode } from './stealing-case.ts';
import { withoutForce } from './without-force.ts';

export const robberyOfPersonalProperty: ClassificationRule<'theft' | 'burglary' | 'vehicle'> = {
  id: 'robbery-of-personal-property',
  sentence: 'Stealing with force, or the threat of it, is robbery; of property that belongs to people, or is generally regarded as personal, it is robbery of personal property.',
  cites: [crr('72'), crr('73-74'), crr('78')],
  overrides: withoutForce,
  apply: ({ act }) => when(inTurn(isRobberyOfGoods(act), mostlyPersonal(act)), offence('34B', robberyCode(act)), 'Force was used or threatened in order to steal, and the property is personal or mostly so.'),
};
