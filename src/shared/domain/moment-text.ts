/** A moment as a sentence names it, by the clock on the wall in the United Kingdom: "06:12 on 12 April 2026". */
import { msOf } from './instant.ts';

const format = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', minute: '2-digit', hourCycle: 'h23', day: 'numeric', month: 'long', year: 'numeric' });

export const momentText = (at: string): string => {
  const parts = Object.fromEntries(format.formatToParts(msOf(at)).map(({ type, value }) => [type, value]));
  return `${parts['hour']}:${parts['minute']} on ${parts['day']} ${parts['month']} ${parts['year']}`;
};
