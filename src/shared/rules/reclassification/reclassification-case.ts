/** A recorded crime whose class somebody wants to change. */
import { is, yes, type Placed } from '../ask.ts';
import { isRapeOfAnyClass } from '../classification/sexual/rape-of-any-class.ts';
import type { Offence } from '../counting/crime.ts';
import type { Act } from '../facts/document.ts';
import type { Reclassification } from '../facts/reclassification.ts';
import type { Rule } from '../rule.ts';
import { all, not, type Truth } from '../truth.ts';

export type ReclassificationCase = { readonly change: Placed<Reclassification>; readonly act: Placed<Act>; readonly offence: Offence };

/** Whether it may be changed. No rule that refuses holds beside one that allows: each allows only where none of them does. */
export type ReclassificationRule = Rule<ReclassificationCase, boolean>;

export const isBackToIncident = ({ change }: ReclassificationCase): boolean => change.to !== 'another-class';

export const isOfRape = ({ act, offence }: ReclassificationCase): Truth => isRapeOfAnyClass(act, offence.class);

/** Further substantive information, or an error of the original class (page 13); a more serious historic crime that is alleged is such information (page 18). */
export const hasReason = ({ change }: ReclassificationCase): Truth => is(change, 'reason', 'new-information', 'original-error', 'more-serious-historic-crime');

export const byRegistrarOrDesignated = ({ change }: ReclassificationCase): Truth => is(change, 'decidedBy', 'registered-registrar', 'registrar', 'designated-decision-maker');

export const byAccreditedBeforeInvestigation = ({ change }: ReclassificationCase): Truth => all(is(change, 'decidedBy', 'registered-registrar'), not(yes(change, 'investigated')));
