/** What could not be read as it stands, gathered by what is wrong so that one fault in a hundred rows is said once. */

export type Doubt = { readonly what: string; readonly rows: readonly number[] };

export const doubts = () => {
  const found = new Map<string, Set<number>>();
  return {
    doubt: (row: number, what: string): void => {
      found.set(what, (found.get(what) ?? new Set()).add(row));
    },
    all: (): readonly Doubt[] => Array.from(found, ([what, rows]) => ({ what, rows: [...rows] })),
  };
};

const shownRows = 3;

/** With the quotation marks people are used to. */
export const quoted = (text: string): string => text.replaceAll(/"([^"]*)"/g, '“$1”');

/** `Rows 12, 14, 15 and 3 more of the first sheet: group “Cyber” is not known, and stands as it is printed.` */
export const doubtSentence = ({ what, rows }: Doubt, sheet: string): string => {
  const all = rows.length <= shownRows + 1;
  const shown = rows.slice(0, all ? rows.length : shownRows).join(', ');
  return `${rows.length === 1 ? 'Row' : 'Rows'} ${shown}${all ? '' : ` and ${rows.length - shownRows} more`} of ${sheet}: ${quoted(what)}.`;
};
