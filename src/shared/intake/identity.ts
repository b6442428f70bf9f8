/**
 * Which incident a row is. A reference names an incident only where it can: within its source, where it is more than a
 * placeholder, and where one row of the file carries it. Everywhere else a row is known by its content.
 *
 * 1. A reference is a **placeholder** where it has no digit from 1 to 9 (blank, `n/a`, `PENDING`, `B00000`, `0`), or where the
 *    mapping lists it. It is **shared** where two or more rows of the file carry it, equal rows or not. Either way it
 *    never joins two rows, for one number is given to two incidents and a placeholder to hundreds.
 * 2. A **usable** reference is the identity, together with its source. What the row says beside it may change: that is an update.
 * 3. Without one, identity is the whole row as the file has it (names and values, whatever the order of the columns, mapped
 *    or not) and its ordinal among equal rows of the file. Equal rows are different incidents; the same file read again
 *    has the same ordinals. A changed row without a usable reference is a new incident: nobody can say which one changed.
 * 4. The same row may have stood alone in one file and beside another with its number in the next. So each row carries the key
 *    it would have had the other way (`also`), and `recognise` accepts it only where nothing differs. A reference that is
 *    already on two known incidents updates neither.
 * 5. Nor does one that is on an incident of another day (`other-day.ts`): the row is a new incident, by its content.
 *
 * A reference's key is the reference, so that those of one file lie side by side in the index; a content's key is a hash.
 */

export type IdentityBasis = 'reference' | 'no-reference' | 'placeholder' | 'shared';

export type RowIdentity = {
  readonly key: string;
  readonly basis: IdentityBasis;
  readonly also: string | null;
};

/** SHA-256 in hex, handed in because nothing here knows how to make one. */
export type HashText = (text: string) => string;

const plain = /^[!-~]+$/;

/** Spaces and forms of the same character do not make two references; case does. */
export const referenceText = (written: string): string => (plain.test(written) ? written : written.normalize('NFKC').trim().replace(/\s+/g, ' '));

const sourceText = (name: string): string => referenceText(name).toLowerCase();

/** `placeholders` are given in lower case. */
export const isPlaceholder = (reference: string, placeholders: ReadonlySet<string>): boolean =>
  !/[1-9]/.test(reference) || (placeholders.size > 0 && placeholders.has(reference.toLowerCase()));

/** Each part with its length before it, so that no two different lists give the same text. */
const joined = (parts: readonly string[]): string => {
  let text = '';
  for (const part of parts) text += `${part.length}:${part}`;
  return text;
};

/** The row as the file has it: names and values that are not blank, in the order given (by name, made once per file). */
export const rowContent = (names: readonly string[], cells: readonly string[], order: readonly number[]): string => {
  let text = '';
  for (const index of order) {
    const cell = cells[index] ?? '';
    if (cell === '') continue;
    const name = names[index] ?? '';
    text += `${name.length}:${name}${cell.length}:${cell}`;
  }
  return text;
};

export const orderByName = (names: readonly string[]): readonly number[] =>
  names.map((_, index) => index).toSorted((a, b) => ((names[a] ?? '') < (names[b] ?? '') ? -1 : 1));

type IdentityRow = {
  /** As `referenceText` gives it. */
  readonly reference: string;
  readonly basis: IdentityBasis;
  readonly content: string;
  /** Counted from 1 among equal rows of the file. */
  readonly ordinal: number;
};

/** The identities of one source; its name is folded once, for all rows. */
export const identifier = (hash: HashText, sourceName: string): ((row: IdentityRow) => RowIdentity) => {
  const source = sourceText(sourceName);
  const referenceKey = (reference: string): string => joined(['reference', source, reference]);
  return ({ reference, basis, content, ordinal }) => {
    const byContent = `content:${hash(joined([source, String(ordinal), content]))}`;
    if (basis === 'reference') return { key: referenceKey(reference), basis, also: byContent };
    return { key: byContent, basis, also: basis === 'shared' && ordinal === 1 ? referenceKey(reference) : null };
  };
};

/** What the bureau already holds, as its store answers. */
export type Known<Incident> = {
  readonly find: (key: string) => Incident | null;
  /** Whether its latest version has the text and codes of the row. */
  readonly isSame: (incident: Incident) => boolean;
  /** Whether its latest version was received on another day than the row. */
  readonly isOfOtherDay: (incident: Incident) => boolean;
  /** How many known incidents of this source carry the row's reference. */
  readonly carriers: () => number;
};

type Recognised<Incident> =
  | { readonly kind: 'new'; readonly key: string; readonly isOfOtherDay: boolean }
  | { readonly kind: 'unchanged' | 'updated'; readonly incident: Incident };

const added = (key: string, isOfOtherDay = false): Recognised<never> => ({ kind: 'new', key, isOfOtherDay });

const known = <Incident>(incident: Incident, store: Known<Incident>): Recognised<Incident> => ({
  kind: store.isSame(incident) ? 'unchanged' : 'updated',
  incident,
});

export const recognise = <Incident>({ key, basis, also }: RowIdentity, store: Known<Incident>): Recognised<Incident> => {
  const found = store.find(key);
  const other = also === null ? null : store.find(also);
  if (basis !== 'reference') {
    if (found !== null) return known(found, store);
    return other !== null && store.isSame(other) ? { kind: 'unchanged', incident: other } : added(key);
  }
  if (found !== null && store.isSame(found)) return { kind: 'unchanged', incident: found };
  if (other !== null) return known(other, store);
  if (found !== null && also !== null && store.isOfOtherDay(found)) return added(also, true);
  const carriers = store.carriers();
  if (found !== null) return carriers > 1 && also !== null ? added(also) : { kind: 'updated', incident: found };
  return added(carriers > 0 && also !== null ? also : key);
};
