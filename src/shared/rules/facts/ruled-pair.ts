/**
 * The former partners of whom the registrar ruled that it is harassment in law only (page 55). A ruling is about its incident: where
 * more than one pair of former partners is told there, it does not say which of them, and stalking stands for all until somebody tells it.
 */
import { citesOf, findingName, type Binding } from '../../rulings/ruling.ts';
import type { Traced } from '../decide.ts';
import type { Placed } from '../ask.ts';
import type { Pair } from './people.ts';

type Ruled = { readonly pair: Placed<Pair>; readonly ruling: Binding };

const ruledIn = (pairs: readonly Placed<Pair>[], rulings: readonly Binding[]): Ruled | null => {
  const ruling = rulings.find(({ ruled }) => ruled.kind === 'harassment-only');
  const [pair, ...others] = pairs.filter(({ relationship, wereOncePartners }) => relationship === 'former-partner' || (relationship === 'parent-of-the-same-child' && wereOncePartners === true));
  return ruling === undefined || pair === undefined || others.length > 0 ? null : { pair, ruling };
};

export const asRuledPairs = (pairs: readonly Placed<Pair>[], rulings: readonly Binding[]): readonly Placed<Pair>[] => {
  const ruled = ruledIn(pairs, rulings);
  return ruled === null ? pairs : pairs.map((pair) => (pair === ruled.pair ? { ...pair, registrarSaysHarassmentOnly: true } : pair));
};

/** The ruling among what the rules found, so that it is cited where it decides. */
export const tracedRuling = (pairs: readonly Placed<Pair>[], rulings: readonly Binding[]): readonly Traced[] => {
  const ruled = ruledIn(pairs, rulings);
  if (ruled === null) return [];
  const because = `Ruling ${ruled.ruling.ref}: the registrar is satisfied that it is harassment in law only.`;
  return [{ stage: 'classification', about: ruled.pair.at, said: [{ rule: findingName(ruled.ruling), cites: citesOf(ruled.ruling), finding: { says: 'holds', outcome: true, because } }] }];
};
