/** What somebody was shown: what waits to be written down is written first. */
import type { Output, Parsed } from '../../../shared/ipc/calls.ts';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import type { Context } from '../session.ts';

export const looksBy = ({ bureau }: Context, { person, before, limit }: Parsed<'looks-by'>): Result<Output<'looks-by'>> => {
  const { store } = bureau.reader;
  if (!store.people.byId(person)) return fail('not-found', 'There is no such person');
  bureau.looks.flush();
  const looks = bureau.looks.asked().of(person, before ?? Number.MAX_SAFE_INTEGER, limit);
  return ok({
    looks: looks.map(({ shown, ...look }) => ({ ...look, shown: shown.map((incident) => ({ incident, ref: store.incidents.refOf(incident) })) })),
    next: looks.length === limit ? (looks.at(-1)?.seq ?? null) : null,
  });
};
