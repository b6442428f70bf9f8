/** What a source wrote of another time of the same record, read as its time of receipt was: the order of its dates was found, or confirmed, when it was imported. */
import type { Received } from '../domain/report.ts';
import { dateOrders, type DateOrder } from './mapping.ts';
import { readDate, type ReadDate } from './read-date.ts';

type Readable = Extract<ReadDate, { readable: true }>;

const read = (written: string, order: DateOrder): Readable | null => {
  const found = readDate(written, { order, zone: 'Europe/London' });
  return found.readable ? found : null;
};

/** null where it stands as it is written here, day first, or where the orders that give the time of receipt do not give one reading: nothing is guessed. */
export const readAsReceived = (written: string, { at, text }: Received): Pick<Readable, 'at' | 'precision'> | null => {
  if (at === null || text === null) return null;
  const [first, ...others] = dateOrders.filter((order) => read(text, order)?.at === at).map((order) => read(written, order));
  const isOne = others.every((other) => other?.at === first?.at);
  return first && isOne && read(written, 'day-first')?.at !== first.at ? { at: first.at, precision: first.precision } : null;
};
