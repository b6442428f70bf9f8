/** A list of the queue as the parts it is read in, one after another: its groups, of each what was returned before the rest. */
import { bands } from '../../../shared/triage/clock.ts';
import type { QueueGroup } from '../../../shared/triage/queue-filters.ts';
import type { IncidentState } from '../../../shared/triage/status.ts';
import type { Reader } from '../bureau/open-reader.ts';
import { conditionOf, inBand, inState, ofCode, plain, returnedFrom, type Asking, type Condition } from './queue-conditions.ts';
import { isFew, narrowest, type ListSort } from './queue-plan.ts';
import type { Conditions } from './queue-views.ts';

/** `group` and `part` name it in a place of the list. */
export type Segment = { readonly group: string; readonly part: 'all' | 'returned' | 'rest'; readonly list: Conditions };

export type Grouping = { readonly sort: ListSort; readonly group: QueueGroup | null; readonly asking: Asking };

type Key = { readonly key: string };

const everything = plain('TRUE');

const nobody = 'nobody';

/** The codes there are, one look at the index for each. */
function* codes(reader: Reader, { regime, conditions }: Conditions, first: string | null): Generator<string> {
  const found = narrowest(conditions);
  const few = found !== null && isFew(reader, found) ? found.access : null;
  const source = few ? { from: few.from, where: few.where, values: few.values } : { from: 'standing s INDEXED BY standing_by_code', where: "s.regime = ? AND s.state <> 'decided'", values: [regime ?? 'live'] };
  const next = (sign: '>=' | '>', code: string): string | undefined =>
    reader.prepared<Key>(`SELECT s.opening_code AS key FROM ${source.from} WHERE ${source.where} AND s.opening_code ${sign} ? ORDER BY s.opening_code LIMIT 1`).get(...source.values, code)?.key;
  for (let code = next('>=', first ?? ''); code !== undefined; code = next('>', code)) yield code;
}

function* holders(reader: Reader, first: string | null): Generator<string> {
  const next = (sign: '>=' | '>', person: string): string | undefined =>
    reader.prepared<Key>(`SELECT taken_by AS key FROM standing INDEXED BY standing_taken WHERE taken_by ${sign} ? ORDER BY taken_by LIMIT 1`).get(person)?.key;
  if (first !== nobody) for (let person = next('>=', first ?? ''); person !== undefined; person = next('>', person)) yield person;
  yield nobody;
}

const openStates = (['returned', 'changed', 'in-assessment', 'awaiting-reference', 'waiting'] as const) satisfies readonly IncidentState[];

type Group = { readonly key: string; readonly condition: Condition };

const from = <K extends string>(keys: readonly K[], first: string | null): readonly K[] => keys.slice(Math.max(0, keys.findIndex((key) => key === first)));

function* groupsOf(reader: Reader, list: Conditions, { group, asking }: Grouping, first: string | null): Generator<Group> {
  switch (group) {
    case 'code':
      for (const key of codes(reader, list, first)) yield { key, condition: ofCode(key, asking) };
      return;
    case 'holder':
      for (const key of holders(reader, first)) yield { key, condition: conditionOf({ by: 'holder', is: key }, asking) };
      return;
    case 'state':
      for (const key of from(openStates, first)) yield { key, condition: inState(key) };
      return;
    case 'due':
      for (const key of from(bands, first)) yield { key, condition: inBand(key, asking) };
      return;
    case null:
      yield { key: '', condition: everything };
  }
}

/**
 * What is received or due from some time on begins far down in the order of the queue, but for what was returned, which stands
 * before everything: so that is read first, and the rest from there.
 */
function* inParts(group: string, list: Conditions, sort: ListSort): Generator<Segment> {
  const isFar = sort === 'risk' && narrowest(list.conditions) === null && list.conditions.some(({ orderFrom }) => orderFrom !== undefined);
  if (!isFar) return yield { group, part: 'all', list };
  const due = list.conditions.flatMap(({ clockFrom }) => clockFrom ?? []).toSorted().at(-1);
  yield { group, part: 'returned', list: { ...list, conditions: [...list.conditions, due === undefined ? inState('returned') : returnedFrom(due)] } };
  yield { group, part: 'rest', list: { ...list, conditions: [...list.conditions, plain("s.state <> 'returned'")] } };
}

export function* segmentsOf(reader: Reader, list: Conditions, grouping: Grouping, first: string | null): Generator<Segment> {
  for (const { key, condition } of groupsOf(reader, list, grouping, first)) {
    yield* inParts(key, condition === everything ? list : { ...list, conditions: [condition, ...list.conditions] }, grouping.sort);
  }
}
