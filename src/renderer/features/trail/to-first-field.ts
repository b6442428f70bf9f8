/** Whoever asked for a form begins in its first field. */
export const toFirstField = (form: HTMLElement | null): void => form?.querySelector('input')?.focus();
