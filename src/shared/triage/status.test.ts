/** The states of an incident: everything that may happen in every state, undecided before and decided before. */
import { expect, test } from 'vitest';
import { isOpen, nextState, stateNames, states, type Happening, type IncidentState } from './status.ts';

type Next = Readonly<Record<IncidentState, IncidentState | null>>;

const next = (waiting: IncidentState | null, inAssessment: IncidentState | null, returned: IncidentState | null, changed: IncidentState | null, awaiting: IncidentState | null, decided: IncidentState | null): Next => ({
  waiting,
  'in-assessment': inAssessment,
  returned,
  changed,
  'awaiting-reference': awaiting,
  decided,
});

const whatever = (before: boolean, happenings: Partial<Record<Happening, Next>>) => Object.entries(happenings).map(([what, to]) => ({ before, what: what as Happening, to }));

const taken = next('in-assessment', 'in-assessment', 'returned', 'changed', 'awaiting-reference', null);
const putBack = next('waiting', 'waiting', 'returned', 'changed', 'awaiting-reference', null);
const returned = next(null, null, null, null, 'returned', 'returned');

const rows = [
  ...whatever(false, {
    taken,
    'put-back': putBack,
    'text-changed': next('waiting', 'in-assessment', 'returned', 'changed', 'awaiting-reference', 'decided'),
    'returned-by-supervisor': returned,
  }),
  ...whatever(true, {
    taken,
    'put-back': putBack,
    'text-changed': next('changed', 'changed', 'returned', 'changed', 'changed', 'changed'),
    'returned-by-supervisor': returned,
  }),
];

test.for(rows)('$what, decided before: $before', ({ before, what, to }) => {
  expect(Object.fromEntries(states.map((from) => [from, nextState(from, what, before)]))).toEqual(to);
});

test('everything but a decided incident is open, and every state has a name', () => {
  expect(states.filter((state) => !isOpen(state))).toEqual(['decided']);
  expect(states.map((state) => stateNames[state])).toEqual(['Waiting', 'In assessment', 'Returned', 'Changed since decision', 'Awaiting the other force’s reference', 'Decided']);
});
