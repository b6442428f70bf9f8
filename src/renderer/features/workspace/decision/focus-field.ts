/** Puts the cursor where the next key is meant: into a field of the form, or on the form itself. */
export { focusField } from '../../../ui/focus-field.ts';

/** The form itself, where no field is meant: the single keys act again. */
export const focusForm = (): void => document.querySelector<HTMLElement>('[data-decision-pane]')?.focus({ preventScroll: true });
