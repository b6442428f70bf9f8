/** Every edition a bureau has, read, and the latest: what a new list is compared with and must follow. */
import type { Catalogue } from '../../../shared/domain/offence-catalogue.ts';
import type { Editions, HeldEdition } from './editions.ts';
import type { Store } from './store.ts';

type KnownEditions = { readonly catalogues: readonly Catalogue[]; readonly latest: HeldEdition & { readonly catalogue: Catalogue } };

export const knownEditions = (editions: Editions, store: Pick<Store, 'editions'>): KnownEditions => {
  const known = editions.held(store).flatMap((held) => {
    const catalogue = editions.of(store, held.edition);
    return catalogue ? [{ ...held, catalogue }] : [];
  });
  const latest = known.at(-1);
  if (!latest) throw new Error('A bureau has an edition from the start');
  return { catalogues: known.map(({ catalogue }) => catalogue), latest };
};
