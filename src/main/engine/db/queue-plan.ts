/** Which index a list of the queue is read by: the narrowest that holds its order, so that nothing is scanned and nothing sorted. */
import type { QueueSort } from '../../../shared/triage/queue-filters.ts';
import type { Reader } from '../bureau/open-reader.ts';
import type { Condition, Value } from './queue-conditions.ts';
import type { Conditions } from './queue-views.ts';

export type Sql = { readonly where: string; readonly values: readonly Value[] };

export type Plan = {
  readonly from: string;
  /** What the index itself answers. */
  readonly fixed: readonly Sql[];
  /** What is looked at row by row. */
  readonly rest: readonly Sql[];
  readonly key: string;
  /** After the key, where two have the same. */
  readonly incident: string;
  readonly isDescending: boolean;
  /** A few rows in another order than their index has: they are sorted. */
  readonly isSorted: boolean;
};

type Order = { readonly key: string; readonly index: string; readonly isDescending: boolean };

/** What is historic stands where it was received, years before what has a clock: where both are listed it comes after. */
export type ListSort = QueueSort | 'live-first';

const orders: Readonly<Record<ListSort, Order>> = {
  risk: { key: 's.order_at', index: 'standing_in_order', isDescending: false },
  'live-first': { key: "iif(s.regime = 'live', 'a', 'b') || s.order_at", index: 'standing_in_order', isDescending: false },
  clock: { key: 's.clock_at', index: 'standing_by_clock', isDescending: false },
  // What was received last is due last; the latest comes first.
  received: { key: 's.clock_at', index: 'standing_by_clock', isDescending: true },
  reference: { key: 's.ref', index: 'standing_by_ref', isDescending: false },
};

/** How many rows are sorted at the most where their index has another order. */
const mostSorted = 2000;

export const isFew = (reader: Reader, { access }: Condition): boolean => {
  if (!access || access.isSmall) return access?.isSmall === true;
  const sql = `SELECT count(*) AS n FROM (SELECT 1 FROM ${access.from} WHERE ${access.where} LIMIT ${mostSorted + 1})`;
  return (reader.prepared<{ readonly n: number }>(sql).get(...access.values)?.n ?? 0) <= mostSorted;
};

const bound = (column: string, sign: '>=' | '<', at: string | undefined): readonly Sql[] => (at === undefined ? [] : [{ where: `${column} ${sign} ?`, values: [at] }]);

/** The ends of the index that every condition allows. What was returned stands before all of them. */
const bounds = (conditions: readonly Condition[], key: string, hasReturned: boolean): readonly Sql[] => {
  if (key === orders.reference.key) return [];
  return conditions.flatMap((each) =>
    key === orders.clock.key
      ? [...bound('s.clock_at', '>=', each.clockFrom), ...bound('s.clock_at', '<', each.clockBelow)]
      : [...(hasReturned ? [] : bound('s.order_at', '>=', each.orderFrom)), ...bound('s.order_at', '<', each.orderBelow)],
  );
};

const openOf = (regime: string): Sql => ({ where: "s.regime = ? AND s.state <> 'decided'", values: [regime] });

/** The condition whose index is read: one that holds few before one that may hold many. */
export const narrowest = (conditions: readonly Condition[]): Condition | null => conditions.find(({ access }) => access?.isSmall) ?? conditions.find(({ access }) => access !== undefined) ?? null;

export const planOf = (reader: Reader, { regime, conditions }: Conditions, sort: ListSort, hasReturned = true): Plan => {
  const { key, index, isDescending } = orders[sort];
  const found = narrowest(conditions);
  const access = found?.access;
  if (access && (sort === 'risk' || regime === null || isFew(reader, found))) {
    const order = sort === 'risk' ? access.order : null;
    const rest = [...(regime === null || access.isOpen ? [] : [openOf(regime)]), ...conditions.filter((each) => each !== found)];
    return { from: access.from, fixed: [access], rest, key: order?.key ?? key, incident: order?.incident ?? 's.incident', isDescending, isSorted: order === null };
  }
  if (regime === null) throw new Error('A view of no regime is read by an index of its own');
  return { from: `standing s INDEXED BY ${index}`, fixed: [openOf(regime), ...bounds(conditions, key, hasReturned)], rest: conditions, key, incident: 's.incident', isDescending, isSorted: false };
};
