/** Which household each victim belongs to, as far as it matters. */
import { victimsOf, type ActCase, type Case } from '../../facts/case.ts';
import { all, unknown, type Truth } from '../../truth.ts';

/** A household by its name; an organisation, and somebody whose household is not told, stands alone. */
export const householdOf = (id: string, of: Case): string => of.victims.get(id)?.household ?? id;

/** Asked of each person where acts of this kind have more than one victim. */
export const householdsKnown = (input: ActCase): Truth => {
  const { act, of } = input;
  const victims = new Set(of.acts.filter(({ kind }) => kind === act.kind).flatMap(({ to }) => to));
  if (victims.size < 2) return true;
  return all(...victimsOf(input).map(({ at, kind, household }) => (kind === 'organisation' || household !== undefined ? true : unknown(`${at}.household`))));
};
