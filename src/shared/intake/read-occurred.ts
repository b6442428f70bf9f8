/** When it happened, read as the import read the other dates of its file: at one moment, from one to another, or as the source wrote it. */
import type { Received } from '../domain/report.ts';
import { noEvidence, weigh } from './date-order.ts';
import { dateOrders, type DateOrder } from './mapping.ts';
import { readDate, type DateReading, type ReadDate } from './read-date.ts';
import { readTimeOfDay } from './read-time-of-day.ts';

type Readable = Extract<ReadDate, { readable: true }>;
type Moment = Pick<Readable, 'at' | 'precision'>;

/** `order`: what whoever reads it as it stands has to be told of its dates, null where that is nothing. */
export type Occurred =
  | { readonly kind: 'read'; readonly moments: readonly Moment[] }
  | { readonly kind: 'as-written'; readonly order: Exclude<DateOrder, 'day-first'> | 'unknown' | null };

const asItStands: Occurred = { kind: 'as-written', order: null };

/** "D1 to D2 T1 to T2" names both days before both times, and "D T1 to T2" the day once. */
const endsOf = (written: string): readonly string[] => {
  const [first = '', second, third, ...more] = written.trim().split(/\s+to\s*(?=\d)/i);
  if (second === undefined) return [first];
  const [day = '', ...time] = second.split(/\s+/);
  if (third !== undefined) return [`${first} ${time.join(' ')}`, `${day} ${third}`, ...more];
  return [first, readTimeOfDay(second) === null ? second : `${first.split(/\s/, 1)[0]} ${second}`];
};

/** Nothing is mended: what ends before it begins, perhaps past midnight, stays as it is written. */
const momentsOf = (written: string, reading: DateReading): readonly Moment[] | null => {
  const ends = endsOf(written).map((end) => readDate(end, reading));
  const moments = ends.filter((end) => end.readable).map(({ at, precision }) => ({ at, precision }));
  const [from, to = from] = moments;
  const fits = from && to && ends.length <= 2 && moments.length === ends.length && from.precision === to.precision && from.at <= to.at;
  return fits ? moments : null;
};

/** The import's own, or where it was not kept, those that give the time of receipt. */
const ordersOf = ({ at, text }: Received, { order, zone }: DateReading): readonly DateOrder[] => {
  if (order !== null) return [order];
  const fitting = text === null ? [] : dateOrders.filter((each) => momentsOf(text, { order: each, zone })?.[0]?.at === at);
  return fitting.length === 0 ? dateOrders : fitting;
};

const isSame = (one: readonly Moment[], other: readonly Moment[] | null): boolean => one.length === other?.length && one.every(({ at }, index) => at === other[index]?.at);

const isAmbiguous = (written: string): boolean => {
  const counts = { ...noEvidence };
  weigh(counts, written);
  return counts.either > 0;
};

/** `dates`: how the import read those of its file; null where no import brought the report, and it is written as it is here. */
export const readOccurred = (written: string, received: Received, dates: DateReading | null): Occurred => {
  if (dates === null) return asItStands;
  const orders = ordersOf(received, dates);
  const [first, ...others] = orders.map((order) => momentsOf(written, { ...dates, order })).filter((moments) => moments !== null);
  if (first && others.every((other) => isSame(first, other))) {
    const isWrittenHere = first.length === 1 && isSame(first, momentsOf(written, { order: 'day-first', zone: 'Europe/London' }));
    return isWrittenHere ? asItStands : { kind: 'read', moments: first };
  }
  const [order, ...further] = orders;
  if (!isAmbiguous(written) || order === undefined) return asItStands;
  return { kind: 'as-written', order: further.length > 0 ? 'unknown' : order === 'day-first' ? null : order };
};
