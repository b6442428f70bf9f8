/** A series over several forces between one suspect and one victim (page 16). */
import { crr } from '../../cite.ts';
import type { Placed } from '../../ask.ts';
import type { Act } from '../../facts/document.ts';
import { silent, when, type Rule } from '../../rule.ts';
import { all, unknown } from '../../truth.ts';
import type { Located } from '../place.ts';

/** One crime that a series comes to: the acts it is made of, those that are part of it, and where each was done. */
export type Series = { readonly principal: readonly Placed<Act>[]; readonly related: readonly Placed<Act>[]; readonly places: ReadonlyMap<string, Located | null> };

export type SeriesRule = Rule<Series, Located>;

export const theMostRecentPrincipalCrime: SeriesRule = {
  id: 'the-most-recent-principal-crime',
  sentence: 'A series of crimes over several forces with the same suspect and victim is one crime, recorded by the force of the most recent principal crime.',
  cites: [crr('16')],
  apply: ({ principal, related, places }) => {
    const forceOf = (act: Placed<Act>): string | null => places.get(act.at)?.force ?? null;
    const isSeries = new Set([...principal, ...related].map(forceOf)).size > 1 && [...principal, ...related].every((act) => places.get(act.at));
    if (!isSeries) return silent;
    const dated = all(...(principal.length === 1 ? [] : principal.map(({ at, on }) => (on === undefined ? unknown(`${at}.on`) : true))));
    const [latest] = principal.toSorted((a, b) => ((a.until ?? a.on ?? '') < (b.until ?? b.on ?? '') ? 1 : -1));
    return when(dated, { place: 'most-recent-principal-crime', force: latest === undefined ? null : forceOf(latest) }, 'The series lies in the areas of several forces.');
  },
};
