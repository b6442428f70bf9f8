/** The work each person has, and with it that of their team and of the bureau: counts are added, a median is taken anew of all its values. */
import { quantile } from '../statistics/quantile.ts';

export type Oldest = { readonly incident: string; readonly ref: string; readonly due: string };

/** What is counted of one person. `minutes`: from taking to deciding, one for each decision that was taken first. */
export type Counted = {
  readonly person: string;
  readonly team: string | null;
  readonly holds: number;
  readonly returned: number;
  readonly parked: number;
  readonly today: number;
  readonly week: number;
  readonly oldest: Oldest | null;
  readonly minutes: readonly number[];
};

type Sums = Pick<Counted, 'holds' | 'returned' | 'parked' | 'today' | 'week' | 'oldest'> & { readonly minutes: { readonly value: number | null; readonly n: number } };

const sum = (of: readonly Counted[], key: 'holds' | 'returned' | 'parked' | 'today' | 'week'): number => of.reduce((total, each) => total + each[key], 0);

const firstDue = (of: readonly Counted[]): Oldest | null => of.flatMap(({ oldest }) => oldest ?? []).toSorted((a, b) => (a.due < b.due ? -1 : 1))[0] ?? null;

const median = (of: readonly Counted[]): Sums['minutes'] => {
  const measured = quantile(of.flatMap(({ minutes }) => minutes), 0.5, 'decisions');
  return { value: 'value' in measured ? measured.value : null, n: measured.n };
};

const added = (of: readonly Counted[]): Sums => ({
  holds: sum(of, 'holds'),
  returned: sum(of, 'returned'),
  parked: sum(of, 'parked'),
  today: sum(of, 'today'),
  week: sum(of, 'week'),
  oldest: firstDue(of),
  minutes: median(of),
});

type PersonWork = Sums & { readonly person: string; readonly team: string | null };
type TeamWork = Sums & { readonly team: string | null; readonly people: number };
export type Work = { readonly people: readonly PersonWork[]; readonly teams: readonly TeamWork[]; readonly all: Omit<TeamWork, 'team'> };

/** `teams` in their order; those who belong to none come last, and are left out where there are none. */
export const workOf = (counted: readonly Counted[], teams: readonly string[]): Work => {
  const of = (team: string | null) => counted.filter((each) => each.team === team);
  const without = of(null).length === 0 ? [] : [null];
  return {
    people: counted.map((each) => ({ person: each.person, team: each.team, ...added([each]) })),
    teams: [...teams, ...without].map((team) => ({ team, people: of(team).length, ...added(of(team)) })),
    all: { people: counted.length, ...added(counted) },
  };
};
