/** In a list that is searched by typing, Enter takes the first that was found unless the arrows have gone to another. */
import type { KeyboardEvent } from 'react';

export const onEnterTake = (first: string | undefined, take: (id: string) => void) => (event: KeyboardEvent<HTMLInputElement>): void => {
  const { key, ctrlKey, metaKey, altKey, repeat, currentTarget } = event;
  if (key !== 'Enter' || ctrlKey || metaKey || altKey || repeat || first === undefined || currentTarget.hasAttribute('aria-activedescendant')) return;
  event.preventDefault();
  event.stopPropagation();
  take(first);
};
