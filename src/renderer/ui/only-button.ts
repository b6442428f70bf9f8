/** The button of a form that does what a key does; null where there is none, or there are several forms and the key means neither. */
export const onlyButton = (command: string): HTMLElement | null => {
  const [first, ...others] = document.querySelectorAll<HTMLElement>(`[data-command="${command}"]:not([aria-disabled])`);
  return others.length === 0 ? (first ?? null) : null;
};
