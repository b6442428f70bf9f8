/** The nearest of some names to one that was misspelt. */

/** Insertions, deletions, replacements and neighbours swapped that lead from one to the other (optimal string alignment). */
export const distance = (from: string, to: string): number => {
  const rows: number[][] = [Array.from({ length: to.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const above = rows[i - 1] ?? [];
      const replaced = (above[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1] ? (rows[i - 2]?.[j - 2] ?? 0) + 1 : Infinity;
      row.push(Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, replaced, swapped));
    }
    rows.push(row);
  }
  return rows.at(-1)?.at(-1) ?? 0;
};

/** Null where none is near: more than half of it would have to change. */
export const nearest = (given: string, names: readonly string[]): string | null => {
  if (given.length > 60) return null;
  const [best] = names.map((name) => ({ name, away: distance(given.toLowerCase(), name.toLowerCase()) })).toSorted((a, b) => a.away - b.away);
  return best && best.away <= given.length / 2 ? best.name : null;
};
