/** By what a class of fraud or computer misuse is counted, as the table of its chapter says. */
import { kindsOfMisuse } from '../../classification/computer-misuse/kinds-of-misuse.ts';
import { kindsOfFraud, type CountedBy } from '../../classification/fraud/kinds-of-fraud.ts';
import type { UnitCase } from '../unit.ts';

/** By the class the act is found to be, which need not be the kind it was told as. */
export const countedBy = ({ act, offence }: UnitCase, by: CountedBy): boolean =>
  (act.kind === 'fraud' || act.kind === 'computer-misuse') && [...kindsOfFraud, ...kindsOfMisuse].some((each) => each.class === offence.class && each.countedBy === by);
