/** Each filter of the queue as a condition on the standing `s`, and the index that holds what fits it, where there is one. */
import { plusMs, hourMs } from '../../../shared/domain/instant.ts';
import type { Regime } from '../../../shared/domain/incident.ts';
import { amberMs, limitMs, type Band } from '../../../shared/triage/clock.ts';
import { bitOf, type Harm } from '../../../shared/triage/marks.ts';
import { mostHours, returnedMs } from '../../../shared/triage/priority.ts';
import type { QueueFilter } from '../../../shared/triage/queue-filters.ts';
import type { IncidentState } from '../../../shared/triage/status.ts';
import { openTask, openTasks, tasksOf } from './open-victim-tasks.ts';
import { qualifierList } from './tables/queue-lists.ts';

export type Value = string | number;

/**
 * Where rows that fit are found; in the order of the queue, or in none. `isSmall`: it holds few whatever the size of the bureau;
 * `isOpen`: only what is open and of the regime asked for.
 */
export type Access = {
  readonly from: string;
  readonly where: string;
  readonly values: readonly Value[];
  readonly order: { readonly key: string; readonly incident: string } | null;
  readonly isSmall: boolean;
  readonly isOpen: boolean;
};

/** `orderFrom` and the others: no row that fits lies before or after these, in the order of the queue or by the clock alone. */
export type Condition = {
  readonly where: string;
  readonly values: readonly Value[];
  readonly access?: Access;
  readonly orderFrom?: string;
  readonly orderBelow?: string;
  readonly clockFrom?: string;
  readonly clockBelow?: string;
};

/** Who asks, and when; `regime` where the view is of one only. */
export type Asking = { readonly me: string; readonly now: string; readonly regime: Regime | null };

type Holds = Pick<Access, 'isSmall' | 'isOpen'>;
const small: Holds = { isSmall: true, isOpen: false };
const many: Holds = { isSmall: false, isOpen: false };
const manyOpen: Holds = { isSmall: false, isOpen: true };

const by = (index: string, where: string, values: readonly Value[], holds: Holds): Access => ({ from: `standing s INDEXED BY ${index}`, where, values, order: { key: 's.order_at', incident: 's.incident' }, ...holds });

export const plain = (where: string, ...values: readonly Value[]): Condition => ({ where, values });

/** The lists an incident stands in besides; see the table. */
const inList = 'EXISTS (SELECT 1 FROM queue_lists q WHERE q.incident = s.incident AND q.holds = 1 AND q.list = ?)';
const listAccess = (list: string, holds: Holds): Access => ({
  from: 'queue_lists l INDEXED BY queue_lists_in_order CROSS JOIN standing s ON s.incident = l.incident',
  where: 'l.list = ? AND l.holds = 1 AND l.shown = 1',
  values: [list],
  order: { key: 'l.order_at', incident: 'l.incident' },
  ...holds,
});
export const listed = (list: string): Condition => ({ where: inList, values: [list], access: listAccess(list, small) });

/** By this time tomorrow something is owed to a victim of it; in the order of the task that is due first, so that it comes once. */
export const victimsDue = (now: string): Condition => {
  const until = plusMs(now, 24 * hourMs);
  const earlier = `SELECT 1 FROM ${tasksOf('t.incident', 'o')} AND ${openTask('o')}
    AND (o.due, o.victim, o.kind, o.decision, o.allegation) < (t.due, t.victim, t.kind, t.decision, t.allegation)`;
  return {
    where: `EXISTS (SELECT 1 FROM ${tasksOf('s.incident')} AND ${openTasks} AND t.due <= ?)`,
    values: [until],
    access: {
      from: 'victim_tasks t INDEXED BY victim_tasks_by_due CROSS JOIN standing s ON s.incident = t.incident',
      where: `t.due <= ? AND ${openTasks} AND NOT EXISTS (${earlier})`,
      values: [until],
      order: { key: 't.due', incident: 't.incident' },
      ...small,
    },
  };
};

/** Whether whoever is named as having it has it now, which is asked with the time: `holderNow` in a row's own words. */
export const isHeld = '(s.claim_until IS NULL OR s.claim_until > ?)';

/** Nobody has it: never taken, or left by a claim that ended. */
export const free = (now: string): Condition => plain(`(s.taken_by IS NULL OR NOT ${isHeld})`, now);

export const heldBy = (person: string, now: string): Condition => {
  const where = `s.taken_by = ? AND ${isHeld}`;
  return { where, values: [person, now], access: by('standing_taken', where, [person, now], small) };
};

export const parkedNow = (now: string): Condition => ({
  where: 's.parked_until > ?',
  values: [now],
  access: by('standing_parked', 's.parked_until IS NOT NULL AND s.parked_until > ?', [now], small),
});
export const notParked = (now: string): Condition => plain('(s.parked_until IS NULL OR s.parked_until <= ?)', now);

/** The index of what is no longer merely waiting is used only by a condition that says so. */
export const inState = (state: IncidentState): Condition => ({
  where: 's.state = ?',
  values: [state],
  ...(state === 'waiting' ? {} : { access: by('standing_by_state', "s.state = ? AND s.state <> 'waiting'", [state], many) }),
});

/** What was returned of what is due from some time on: it stands as far before as everything that was returned. */
export const returnedFrom = (due: string): Condition => {
  const where = "s.state = 'returned' AND s.state <> 'waiting' AND s.order_at >= ?";
  const values = [plusMs(due, -returnedMs)];
  return { where, values, access: by('standing_by_state', where, values, many) };
};

const open = "s.regime = ? AND s.state <> 'decided'";

export const ofCode = (code: string, { regime }: Asking): Condition => ({
  where: 's.opening_code = ?',
  values: [code],
  ...(regime === null ? {} : { access: by('standing_by_code', `${open} AND s.opening_code = ?`, [regime, code], manyOpen) }),
});

export const ofHarm = (harm: Harm, regime: Regime | null): Condition => {
  const where = `(s.marks & ${bitOf(harm)}) <> 0`;
  return { where, values: [], ...(regime === null ? {} : { access: by(`standing_of_${harm.replace('-', '_')}`, `${open} AND ${where}`, [regime], manyOpen) }) };
};

const ofQualifier = (qualifier: string, { regime }: Asking): Condition => ({
  where: 'EXISTS (SELECT 1 FROM queue_lists q WHERE q.incident = s.incident AND q.holds = 1 AND q.list IN (?, ?))',
  values: [qualifierList('live', qualifier), qualifierList('historic', qualifier)],
  ...(regime === null ? {} : { access: listAccess(qualifierList(regime, qualifier), many) }),
});

/** Risk brings an incident forward by so much and no more, so what is due late enough stands late enough. */
const earliest = (due: string): string => plusMs(due, -mostHours * hourMs);
const dueBelow = (at: string): Condition => ({ where: 's.due < ?', values: [at], orderBelow: at, clockBelow: at });

export const inBand = (band: Band, { now, regime }: Pick<Asking, 'now' | 'regime'>): Condition => {
  const amberEnds = plusMs(now, limitMs - amberMs);
  switch (band) {
    case 'red':
      return dueBelow(now);
    case 'amber':
      return { where: 's.due >= ? AND s.due <= ?', values: [now, amberEnds], orderFrom: earliest(now), orderBelow: plusMs(amberEnds, 1), clockFrom: now, clockBelow: plusMs(amberEnds, 1) };
    case 'in-time':
      return { where: 's.due > ?', values: [amberEnds], orderFrom: earliest(amberEnds), clockFrom: amberEnds };
    case 'no-clock':
      return { where: 's.due IS NULL', values: [], ...(regime === 'live' ? { access: by('standing_no_clock', "s.due IS NULL AND s.regime = 'live' AND s.state <> 'decided'", [], manyOpen) } : {}) };
  }
};

/** Received is due less its 24 hours; what is historic has no clock, and stands where it was received. */
const received = (sign: '>=' | '<', at: string): Condition => plain(`(s.due ${sign} ? OR (s.due IS NULL AND s.regime = 'historic' AND s.order_at ${sign} ?))`, plusMs(at, limitMs), at);

const receivedFrom = (at: string, { regime }: Asking): Condition => {
  const due = plusMs(at, limitMs);
  return { ...received('>=', at), clockFrom: due, orderFrom: regime === 'historic' ? at : earliest(due) };
};
const receivedBefore = (at: string): Condition => ({ ...received('<', at), clockBelow: plusMs(at, limitMs), orderBelow: plusMs(at, limitMs) });

export const conditionOf = (filter: QueueFilter, asking: Asking): Condition => {
  switch (filter.by) {
    case 'state':
      return inState(filter.is);
    case 'holder':
      return filter.is === 'nobody' ? free(asking.now) : heldBy(filter.is === 'me' ? asking.me : filter.is, asking.now);
    case 'due':
      return inBand(filter.is, asking);
    case 'due-before':
      return dueBelow(filter.is);
    case 'received-from':
      return receivedFrom(filter.is, asking);
    case 'received-before':
      return receivedBefore(filter.is);
    case 'code':
      return ofCode(filter.is, asking);
    case 'qualifier':
      return ofQualifier(filter.is, asking);
    case 'source':
      return plain('EXISTS (SELECT 1 FROM incidents x WHERE x.id = s.incident AND x.source = ?)', filter.is);
    case 'harm':
      return ofHarm(filter.is, asking.regime);
    case 'reported':
      return listed(`reported/${filter.is}`);
    case 'parked':
      return filter.is === 'yes' ? parkedNow(asking.now) : notParked(asking.now);
  }
};
