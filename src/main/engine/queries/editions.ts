/** The editions of the offence list the bureau has, with how many decisions were made under each. */
import { localDateOf } from '../../../shared/domain/local-date.ts';
import { editionOn } from '../../../shared/editions/in-force.ts';
import type { Output } from '../../../shared/ipc/calls.ts';
import type { Context } from '../session.ts';
import { editionCounts } from '../db/edition-counts.ts';

export const editions = ({ bureau }: Context): Output<'editions'> => {
  const { store } = bureau.reader;
  const held = bureau.editions.held(store);
  const now = editionOn(held, localDateOf(bureau.clock.now()));
  return {
    editions: held.flatMap(({ edition, from, row }) => {
      const file = bureau.editions.of(store, edition)?.file;
      if (!file) return [];
      const accepted = row && { at: row.at, by: row.made_by, file: row.file };
      return [{ edition, title: file.title, from, inForce: edition === now?.edition, accepted, sha256: file.source.sha256, ...editionCounts(file), decisions: store.editions.decisions(edition) }];
    }),
  };
};
