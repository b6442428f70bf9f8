/** Filters, orders and groups of the queue in words: on chips, in the list they are chosen from, over each group. */
import { isDecidedView, type QueueRow } from '../../../../shared/ipc/queries.ts';
import type { Band } from '../../../../shared/triage/clock.ts';
import { harmNames } from '../../../../shared/triage/marks.ts';
import { isParked } from '../../../../shared/triage/parking.ts';
import type { QueueFilter, QueueGroup, QueueSort } from '../../../../shared/triage/queue-filters.ts';
import { stateNames } from '../../../../shared/triage/status.ts';
import { momentWords } from '../../../data/time-words.ts';
import type { Shown } from './queue-list.ts';

export type Names = { readonly nameOf: (person: string) => string; readonly now: string | null };

const bandNames: Readonly<Record<Band, string>> = { red: 'Past 24 hours', amber: 'Less than 6 hours left', 'in-time': 'More than 6 hours left', 'no-clock': 'No clock' };

const holderWords = (is: string, nameOf: Names['nameOf']): string => (is === 'me' ? 'With me' : is === 'nobody' ? 'With nobody' : `With ${nameOf(is)}`);

export const filterWords = (filter: QueueFilter, { nameOf, now }: Names): string => {
  switch (filter.by) {
    case 'state':
      return stateNames[filter.is];
    case 'holder':
      return holderWords(filter.is, nameOf);
    case 'due':
      return bandNames[filter.is];
    case 'due-before':
      return `Due before ${momentWords(filter.is, now)}`;
    case 'received-from':
      return `Received since ${momentWords(filter.is, now)}`;
    case 'received-before':
      return `Received before ${momentWords(filter.is, now)}`;
    case 'code':
      return filter.is;
    case 'qualifier':
      return `“${filter.is}”`;
    case 'source':
      return `From ${filter.is}`;
    case 'harm':
      return harmNames[filter.is];
    case 'reported':
      return `${filter.is} open`;
    case 'parked':
      return filter.is === 'yes' ? 'Parked' : 'Not parked';
  }
};

export const sortNames: Readonly<Record<QueueSort, string>> = { risk: 'By risk and clock', clock: 'By the clock alone', received: 'Latest received first', reference: 'By reference' };

export const groupNames: Readonly<Record<QueueGroup, string>> = { code: 'By opening code', holder: 'By who has it', state: 'By state', due: 'By time left' };

const nameIn = (names: Readonly<Record<string, string>>, key: string): string => names[key] ?? key;

/** The line over a group. */
export const groupHead = (key: string, group: QueueGroup, { nameOf }: Pick<Names, 'nameOf'>): string => {
  switch (group) {
    case 'code':
      return key === '' ? 'No opening code' : key;
    case 'holder':
      return key === 'nobody' ? 'With nobody' : nameOf(key);
    case 'state':
      return nameIn(stateNames, key);
    case 'due':
      return nameIn(bandNames, key);
  }
};

const byRisk = (row: QueueRow): readonly string[] => (row.why.length > 0 ? row.why : ['In the order it is due: nothing brings it forward.']);

/** Of victims due: as long as no other order was asked for. What somebody has is few, and its group stands in the order of the queue. */
const isByTask = (row: QueueRow, { sort, group }: Pick<Shown, 'sort' | 'group'>): boolean => (group === null ? sort === 'risk' : group !== 'holder' || row.group === 'nobody');

const orderWords = (row: QueueRow, { view, sort, group }: Shown, now: string | null): readonly string[] => {
  if (isDecidedView(view)) return ['Decided: in the order of the queue it was in.'];
  if (view === 'victims-due' && isByTask(row, { sort, group })) return ['By what is owed to a victim of it first: neither risk nor its own clock moves it.'];
  if (row.state === 'decided' && view !== 'victims-due') return ['Decided: above the queue while it is open.'];
  switch (group === null ? sort : 'risk') {
    case 'risk':
      return byRisk(row);
    case 'clock':
      return [row.due === null ? 'No clock: as if due a day after it came in.' : `Due ${momentWords(row.due, now)}. By the clock alone: risk moves nothing.`];
    case 'received':
      return [row.receivedAt === null ? 'When it was received is not known: by when it came in.' : `Received ${momentWords(row.receivedAt, now)}. The latest comes first: neither risk nor clock moves it.`];
    case 'reference':
      return [`In the order of references, at ${row.ref}.`];
  }
};

/** Why a row stands where it does in what is shown, whatever it is ordered by. */
export const whyHere = (row: QueueRow, shown: Shown, now: string | null): readonly string[] => [
  ...(shown.group === null || row.group === null || isDecidedView(shown.view) ? [] : [`${groupNames[shown.group]}; within the group:`]),
  ...orderWords(row, shown, now),
  ...(row.parked !== null && isParked(row.parked.until, now) ? [`Parked until ${momentWords(row.parked.until, now)}: given to nobody till then, its clock goes on.`] : []),
];
