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

/** Waits a frame, so that a field which has just appeared is there. */
export const focusField = (path: string): void => {
  requestAnimationFrame(() => {
    const field = fieldFor(path);
    field?.scrollIntoView({ block: 'nearest' });
    field?.querySelector<HTMLElement>(control)?.focus({ preventScroll: true });
  });
};
