/** A row that is opened leads to its reading, where the arrows scroll, so Tab must come back to it, and goes on to what is done with it. */
export const focusToRead = (element: HTMLElement | null): void => {
  if (element === null) return;
  element.tabIndex = 0;
  element.focus();
};
