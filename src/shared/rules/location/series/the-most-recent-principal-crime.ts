/** A series over several forces between one suspect and one victim (page 16). */
import { crr } from '../../cite.ts';
import type { Placed } from '../../ask.ts';
import type { Act } from '../../facts/document.ts';
import { refer, silent, when, type Finding, type Rule } from '../../rule.ts';
import { all, unknown } from '../../truth.ts';
import type { Located } from '../place.ts';

/** One crime that a series comes to: the acts it is made of, those that are part of it, and where each was done. */
type Series = { readonly principal: readonly Placed<Act>[]; readonly related: readonly Placed<Act>[]; readonly places: ReadonlyMap<string, Located | null> };

type SeriesRule = Rule<Series, Located>;

export const theMostRecentPrincipalCrime: SeriesRule = {
  id: 'the-most-recent-principal-crime',
  sentence: 'A series of crimes over several forces with the same suspect and victim is one crime, recorded by the force of the most recent principal crime.',
  cites: [crr('16')],
  apply: ({ principal, related, places }): Finding<Located> => {
    const forceOf = (act: Placed<Act>): string | null => places.get(act.at)?.force ?? null;
    const whole = [...principal, ...related];
    if (!whole.every((act) => places.get(act.at)) || new Set(whole.map(forceOf)).size === 1) return silent;
    const dated = all(...(principal.length === 1 ? [] : principal.map(({ at, on }) => (on === undefined ? unknown(`${at}.on`) : true))));
    if (dated !== true) return refer(dated, '');
    const dayOf = ({ until, on }: Placed<Act>): string => until ?? on ?? '';
    const latest = principal.filter((act) => !principal.some((other) => dayOf(other) > dayOf(act)));
    const [force = null, ...others] = new Set(latest.map(forceOf));
    if (others.length > 0) return refer(true, 'Crimes of the series were committed on its last day in the areas of several forces, and which is the most recent is not told: the forces concerned agree.');
    return when<Located>(true, { place: 'most-recent-principal-crime', force }, 'The series lies in the areas of several forces.');
  },
};
