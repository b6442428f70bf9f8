/** Keys one after another, as somebody presses them, in a component test; each as the browser names it (`j`, `{Enter}`). */
import { userEvent } from 'vitest/browser';

export const press = async (...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await userEvent.keyboard(key);
};
