/** One thing that several people read apart: what each of them said it is, and the rules it was read under. Nobody reads one twice. */
export type Reading = { readonly reader: string; readonly label: string };
export type ReadItem = { readonly item: string; readonly readers: readonly Reading[]; readonly rules: readonly string[] };

/** Only what at least two have read says whether they agree. */
export const readTwice = (items: readonly ReadItem[]): readonly ReadItem[] => items.filter(({ readers }) => readers.length > 1);
