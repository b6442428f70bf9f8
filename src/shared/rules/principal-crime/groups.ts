/** What the Notifiable Offence List says of a crime: its group and its maximum sentence. */
import type { Crime } from '../counting/crime.ts';
import type { Case } from '../facts/case.ts';
import { listed } from './pair-of-crimes.ts';

export const isViolence = (group: string): boolean => ['Violence against the person', 'Sexual offences', 'Robbery'].includes(group);
export const isProperty = (group: string): boolean => ['Theft', 'Burglary', 'Vehicle offences', 'Arson and criminal damage'].includes(group);

export const groupOf = (crime: Crime, { catalogue }: Case): string => (crime.class === null ? '' : (catalogue.classes.get(crime.class)?.group ?? ''));

/** One code may stand for a crime against a victim and for another against the state, as of damage to a protected monument. */
const listedAgainst = (crime: Crime, { catalogue }: Case): ReturnType<typeof listed> => {
  const all = listed(crime, catalogue);
  const same = all.filter(({ basis }) => basis === 'either' || basis === crime.against);
  return same.length > 0 ? same : all;
};

/** In years, 99 for life; null where the entries it may be of differ or print none. */
export const yearsOf = (crime: Crime, of: Case): number | null => {
  const years = new Set(listedAgainst(crime, of).map((each) => each.years));
  const [only] = years;
  return years.size === 1 && only !== undefined ? only : null;
};

/** Damage of which only the value is open: had it endangered life, its code would be known. Of theft or taking of a vehicle it is the intent that is. */
export const isValueOpen = ({ class: classCode, code, acts }: Crime): boolean => code === null && classCode !== '48' && acts.every(({ kind }) => kind === 'damage' || kind === 'vehicle');

export const endangeringLife = '057/00';

/** The shortest and the longest maximum a crime may have: one and the same where the list prints one; null where it prints none. */
export const spanOf = (crime: Crime, of: Case): readonly [number, number] | null => {
  const rows = listedAgainst(crime, of).filter(({ code }) => !(isValueOpen(crime) && code === endangeringLife));
  const told = rows.flatMap(({ years }) => (years === undefined || years === null ? [] : [years]));
  return told.length > 0 && told.length === rows.length ? [Math.min(...told), Math.max(...told)] : null;
};

/** Of fraud and computer misuse the volume of its own says what is recorded beside what. */
export const isReportFrauds = ({ class: classCode }: Crime): boolean => classCode?.startsWith('NFIB') ?? false;

/**
 * All fraud must be reported to Report Fraud (page 97), which can record nothing else: for other offences the victim is referred to the
 * police (fraud volume, page 1). So of two recorders neither crime stands for the other, but where a page says so (`parts-of-frauds.ts`).
 */
export const areOfOneRecorder = (one: Crime, other: Crime): boolean => isReportFrauds(one) === isReportFrauds(other);
