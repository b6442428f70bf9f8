/** The bank holidays that ship, for tests. */
import { readFileSync } from 'node:fs';
import { BankHolidays } from '../../src/shared/domain/working-days.ts';

export const holidays = BankHolidays.parse(JSON.parse(readFileSync(new URL('../../resources/calendar/bank-holidays-england-and-wales.json', import.meta.url), 'utf8')));
