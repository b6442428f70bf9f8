/** Dates of birth as sources write them. */
import { isLocalDate, type LocalDate } from '../domain/local-date.ts';

/** `1990-02-28`, `28/02/1990` and `28.2.1990` are one day; anything else is none. */
export const birthDate = (text: string | null): LocalDate | null => {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text?.trim() ?? '') ?? [];
  const date = year === '' ? (text?.trim().slice(0, 10) ?? '') : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  // The first of January 1900 is what systems write for a day nobody gave.
  return isLocalDate(date) && date > '1900-01-01' ? date : null;
};
