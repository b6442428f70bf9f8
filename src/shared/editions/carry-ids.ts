/**
 * An offence keeps its id from edition to edition, and no id is ever given to another offence. One Home Office code may
 * cover many rows, so a row is recognised by what it says, from the closest likeness to the loosest.
 */
import type { CatalogueFile } from '../domain/offence-catalogue.ts';
import type { PrintedOffence } from './printed-offences.ts';

type Offence = CatalogueFile['offences'][number];
type Alike = Pick<Offence, 'class' | 'title' | 'act' | 'section'>;

const folded = (text: string | undefined): string => (text ?? '').toLowerCase().replaceAll(/[^\p{Letter}\p{Number}]+/gu, ' ').trim();

const likenesses: readonly ((offence: Alike) => string)[] = [
  ({ class: own, title, act, section }) => [own, folded(title), folded(act), folded(section)].join('|'),
  ({ class: own, title }) => [own, folded(title)].join('|'),
  ({ title }) => folded(title),
  ({ class: own, act, section }) => (section === undefined ? '' : [own, folded(act), folded(section)].join('|')),
];

type Row = { readonly offence: PrintedOffence; id: string | null };

/** Gives each row the id of the first offence that is alike and not taken; an empty likeness is like nothing. */
const recognise = (rows: readonly Row[], free: Set<Offence>, likeness: (offence: Alike) => string): void => {
  const alike = Map.groupBy(free, likeness);
  for (const row of rows.filter(({ id }) => id === null)) {
    const own = likeness(row.offence);
    const same = own === '' ? undefined : alike.get(own)?.shift();
    if (!same) continue;
    row.id = same.id;
    free.delete(same);
  }
};

/** A code with one row, then and now, in one class is the offence reworded; among many rows of a code nobody could tell. */
const recogniseOnly = (rows: readonly Row[], before: readonly Offence[]): void => {
  const [row, offence] = [rows[0], before[0]];
  if (rows.length === 1 && before.length === 1 && row && offence && row.id === null && row.offence.class === offence.class) row.id = offence.id;
};

const placeOf = (id: string): number => Number(id.slice(id.indexOf('#') + 1));

/** The printed rows with their ids, in printed order. `latest` is the edition before; `ever` is every id given so far. */
export const carryIds = (printed: readonly PrintedOffence[], latest: readonly Offence[], ever: Iterable<string>): readonly Offence[] => {
  const rows = printed.map((offence): Row => ({ offence, id: null }));
  const before = Map.groupBy(latest, ({ id }) => id.slice(0, 6));
  const highest = new Map<string, number>();
  for (const id of ever) highest.set(id.slice(0, 6), Math.max(placeOf(id), highest.get(id.slice(0, 6)) ?? 0));
  for (const [code, own] of Map.groupBy(rows, ({ offence }) => offence.code)) {
    const earlier = before.get(code) ?? [];
    const free = new Set(earlier);
    for (const likeness of likenesses) recognise(own, free, likeness);
    recogniseOnly(own, earlier);
    let place = highest.get(code) ?? 0;
    for (const row of own) row.id ??= `${code}#${(place += 1)}`;
  }
  return rows.map(({ id, offence: { code, ...offence } }) => ({ id: id ?? `${code}#1`, ...offence }));
};
