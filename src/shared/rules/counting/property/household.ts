/** Which household each victim belongs to, as far as it matters. */
import { victimsOf, type ActCase, type Case } from '../../facts/case.ts';
import type { Act } from '../../facts/document.ts';
import { all, unknown, type Truth } from '../../truth.ts';

/** A household by its name; an organisation, and somebody whose household is not told, stands alone. */
export const householdOf = (id: string, of: Case): string => of.victims.get(id)?.household ?? id;

/** What is damaged where somebody lives. */
export const residences = ['home', 'other-residential-building'] as const;

/** At a place where nobody lives, so that no household is counted for it. */
const isElsewhere = (act: Act): boolean =>
  (act.kind === 'damage' && act.what !== undefined && !residences.some((each) => each === act.what)) || (act.kind === 'burglary' && act.premises === 'business-or-community');

/** Whether acts of this kind have more than one victim, who may be of one household. */
export const haveSeveralVictims = ({ act, of }: ActCase): boolean => new Set(of.acts.filter((each) => each.kind === act.kind && !isElsewhere(each)).flatMap(({ to }) => to)).size > 1;

/** Asked of each person where there are several. */
export const householdsKnown = (input: ActCase): Truth => {
  if (!haveSeveralVictims(input)) return true;
  return all(...victimsOf(input).map(({ at, kind, household }) => (kind === 'organisation' || household !== undefined ? true : unknown(`${at}.household`))));
};
