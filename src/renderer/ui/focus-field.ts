/** Puts the cursor into the field a problem speaks of. Fields carry their path in `data-field`. */

const control = 'input:not([type="hidden"]):not([disabled]), textarea:not([disabled]), select:not([disabled]), button:not([disabled]):not([aria-disabled])';

const fieldAt = (path: string): Element | null => document.querySelector(`[data-field="${CSS.escape(path)}"]`);

/** The field itself, or the nearest one that holds it: a problem may name a part of a field. */
const fieldFor = (path: string): Element | null => {
  const parts = path.split('.');
  for (let length = parts.length; length > 0; length -= 1) {
    const found = fieldAt(parts.slice(0, length).join('.'));
    if (found) return found;
  }
  return null;
};

const mostFrames = 20;

/** Into sight comes the field once what is said about it is drawn too. */
const enter = (field: Element): void => {
  field.querySelector<HTMLElement>(control)?.focus({ preventScroll: true });
  requestAnimationFrame(() => field.scrollIntoView({ block: 'nearest' }));
};

const onceDrawn = (path: string, frames: number): void => {
  requestAnimationFrame(() => {
    const field = fieldFor(path);
    if (field) enter(field);
    else if (frames > 1) onceDrawn(path, frames - 1);
  });
};

/**
 * At once where the field stands; otherwise as soon as what this press brings about is drawn, which is before the next key is
 * heard. What waits for something else may take some frames.
 */
export const focusField = (path: string): void => {
  const field = fieldAt(path);
  if (field) return enter(field);
  queueMicrotask(() => {
    const drawn = fieldAt(path);
    if (drawn) enter(drawn);
    else onceDrawn(path, mostFrames);
  });
};
