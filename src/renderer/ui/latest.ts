/** Keeps what is drawn from being drawn again where nothing it shows has changed. */
import { useCallback, useLayoutEffect, useRef } from 'react';

/** One function for as long as the component stands, which calls the newest one given. */
export const useLatest = <A extends readonly unknown[]>(run: (...args: A) => void): ((...args: A) => void) => {
  const newest = useRef(run);
  useLayoutEffect(() => {
    newest.current = run;
  });
  return useCallback((...args: A) => newest.current(...args), []);
};
