/** Reads a date and time as a person types them, `12/04/2026 06:12` by the clock on the wall in the United Kingdom, into a moment, and writes it back. */
const zone = 'Europe/London';
const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

type Wall = { readonly year: number; readonly month: number; readonly day: number; readonly hour: number; readonly minute: number };

type LocalTime =
  /** `isTwice`: the hour comes twice in October and nothing typed says which; the first is meant. */
  | { readonly kind: 'read'; readonly instant: string; readonly isTwice: boolean }
  | { readonly kind: 'empty' }
  | { readonly kind: 'wrong'; readonly problem: string };

/** In letters: an example in figures is taken for what is entered. */
export const dayPattern = 'DD/MM/YYYY';
export const momentPattern = `${dayPattern} HH:MM`;

export const momentNeeded = 'A date and time is needed, such as 12/04/2026 06:12';

const parts = new Intl.DateTimeFormat('en-GB', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

const asUtc = ({ year, month, day, hour, minute }: Wall): number => {
  // Date.UTC takes a year below 100 for one of the last century.
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(hour, minute);
  return date.getTime();
};

const two = (value: number): string => String(value).padStart(2, '0');

const wallWords = ({ year, month, day, hour, minute }: Wall): string => `${two(day)}/${two(month)}/${year} ${two(hour)}:${two(minute)}`;

/** `12/04/2026 06:12`, or nothing where there is no moment. */
export const localTimeWords = (instant: string): string => {
  const ms = Date.parse(instant);
  return Number.isNaN(ms) ? '' : parts.format(ms).replace(',', '');
};

const typed = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?:[\s,]+(?:at\s+)?(\d{1,2})(?::|\.)?(\d{2}))?(?:\s*(bst|gmt))?$/i;

const wallOf = (found: RegExpExecArray): Wall => {
  const [, day, month, year = '', hour, minute] = found;
  return { day: Number(day), month: Number(month), year: Number(year.length === 2 ? `20${year}` : year), hour: Number(hour), minute: Number(minute) };
};

const wrong = (problem: string): LocalTime => ({ kind: 'wrong', problem });

const calendarProblem = ({ year, month, day, hour, minute }: Wall): string | null => {
  if (month < 1 || month > 12) return 'The month must be between 01 and 12';
  const days = new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
  if (day < 1 || day > days) return `That month has ${days} days`;
  if (hour > 23 || minute > 59) return 'The time must be between 00:00 and 23:59';
  return null;
};

/** Every moment at which the clock on the wall shows this, the earlier first: none in the hour lost in March, two in the hour that returns in October. */
const momentsOf = (wall: Wall): readonly number[] =>
  [asUtc(wall) - hourMs, asUtc(wall)].filter((ms) => parts.format(ms).replace(',', '') === wallWords(wall));

/** Reads what was typed. The zone may be named, `BST` or `GMT`, where the hour comes twice. */
export const readLocalTime = (text: string): LocalTime => {
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'empty' };
  const found = typed.exec(trimmed);
  if (!found) return wrong('Write it as 12/04/2026 06:12');
  if (found[4] === undefined) return wrong('Add the time, such as 06:12');
  const wall = wallOf(found);
  const problem = calendarProblem(wall);
  if (problem !== null) return wrong(problem);
  const moments = momentsOf(wall);
  const named = found[6]?.toLowerCase();
  if (moments.length === 0) return wrong('The clocks went forward: that time did not happen on that day');
  const meant = named === undefined ? moments : moments.filter((ms) => (ms < asUtc(wall)) === (named === 'bst'));
  const first = meant[0];
  if (first === undefined) return wrong(named === 'bst' ? 'Summer time was not in force then' : 'Summer time was in force then');
  return { kind: 'read', instant: new Date(first).toISOString(), isTwice: meant.length > 1 };
};
