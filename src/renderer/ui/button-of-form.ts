/** The button of the form that the cursor is in: what a key enters is what that button would, and nothing where it is in none. */
export const buttonOfForm = (form: string, command: string): HTMLElement | null =>
  document.activeElement?.closest(form)?.querySelector<HTMLElement>(`[data-command="${command}"]`) ?? null;
