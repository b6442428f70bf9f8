/** What each view of the queue holds. One list for pages, for counts and for what is taken next. */
import type { Regime } from '../../../shared/domain/incident.ts';
import type { QueueView } from '../../../shared/ipc/queries.ts';
import type { QueueFilter } from '../../../shared/triage/queue-filters.ts';
import { conditionOf, free, heldBy, inBand, inState, listed, notParked, ofHarm, parkedNow, plain, victimsDue, type Asking, type Condition } from './queue-conditions.ts';

type View = {
  /** Of one regime and not decided; null where it is neither. */
  readonly regime: Regime | null;
  readonly conditions: (asking: Asking) => readonly Condition[];
};

const live = (...conditions: readonly ((asking: Asking) => Condition)[]): View => ({ regime: 'live', conditions: (asking) => conditions.map((condition) => condition(asking)) });

const views: Readonly<Record<QueueView, View>> = {
  open: live(),
  unclaimed: live(({ now }) => free(now), ({ now }) => notParked(now)),
  mine: { regime: null, conditions: ({ me, now }) => [heldBy(me, now), plain("s.state <> 'decided'")] },
  overdue: live((asking) => inBand('red', asking)),
  returned: live(() => inState('returned')),
  changed: live(() => inState('changed')),
  parked: live(({ now }) => parkedNow(now)),
  'domestic-abuse': live(({ regime }) => ofHarm('domestic-abuse', regime)),
  'reported-incidents': { regime: null, conditions: () => [listed('reported')] },
  'victims-due': { regime: null, conditions: ({ now }) => [victimsDue(now)] },
  'second-look': { regime: null, conditions: () => [listed('second-look')] },
  historic: { regime: 'historic', conditions: () => [] },
  decided: { regime: null, conditions: () => [inState('decided')] },
};

/** The conditions an incident of a view fulfils, besides being open and of its regime. */
export type Conditions = { readonly regime: Regime | null; readonly conditions: readonly Condition[] };

export const conditionsOf = (view: QueueView, filters: readonly QueueFilter[], asked: Pick<Asking, 'me' | 'now'>): Conditions => {
  const { regime, conditions } = views[view];
  const asking = { ...asked, regime };
  return { regime, conditions: [...conditions(asking), ...filters.map((filter) => conditionOf(filter, asking))] };
};

/** Typed text is matched as it is: LIKE's own signs are escaped. */
const containing = (text: string): string => `%${text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;

/** What a row shows and nothing else: the record's own field names and other codes are not searched. */
const searched = ['s.ref', 'i.source_reference', 's.opening_code'] as const;
const like = (column: string): string => `${column} LIKE ? ESCAPE '\\'`;
const typedSql = `(${searched.map(like).join(' OR ')} OR EXISTS (SELECT 1 FROM json_each(v.codes, '$.qualifiers') q WHERE ${like('q.value')}))`;

/** Conditions on the incident `i` and its version `v` too. */
export const typedCondition = (typed: string): Condition => plain(typedSql, ...[...searched, 'qualifier'].map(() => containing(typed)));

/** A reference typed in full is looked up, not searched for. */
export const referenceCondition = (typed: string): Condition => {
  const where = 's.incident IN (SELECT id FROM incidents WHERE ref = ? COLLATE NOCASE UNION SELECT id FROM incidents WHERE source_reference = ? COLLATE NOCASE)';
  const values = [typed, typed];
  return { where, values, access: { from: 'standing s', where, values, order: null, isSmall: true, isOpen: false } };
};
