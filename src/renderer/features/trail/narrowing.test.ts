/** Days as they are typed into the list that narrows the trail, and what stays of those chosen before. */
import { expect, test } from 'vitest';
import type { LocalDate } from '../../../shared/domain/local-date.ts';
import { choicesFor, narrowedBy } from './narrowing.ts';
import { everything, type Narrowed } from './store.ts';

const known = { people: [], nameOf: (id: string) => id, now: '2026-03-18T12:00:00.000Z' };
const day = (text: string): LocalDate => text as LocalDate;
const daysOf = (typed: string, narrowed: Narrowed = everything) => choicesFor(typed, narrowed, known).map(({ label, change }) => [label, change.from ?? null, change.to ?? null]);

test.each([
  ['14/03/2026', [['On 14 Mar 2026', '2026-03-14', '2026-03-14'], ['From 14 Mar 2026', '2026-03-14', null], ['Until 14 Mar 2026', null, '2026-03-14']]],
  ['until 4/3/2026', [['Until 4 Mar 2026', null, '2026-03-04']]],
  ['01/03/2026..14/03/2026', [['1 Mar 2026 to 14 Mar 2026', '2026-03-01', '2026-03-14'], ['From 1 Mar 2026', '2026-03-01', null], ['Until 14 Mar 2026', null, '2026-03-14']]],
  ['last week', [['Last week', '2026-03-09', '2026-03-15']]],
  ['from last-week', [['From 9 Mar 2026', '2026-03-09', null]]],
] as const)('%s', (typed, choices) => {
  expect(daysOf(typed)).toEqual(choices);
});

test('one end stays where the other is set within it, and goes where it is not', () => {
  const until = { ...everything, to: day('2026-03-20') };
  expect(daysOf('from 14/03/2026', until)).toEqual([['From 14 Mar 2026', '2026-03-14', '2026-03-20']]);
  expect(daysOf('from 21/03/2026', until)).toEqual([['From 21 Mar 2026', '2026-03-21', null]]);
  expect(daysOf('until 13/03/2026', { ...everything, from: day('2026-03-14') })).toEqual([['Until 13 Mar 2026', null, '2026-03-13']]);
});

test('chosen again it goes, and one of a kind takes the place of the other', () => {
  const narrowed = { ...everything, act: 'rulings' } as const;
  expect(choicesFor('acts rulings', narrowed, known)).toMatchObject([{ isOn: true, change: { act: null } }]);
  expect(choicesFor('acts victims', narrowed, known)).toMatchObject([{ isOn: false, change: { act: 'victims' } }]);
  expect(narrowedBy({ ...narrowed, from: day('2026-03-14'), to: day('2026-03-14') }, known.nameOf).map(({ words }) => words)).toEqual(['Rulings', 'On 14 Mar 2026']);
});
