/** Who was shown an incident, and who took along what was decided of it: what waits to be written down is written first. */
import type { Output, Parsed } from '../../../shared/ipc/calls.ts';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import type { Context } from '../session.ts';

export const looksAt = ({ bureau }: Context, { incident, before, limit }: Parsed<'looks-at'>): Result<Output<'looks-at'>> => {
  const { store } = bureau.reader;
  if (!store.standing.of(incident)) return fail('not-found', 'There is no such incident');
  bureau.looks.flush();
  const looks = bureau.looks.asked().at(incident, before ?? Number.MAX_SAFE_INTEGER, limit);
  return ok({ ref: store.incidents.refOf(incident), looks: [...looks], next: looks.length === limit ? (looks.at(-1)?.seq ?? null) : null, exports: [...store.imports.exportsOf(incident)] });
};
