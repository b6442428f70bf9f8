/** Everything the queue can be narrowed, sorted and grouped by, as one list that is typed into. */
import type { Output } from '../../../../shared/ipc/calls.ts';
import type { Person } from '../../../../shared/domain/roles.ts';
import { hourMs, plusMs } from '../../../../shared/domain/instant.ts';
import { isDecidedView } from '../../../../shared/ipc/queries.ts';
import { bands } from '../../../../shared/triage/clock.ts';
import { harms } from '../../../../shared/triage/marks.ts';
import { mostFilters, queueGroups, queueSorts, type QueueFilter } from '../../../../shared/triage/queue-filters.ts';
import { states } from '../../../../shared/triage/status.ts';
import { readLocalTime } from '../../../ui/local-time.ts';
import type { Shown } from './queue-list.ts';
import { filterWords, groupNames, sortNames, type Names } from './sift-words.ts';

export type Choice = { readonly key: string; readonly kind: string; readonly label: string; readonly isOn: boolean; readonly change: Partial<Shown> };

export type Known = Names & { readonly people: readonly Person[]; readonly choices: Output<'queue-choices'> | undefined };

const kinds: Readonly<Record<QueueFilter['by'], string>> = {
  state: 'State',
  holder: 'Who has it',
  due: 'Time left',
  'due-before': 'Time left',
  'received-from': 'Received',
  'received-before': 'Received',
  code: 'Opening code',
  qualifier: 'Qualifier',
  source: 'Source',
  harm: 'Harm',
  reported: 'Reported incident',
  parked: 'Parked',
};

/** Several of these may hold of one incident; of all others one takes the place of another. */
const several: readonly QueueFilter['by'][] = ['harm', 'qualifier'];

const isSame = (a: QueueFilter, b: QueueFilter): boolean => a.by === b.by && a.is === b.is;

/** Chosen again it goes. Where no more hold at once they stay as they are: none is let go unasked. */
export const withFilter = (filters: readonly QueueFilter[], filter: QueueFilter): readonly QueueFilter[] => {
  if (filters.some((each) => isSame(each, filter))) return filters.filter((each) => !isSame(each, filter));
  const kept = several.includes(filter.by) ? filters : filters.filter((each) => each.by !== filter.by);
  return kept.length < mostFilters ? [...kept, filter] : filters;
};

const times = ['due-before', 'received-from', 'received-before'] as const;

/** A date typed at the end, and the words before it. */
const typedDate = (text: string): { readonly words: string; readonly at: string | null } => {
  const found = /\d{1,2}[/.-]\d{1,2}[/.-]\d.*$/.exec(text);
  const read = found === null ? null : readLocalTime(found[0]);
  return found !== null && read?.kind === 'read' ? { words: text.slice(0, found.index), at: read.instant } : { words: text, at: null };
};

const moments = (at: string | null, now: string | null): readonly QueueFilter[] => {
  if (at !== null) return times.map((by) => ({ by, is: at }));
  if (now === null) return [];
  const onTheMinute = `${now.slice(0, 16)}:00.000Z`;
  return [
    { by: 'due-before', is: plusMs(onTheMinute, 2 * hourMs) },
    { by: 'received-from', is: plusMs(onTheMinute, -hourMs) },
    { by: 'received-from', is: plusMs(onTheMinute, -24 * hourMs) },
    { by: 'received-before', is: plusMs(onTheMinute, -7 * 24 * hourMs) },
  ];
};

const filtersOf = ({ people, choices, now }: Known, at: string | null): readonly QueueFilter[] => [
  ...states.filter((state) => state !== 'decided').map((is) => ({ by: 'state' as const, is })),
  ...bands.map((is) => ({ by: 'due' as const, is })),
  ...moments(at, now),
  ...harms.map((is) => ({ by: 'harm' as const, is })),
  ...['me', 'nobody', ...people.map(({ id }) => id)].map((is) => ({ by: 'holder' as const, is })),
  ...(['yes', 'no'] as const).map((is) => ({ by: 'parked' as const, is })),
  ...(['N100', 'N300'] as const).map((is) => ({ by: 'reported' as const, is })),
  ...(choices?.codes ?? []).map((is) => ({ by: 'code' as const, is })),
  ...(choices?.qualifiers ?? []).map((is) => ({ by: 'qualifier' as const, is })),
  ...(choices?.sources ?? []).map((is) => ({ by: 'source' as const, is })),
];

const orders = (shown: Shown): readonly Choice[] => {
  if (isDecidedView(shown.view)) return [];
  return [
    ...queueSorts.map((sort): Choice => ({ key: `sort ${sort}`, kind: 'Sort', label: sortNames[sort], isOn: shown.sort === sort && shown.group === null, change: { sort, group: null } })),
    ...queueGroups.map((group): Choice => ({ key: `group ${group}`, kind: 'Group', label: groupNames[group], isOn: shown.group === group, change: { group: shown.group === group ? null : group, sort: 'risk' } })),
  ];
};

/** What is typed may be words of the kind and of the choice, in any order. */
const fits = ({ key, kind, label }: Choice, words: readonly string[]): boolean => words.every((word) => `${key} ${kind} ${label}`.toLowerCase().includes(word));

/** As many as somebody reads through; typing brings the rest. */
export const mostChoices = 60;

export const choicesFor = (typed: string, shown: Shown, known: Known): readonly Choice[] => {
  const { words, at } = typedDate(typed);
  const wanted = words.toLowerCase().split(/\s+/).filter((word) => word !== '');
  const filters = filtersOf(known, at).map((filter): Choice => ({
    key: `${filter.by} ${filter.is}`,
    kind: kinds[filter.by],
    label: filterWords(filter, known),
    isOn: shown.filters.some((each) => isSame(each, filter)),
    change: { filters: withFilter(shown.filters, filter) },
  }));
  return [...(at === null ? orders(shown) : []), ...filters.filter(({ key }) => at === null || key.endsWith(at))].filter((choice) => fits(choice, wanted)).slice(0, mostChoices);
};
