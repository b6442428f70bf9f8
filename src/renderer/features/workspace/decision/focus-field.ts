/** Puts the cursor into the field a problem speaks of. Fields carry their path in `data-field`. */

const control = 'input:not([type="hidden"]):not([disabled]), textarea:not([disabled]), select:not([disabled]), button:not([disabled])';

/** The field itself, or the nearest one that holds it: a problem may name a part of a field. */
const fieldFor = (path: string): Element | null => {
  const parts = path.split('.');
  for (let length = parts.length; length > 0; length -= 1) {
    const found = document.querySelector(`[data-field="${CSS.escape(parts.slice(0, length).join('.'))}"]`);
    if (found) return found;
  }
  return null;
};

/** The form itself, where no field is meant: the single keys act again. */
export const focusForm = (): void => document.querySelector<HTMLElement>('[data-decision-pane]')?.focus({ preventScroll: true });

const mostFrames = 20;

/** Waits for the field: one that this very press brings about may take some frames to be drawn. */
export const focusField = (path: string, frames = mostFrames): void => {
  requestAnimationFrame(() => {
    const field = fieldFor(path);
    if (field === null && frames > 1) return focusField(path, frames - 1);
    field?.scrollIntoView({ block: 'nearest' });
    field?.querySelector<HTMLElement>(control)?.focus({ preventScroll: true });
  });
};
