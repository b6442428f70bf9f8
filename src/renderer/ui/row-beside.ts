/** The row a key leads to from the one under the accent bar: the next or the one before, never past an end; with none chosen the first. */
export const rowBeside = <R>(rows: readonly R[], isChosen: (row: R) => boolean, by: 1 | -1): R | undefined => {
  const at = rows.findIndex(isChosen);
  return rows[at < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, at + by))];
};
