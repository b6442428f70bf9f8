/** The values the published list may hold once corrected, and what each means in the catalogue. Whoever reads a list says of anything else that it is not known. */
import type { Basis } from '../domain/offence-catalogue.ts';
import { isCalendarDay } from '../domain/calendar-day.ts';
import type { PartialDate } from '../domain/partial-date.ts';

/** Groups and subgroups are kept in sentence case. */
export const groups: Readonly<Record<string, string>> = {
  'Violence Against The Person': 'Violence against the person',
  'Sexual Offences': 'Sexual offences',
  Robbery: 'Robbery',
  Burglary: 'Burglary',
  'Vehicle offences': 'Vehicle offences',
  Theft: 'Theft',
  'Arson and Criminal Damage': 'Arson and criminal damage',
  'Drug Offences': 'Drug offences',
  'Public Order Offences': 'Public order offences',
  'Possession of weapons': 'Possession of weapons',
  'Miscellaneous crimes against society': 'Miscellaneous crimes against society',
  'NFIB Fraud': 'Fraud',
};

export const subgroups: Readonly<Record<string, string>> = {
  Homicide: 'Homicide',
  'Violence with injury': 'Violence with injury',
  'Violence without injury': 'Violence without injury',
  'Death or serious injury caused by illegal driving': 'Death or serious injury caused by illegal driving',
  'Stalking and Harassment': 'Stalking and harassment',
  Rape: 'Rape',
  'Other sexual offences': 'Other sexual offences',
  'Residential Burglary of a Home': 'Residential burglary of a home',
  'Residential Burglary of Unconnected Building': 'Residential burglary of unconnected building',
  'Burglary Business and Community': 'Burglary business and community',
  'Theft from the person': 'Theft from the person',
  'Bicycle theft': 'Bicycle theft',
  Shoplifting: 'Shoplifting',
  'Other theft': 'Other theft',
  Arson: 'Arson',
  'Criminal damage': 'Criminal damage',
  'Trafficking of drugs': 'Trafficking of drugs',
  'Possession of drugs': 'Possession of drugs',
};

export const modes = { I: 'I', E: 'E', S: 'S' } as const;

export const bases: Readonly<Record<string, Basis>> = { V: 'victim', S: 'state', 'S/V': 'either' };

const plural = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`;

/** `14`, `6m`, `51 weeks`, `Life` or `fine`, as words and in years: 99 for life, 0 for a fine. */
export const sentence = (printed: string): { readonly max: string; readonly years: number } | null => {
  if (printed === 'Life') return { max: 'Life', years: 99 };
  if (printed === 'fine') return { max: 'Fine', years: 0 };
  const match = /^(\d{1,2})(m| weeks)?$/.exec(printed);
  if (!match) return null;
  const count = Number(match[1]);
  if (match[2] === 'm') return { max: plural(count, 'month'), years: Math.round((count / 12) * 100) / 100 };
  if (match[2] === ' weeks') return { max: plural(count, 'week'), years: Math.round((count / 52) * 100) / 100 };
  return { max: plural(count, 'year'), years: count };
};

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const fullMonths = 'january february march april may june july august september october november december'.split(' ');
const two = (value: number): string => String(value).padStart(2, '0');

const monthOf = (text: string): number => {
  const lower = text.toLowerCase();
  return Math.max(months.indexOf(lower), fullMonths.indexOf(lower)) + 1;
};

/** Two-figure years are of this century: the list prints older ones in full. */
const yearOf = (text: string): string => (text.length === 2 ? `20${text}` : text);

const dayThatExists = (date: string): PartialDate | null => (isCalendarDay(date) ? date : null);

/** `2015`, `Apr-17`, `Aug 2024`, `01-Dec-18`, `13 April 2015`, `14/11/2016`: to the precision printed, null where it is none of these. */
export const publishedDate = (printed: string): PartialDate | null => {
  if (/^(19|20)\d\d$/.test(printed)) return printed;
  const slashed = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(printed);
  if (slashed) return dayThatExists(`${slashed[3]}-${slashed[2]}-${slashed[1]}`);
  const worded = /^(?:(\d{1,2})[- ])?([A-Za-z]+)[- ](\d\d|\d{4})$/.exec(printed);
  const month = monthOf(worded?.[2] ?? '');
  if (!worded || month === 0) return null;
  const start = `${yearOf(worded[3] ?? '')}-${two(month)}`;
  return worded[1] === undefined ? start : dayThatExists(`${start}-${two(Number(worded[1]))}`);
};
