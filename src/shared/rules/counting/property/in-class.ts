/** Whether a crime is counted by the rule of one of these classes. */
import type { UnitCase } from '../unit.ts';

/** The general rule is displaced by the rule a class prints for itself (page 12). */
export const general = ['one-crime-per-victim', 'one-crime-per-offender-or-group'] as const;

export const isOfClass = ({ offence }: UnitCase, classes: readonly string[]): boolean => offence.class !== null && classes.includes(offence.class);
