/** The line that says what came of a form takes the cursor the form had when it went: it is read out, and Tab goes on from there. */
import { useEffect, useRef, type RefObject } from 'react';

export const useFocusOnResult = (state: string): RefObject<HTMLParagraphElement | null> => {
  const line = useRef<HTMLParagraphElement>(null);
  const before = useRef(state);
  useEffect(() => {
    if (before.current !== state && document.activeElement === document.body) line.current?.focus();
    before.current = state;
  }, [state]);
  return line;
};
