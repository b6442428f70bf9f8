/** Why a row stands where it does, said as the list is really ordered. */
import { expect, test } from 'vitest';
import type { QueueRow } from '../../../../shared/ipc/queries.ts';
import type { Shown } from './queue-list.ts';
import { whyHere } from './sift-words.ts';

const shown = (change: Partial<Shown>): Shown => ({ view: 'victims-due', filter: '', filters: [], sort: 'risk', group: null, ...change });
const row = (change: Partial<QueueRow> = {}): QueueRow => ({ id: 'i', ref: '260413-0005', state: 'waiting', due: null, receivedAt: null, parked: null, group: null, why: ['violence: as if due 4 h earlier'], ...change }) as QueueRow;

const owed = 'By what is owed to a victim of it first: neither risk nor its own clock moves it.';

test.each<readonly [string, Partial<QueueRow>, Partial<Shown>, string]>([
  ['victims due are by what is owed first, whether open', {}, {}, owed],
  ['or decided', { state: 'decided' }, {}, owed],
  ['by state each group is, too', { group: 'waiting' }, { group: 'state' }, owed],
  ['and what nobody has', { group: 'nobody' }, { group: 'holder' }, owed],
  ['what somebody has is by risk', { group: 'p1' }, { group: 'holder' }, 'violence: as if due 4 h earlier'],
  ['by reference it is by that', {}, { sort: 'reference' }, 'In the order of references, at 260413-0005.'],
  ['any other view is by risk', {}, { view: 'open' }, 'violence: as if due 4 h earlier'],
])('%s', (_, of, what, says) => expect(whyHere(row(of), shown(what), null).at(-1)).toBe(says));
