/** Every rule about what stands beside a principal crime, or is part of another. */
import type { BesideRule } from './additional.ts';
import { breachOfOrder } from './breach-of-order.ts';
import { modernSlavery } from './modern-slavery.ts';
import { businessOutbuildingByTheResidence } from './property/business-outbuilding-by-the-residence.ts';
import { goingEquippedByTheft } from './property/going-equipped-by-theft.ts';
import { injuriesByRobbery } from './property/injuries-by-robbery.ts';
import { outbuildingsByTheHome } from './property/outbuildings-by-the-home.ts';

export const besideRules: readonly BesideRule[] = [
  breachOfOrder,
  modernSlavery,
  injuriesByRobbery,
  goingEquippedByTheft,
  outbuildingsByTheHome,
  businessOutbuildingByTheResidence,
];
