/** Whoever asked for a form begins in its first field: the `ref` of the form. */
export const toFirstField = (form: HTMLElement | null): void => form?.querySelector<HTMLElement>('input, select, textarea')?.focus();
