/** The heads of the log of looks that the bureau's own log noted, read off it event by event. */
import type { TrailEvent } from '../../../shared/trail/event.ts';

export const notedLooks = () => {
  const roots = new Map<number, string>();
  // Kept while it is read: a bureau has more ended sittings than a call takes arguments.
  let largest = 0;
  return {
    take: (event: TrailEvent): void => {
      if (event.kind !== 'looks.noted') return;
      roots.set(event.data.size, event.data.root);
      largest = Math.max(largest, event.data.size);
    },
    rootAt: (size: number): string | undefined => roots.get(size),
    /** How many looks there were at the least. */
    largest: (): number => largest,
  };
};
