/** The buildings or shop units an act names, and where they have to be asked for. */
import type { ActCase } from '../../facts/case.ts';
import { unknown, type Truth } from '../../truth.ts';

type Named = { readonly key: 'buildings' | 'shopUnits'; readonly names: readonly string[] | undefined };

export const premisesNamed = ({ act }: ActCase): Named | null => {
  if (act.kind === 'burglary') return { key: 'buildings', names: act.buildings };
  return act.kind === 'theft' ? { key: 'shopUnits', names: act.shopUnits } : null;
};

/** Needed where there is more than one act of its kind, or more than one victim: there may be fewer premises than either. */
export const premisesKnown = (input: ActCase): Truth => {
  const { act, of } = input;
  const named = premisesNamed(input);
  if (named === null || named.names !== undefined) return true;
  return act.to.length > 1 || of.acts.filter(({ kind }) => kind === act.kind).length > 1 ? unknown(`${act.at}.${named.key}`) : true;
};
