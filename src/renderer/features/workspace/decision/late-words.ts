/** What is asked of what is recorded late, by the clock it is held against and with its page. */
import { clockCite, pastWords, type ClockFound } from '../../../../shared/rules/time/other-clock.ts';

export const lateWords = ({ held, untold }: ClockFound): string =>
  `Reason for recording after ${held === null ? '24 hours' : pastWords(held.from)} (page ${clockCite(held?.from ?? untold).page})`;
