/** What the Notifiable Offence List says of a crime: its group and its maximum sentence. */
import type { Crime } from '../counting/crime.ts';
import type { Case } from '../facts/case.ts';
import { listed } from './pair-of-crimes.ts';

export const isViolence = (group: string): boolean => ['Violence against the person', 'Sexual offences', 'Robbery'].includes(group);
export const isProperty = (group: string): boolean => ['Theft', 'Burglary', 'Vehicle offences', 'Arson and criminal damage'].includes(group);

export const groupOf = (crime: Crime, { catalogue }: Case): string => (crime.class === null ? '' : (catalogue.classes.get(crime.class)?.group ?? ''));

/** In years, 99 for life; null where the entries it may be of differ or print none. */
export const yearsOf = (crime: Crime, { catalogue }: Case): number | null => {
  const years = new Set(listed(crime, catalogue).map((each) => each.years));
  const [only] = years;
  return years.size === 1 && only !== undefined ? only : null;
};
