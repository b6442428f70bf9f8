/** Whoever asked for a form begins in its first field: the `ref` of the form. */
export const toFirstField = (form: HTMLElement | null): void => form?.querySelector<HTMLElement>('input, select, textarea')?.focus();

/** Where nothing is to be typed, in its first button. */
export const toFirstButton = (place: HTMLElement | null): void => place?.querySelector('button')?.focus();
