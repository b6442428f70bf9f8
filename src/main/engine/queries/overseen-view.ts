/** The registrar's oversight of one delay as people read it; null while it waits. */
import type { OverseenView } from '../../../shared/ipc/delay-shapes.ts';
import type { DelayKind } from '../../../shared/triage/delay.ts';
import type { Store } from '../db/store.ts';

export const overseenView = (store: Store, of: DelayKind, id: string): OverseenView | null => {
  const found = store.delays.overseen(of, id);
  return found && { at: found.at, by: found.made_by, accepted: found.is_accepted === 1, note: store.texts.body(found.note_text) };
};
