/** Which of the forms that are open Escape leaves: the one that the focus is in, or was in last. */
import { useEffect } from 'react';

/** What had the focus on this screen, the latest last: Escape takes it out of a field first, and then means that field's form. */
let visited: readonly Element[] = [];

const note = ({ target }: FocusEvent): void => {
  if (target instanceof Element) visited = [...visited.filter((each) => each !== target && each.isConnected), target];
};

export const useFollowedFocus = (): void =>
  useEffect(() => {
    document.addEventListener('focusin', note);
    return () => {
      document.removeEventListener('focusin', note);
      visited = [];
    };
  }, []);

/** In the smallest part of the page around it that holds any, where that holds no other. */
const nearest = (from: Element | null, buttons: readonly HTMLElement[]): HTMLElement | undefined => {
  const within = buttons.filter((each) => from?.contains(each));
  if (from === null || within.length > 1) return undefined;
  return within[0] ?? nearest(from.parentElement, buttons);
};

export const formToLeave = (): HTMLElement | null => {
  const buttons = [...document.querySelectorAll<HTMLElement>('[data-command="bureau-leave"]:not([aria-disabled])')];
  return visited.flatMap((each) => nearest(each, buttons) ?? []).at(-1) ?? buttons.at(-1) ?? null;
};
