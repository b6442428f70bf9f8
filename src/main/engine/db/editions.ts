/**
 * The editions of the offence list a bureau has: the one that ships, and those the force loaded. A decision is made under
 * the one in force on the day it is made, and is read with that one for ever after.
 */
import type { LocalDate } from '../../../shared/domain/local-date.ts';
import { localDateOf } from '../../../shared/domain/local-date.ts';
import { readCatalogue, type Catalogue } from '../../../shared/domain/offence-catalogue.ts';
import { beginsOn } from '../../../shared/editions/edition-name.ts';
import { editionOn } from '../../../shared/editions/in-force.ts';
import type { Store } from './store.ts';
import type { EditionRow } from './tables/editions.ts';

/** An edition and when it begins; `row` is null for the one that ships. */
export type HeldEdition = { readonly edition: string; readonly from: LocalDate; readonly row: EditionRow | null };

type Held = Pick<Store, 'editions'>;

export type Editions = {
  /** The oldest first. */
  readonly held: (store: Held) => readonly HeldEdition[];
  readonly of: (store: Held, edition: string) => Catalogue | null;
  readonly inForce: (store: Held, at: string) => Catalogue;
};

/** What is loaded never changes, so each is read once for as long as the bureau is open. */
export const openEditions = (shipped: Catalogue): Editions => {
  const read = new Map<string, Catalogue>([[shipped.edition, shipped]]);
  const held: Editions['held'] = ({ editions }) => [
    { edition: shipped.edition, from: beginsOn(shipped.edition), row: null },
    ...editions.all().map((row) => ({ edition: row.edition, from: row.in_force_from, row })),
  ];
  const of: Editions['of'] = ({ editions }, edition) => {
    const known = read.get(edition);
    if (known) return known;
    const body = editions.body(edition);
    if (body === null) return null;
    const catalogue = readCatalogue(JSON.parse(body));
    read.set(edition, catalogue);
    return catalogue;
  };
  return {
    held,
    of,
    inForce: (store, at) => of(store, editionOn(held(store), localDateOf(at))?.edition ?? shipped.edition) ?? shipped,
  };
};

/** What a class is called: by the edition in force, and where that has it no longer by the last that had it. */
export const className = (editions: Editions, store: Held, at: string, code: string): string => {
  const now = editions.inForce(store, at).classes.get(code);
  if (now) return now.name;
  const names = editions.held(store).map(({ edition }) => editions.of(store, edition)?.classes.get(code)?.name);
  return names.findLast((name) => name !== undefined) ?? '';
};
