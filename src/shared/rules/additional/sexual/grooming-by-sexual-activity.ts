/** Class 88A is swallowed by what it led to. */
import { crr } from '../../cite.ts';
import type { Crime } from '../../counting/crime.ts';
import { when } from '../../rule.ts';
import type { BesideRule } from '../additional.ts';

/** Sexual activity with the child: rape, assault, and the classes of children, of the family and of mental disorder. */
export const isSexualActivity = ({ class: classCode }: Crime): boolean =>
  ['17A', '17B', '19C', '19D', '19E', '19F', '19G', '19H', '19J', '19K', '20A', '20B', '21', '22A', '22B', '23', '70', '73'].includes(classCode ?? '');

/** With the child that was groomed and by whoever groomed it, perhaps with others who did not. */
const follows = (activity: Crime, grooming: Crime): boolean =>
  activity.afterReport === grooming.afterReport &&
  activity.victims.some((victim) => grooming.victims.includes(victim)) &&
  grooming.offender.split('+').every((offender) => activity.offender.split('+').includes(offender));

export const groomingBySexualActivity: BesideRule = {
  id: 'grooming-by-sexual-activity',
  sentence: 'Where sexual activity with a child follows grooming, the substantive sexual offence only is recorded.',
  cites: [crr('66')],
  apply: ({ crime, others }) =>
    when(
      crime.class === '88A' && others.some((other) => isSexualActivity(other) && follows(other, crime)),
      'swallowed',
      'Sexual activity with the child followed, and is recorded.',
    ),
};
