/** Over every screen, what no screen says of itself: what was begun and is not kept, what was refused once its form was left, and what of the page could not be read. */
import { setTrouble, useTroubles } from '../data/troubles.ts';
import { useUnread } from '../data/unread.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/page.tsx';

export const Troubles = () => {
  const unread = useUnread();
  const all = Object.entries(useTroubles());
  return (
    <>
      {all.map(([about, { words, isOver }]) => <Callout key={about} tone="error">{words} {isOver && <Button kind="quiet" onPress={() => setTrouble(about, null)}>Close</Button>}</Callout>)}
      {unread !== null && <Callout tone="error">{`Part of this page could not be read: ${unread}`}</Callout>}
    </>
  );
};
