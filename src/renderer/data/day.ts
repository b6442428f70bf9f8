/** A day as it is typed and read, `01/04/2027`, and as it is kept, `2027-04-01`. */
import { isLocalDate, type LocalDate } from '../../shared/domain/local-date.ts';

const typed = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

/** Null where no such day was typed. The form it is kept in is taken too. */
export const readDay = (text: string): LocalDate | null => {
  const trimmed = text.trim();
  const [, day = '', month = '', year = ''] = typed.exec(trimmed) ?? [];
  const date = year === '' ? trimmed : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isLocalDate(date) ? date : null;
};

export const dayText = (date: string): string => date.split('-').toReversed().join('/');
