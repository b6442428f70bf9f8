/** What would become of each incident if these were closed together now, without closing them. */
import type { Output, Parsed } from '../../../shared/ipc/calls.ts';
import { addsToMain, batchProblems } from '../db/batch-checks.ts';
import type { Context } from '../session.ts';

export const previewBatch = ({ who, bureau: { clock, reader } }: Context, { items, about }: Parsed<'preview-batch'>): Output<'preview-batch'> => {
  const { store } = reader;
  const reading = { store, at: clock.now() };
  return {
    items: items.flatMap((item) => {
      const standing = store.standing.of(item.incident);
      return standing === null ? [] : [{ incident: item.incident, ref: store.incidents.refOf(item.incident), version: standing.version, because: [...batchProblems(reading, who.person, item, about)], adds: addsToMain(reading, item.incident, about) }];
    }),
  };
};
