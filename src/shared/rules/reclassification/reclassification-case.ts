/** A recorded crime whose class somebody wants to change. */
import { is, yes, type Placed } from '../ask.ts';
import type { Offence } from '../counting/crime.ts';
import type { Reclassification } from '../facts/reclassification.ts';
import type { Rule } from '../rule.ts';
import { all, not, type Truth } from '../truth.ts';

export type ReclassificationCase = { readonly change: Placed<Reclassification>; readonly offence: Offence };

/** Whether it may be changed. A rule that refuses overrides the one that allows. */
export type ReclassificationRule = Rule<ReclassificationCase, boolean>;

export const isBackToIncident = ({ change }: ReclassificationCase): boolean => change.to !== 'another-class';

export const byRegistrarOrDesignated = ({ change }: ReclassificationCase): Truth => is(change, 'decidedBy', 'registered-registrar', 'registrar', 'designated-decision-maker');

export const byAccreditedBeforeInvestigation = ({ change }: ReclassificationCase): Truth => all(is(change, 'decidedBy', 'registered-registrar'), not(yes(change, 'investigated')));
