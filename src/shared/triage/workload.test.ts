/** Adding up work: counts are added, the first that is due is the first of all, and a median is never a mean of medians. */
import { expect, test } from 'vitest';
import { workOf, type Counted } from './workload.ts';

const one = (person: string, change: Partial<Counted> = {}): Counted => ({ person, team: null, holds: 0, returned: 0, parked: 0, today: 0, week: 0, oldest: null, minutes: [], ...change });
const due = (day: number) => ({ incident: `i${day}`, ref: `R${day}`, due: `2026-04-${day}T08:00:00.000Z` });

test('a team is the sum of its people, and the bureau of all', () => {
  const work = workOf(
    [one('a', { team: 't', holds: 2, returned: 1, today: 3, week: 9 }), one('b', { team: 't', holds: 1, parked: 4, today: 1, week: 1 }), one('c', { team: 'u', holds: 5 })],
    ['t', 'u'],
  );
  expect(work.teams).toMatchObject([{ team: 't', people: 2, holds: 3, returned: 1, parked: 4, today: 4, week: 10 }, { team: 'u', people: 1, holds: 5 }]);
  expect(work.all).toMatchObject({ people: 3, holds: 8, returned: 1, parked: 4, today: 4, week: 10 });
});

test('the oldest of a team is the one of all its people that is due first', () => {
  const work = workOf([one('a', { team: 't', oldest: due(14) }), one('b', { team: 't', oldest: due(12) }), one('c', { team: 't' })], ['t']);
  expect(work.teams[0]?.oldest).toEqual(due(12));
  expect(workOf([one('a')], []).all.oldest).toBeNull();
});

test('the median is of all minutes together: of 1, 1, 1 and of 9 it is 1, not 5', () => {
  const work = workOf([one('a', { minutes: [1, 1, 1] }), one('b', { minutes: [9] })], []);
  expect(work.people.map(({ minutes }) => minutes)).toEqual([{ value: 1, n: 3 }, { value: 9, n: 1 }]);
  expect(work.all.minutes).toEqual({ value: 1, n: 4 });
});

test('where nobody decided anything there is no median', () => {
  expect(workOf([one('a')], []).all.minutes).toEqual({ value: null, n: 0 });
});

test('those of no team come last, and not at all where everybody belongs to one', () => {
  expect(workOf([one('a', { team: 't' }), one('b')], ['t']).teams.map(({ team }) => team)).toEqual(['t', null]);
  expect(workOf([one('a', { team: 't' })], ['t', 'empty']).teams.map(({ team, people }) => [team, people])).toEqual([['t', 1], ['empty', 0]]);
});
