/** A recorded crime somebody wants to take out of the figures. */
import type { Placed } from '../ask.ts';
import { isMandatoryReport } from '../classification/fgm/mandatory-report.ts';
import { isRapeOfAnyClass } from '../classification/sexual/rape-of-any-class.ts';
import type { Offence } from '../counting/crime.ts';
import type { Case } from '../facts/case.ts';
import type { Removal } from '../facts/removal.ts';
import { isHomicide } from '../../domain/offence-lookup.ts';
import type { Rule } from '../rule.ts';
import { any, type Truth } from '../truth.ts';

export type RemovalCase = { readonly removal: Placed<Removal>; readonly offence: Offence; readonly of: Case };

/** Whether it may be taken out of the figures. A rule that refuses overrides the one that allows. */
export type RemovalRule = Rule<RemovalCase, boolean>;

export const isRapeOrHomicide = ({ removal, offence, of }: RemovalCase): Truth =>
  any(offence.class !== null && isHomicide(offence.class), ...of.acts.filter(({ id }) => id === removal.of).map((act) => isRapeOfAnyClass(act, offence.class)));

/** Page 45 speaks of reports that a professional had to make. */
export const isReportedMutilation = ({ removal, of }: RemovalCase): boolean => of.acts.some((act) => act.id === removal.of && act.kind === 'fgm' && isMandatoryReport({ act, of }) === true);

export const reasonIs = ({ removal }: RemovalCase, ...reasons: readonly Removal['reason'][]): boolean => reasons.includes(removal.reason);
