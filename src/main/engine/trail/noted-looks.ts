/** The heads of the log of looks that the bureau's own log noted, read off it event by event. */
import type { TrailEvent } from '../../../shared/trail/event.ts';

export const notedLooks = () => {
  const roots = new Map<number, string>();
  let twice: number | null = null;
  // Kept while it is read: a bureau has more ended sittings than a call takes arguments.
  let largest = 0;
  return {
    take: (event: TrailEvent): void => {
      if (event.kind !== 'looks.noted') return;
      const { size, root } = event.data;
      const before = roots.get(size);
      // The first holds: a later one must not excuse that what it told of is gone.
      if (before === undefined) roots.set(size, root);
      else if (before !== root) twice ??= size;
      largest = Math.max(largest, size);
    },
    rootAt: (size: number): string | undefined => roots.get(size),
    /** How many looks there were at the least. */
    largest: (): number => largest,
    /** A size of which two heads were noted: one log of looks was put in the place of another; or null. */
    notedTwice: (): number | null => twice,
  };
};
