/** What the person asking is reading a second time now. */
import type { Output } from '../../../shared/ipc/calls.ts';
import type { Reading } from '../session.ts';

export const openReading = ({ bureau: { reader }, person }: Reading): Output<'open-reading'> => {
  const { store } = reader;
  const open = store.secondReadings.openOf(person.id);
  return { open: open && { reading: open.id, incident: open.incident, ref: store.incidents.refOf(open.incident), since: open.at } };
};
