/** Which household each victim belongs to, as far as it matters. */
import { victimsOf, type ActCase, type Case } from '../../facts/case.ts';
import type { Act } from '../../facts/document.ts';
import { all, unknown, type Truth } from '../../truth.ts';

/** A household by its name; an organisation, and somebody whose household is not told, stands alone. */
export const householdOf = (id: string, of: Case): string => of.victims.get(id)?.household ?? id;

/** At a place where nobody lives, so that no household is counted for it. */
const isElsewhere = (act: Act): boolean =>
  (act.kind === 'damage' && act.what !== undefined && !['home', 'other-residential-building'].includes(act.what)) || (act.kind === 'burglary' && act.premises === 'business-or-community');

/** Asked of each person where acts of this kind have more than one victim. */
export const householdsKnown = (input: ActCase): Truth => {
  const { act, of } = input;
  const victims = new Set(of.acts.filter((each) => each.kind === act.kind && !isElsewhere(each)).flatMap(({ to }) => to));
  if (victims.size < 2) return true;
  return all(...victimsOf(input).map(({ at, kind, household }) => (kind === 'organisation' || household !== undefined ? true : unknown(`${at}.household`))));
};
