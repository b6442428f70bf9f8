/** By what crimes of a class are counted, and the rule that says so. */
import type { ActCase } from '../facts/case.ts';
import type { Rule } from '../rule.ts';
import type { Offence } from './crime.ts';

export const units = ['victim', 'offender-or-group', 'person', 'business', 'household', 'named-premises', 'vehicle-owner', 'each-act', 'offender', 'item', 'item-and-loser', 'investor-or-group', 'penetrator', 'offender-or-group-and-victims'] as const;

/** What a crime is counted for; each way has its names in `count-crimes.ts`. */
export type Unit = (typeof units)[number];

export type UnitCase = ActCase & { readonly offence: Offence };
export type UnitRule = Rule<UnitCase, Unit>;
