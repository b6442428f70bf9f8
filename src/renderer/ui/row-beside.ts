/** The row a key leads to from the one under the accent bar: the next or the one before, never past an end; with none chosen the first. */
export const rowBeside = <R>(rows: readonly R[], isChosen: (row: R) => boolean, by: 1 | -1): R | undefined => {
  const at = rows.findIndex(isChosen);
  return rows[at < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, at + by))];
};

/** The row that a key chose has the focus, so that Enter is its own and not that of what was pressed before, and a screen reader reads it. */
export const focusChosen = (): void =>
  // React draws what an event changed in a microtask of its own, which was asked for before this one.
  queueMicrotask(() => document.querySelector<HTMLElement>('tr[data-selected]')?.focus({ preventScroll: true }));
