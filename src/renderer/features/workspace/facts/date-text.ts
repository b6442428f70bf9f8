/** A day as it is typed, day first, and as a fact has it: `12/04/2026` and `2026-04-12`. */
import { isLocalDate } from '../../../../shared/domain/local-date.ts';

/** null while it is no day. */
export const dayTyped = (text: string): string | null => {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim()) ?? [];
  const day8601 = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isLocalDate(day8601) ? day8601 : null;
};

export const dayWords = (day: string): string => day.split('-').toReversed().join('/');
