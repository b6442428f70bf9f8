/** What keeps a ruling from standing beside those that stand: one that answers the same already, or says the opposite. */
import { incidentRuledOn, type Binding, type Ruled, type RuledPrincipal } from './ruling.ts';

const begins = ({ from }: RuledPrincipal, { until }: RuledPrincipal): boolean => until === null || from < until;

const overlap = (one: RuledPrincipal, other: RuledPrincipal): boolean => begins(one, other) && begins(other, one);

const sameTwo = (one: RuledPrincipal, other: RuledPrincipal): boolean => [one.principal, one.over].toSorted().join() === [other.principal, other.over].toSorted().join();

const answersTheSame = (one: Ruled, other: Ruled): boolean => {
  if (one.kind === 'principal-crime') return other.kind === 'principal-crime' && sameTwo(one, other) && overlap(one, other);
  return one.kind === other.kind && one.incident === incidentRuledOn(other);
};

/** The one that stands in its way, or null. */
export const clashing = <B extends Binding>(ruled: Ruled, standing: readonly B[]): B | null => standing.find((each) => answersTheSame(ruled, each.ruled)) ?? null;
