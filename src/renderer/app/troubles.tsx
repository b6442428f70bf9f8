/** Over every screen, what no screen says of itself: what was begun and is not kept, and what of the page could not be read. */
import { useTroubles } from '../data/troubles.ts';
import { useUnread } from '../data/unread.ts';
import { Callout } from '../ui/page.tsx';

export const Troubles = () => {
  const unread = useUnread();
  const all = [...Object.values(useTroubles()), ...(unread === null ? [] : [`Part of this page could not be read: ${unread}`])];
  return all.map((words) => <Callout key={words} tone="error">{words}</Callout>);
};
