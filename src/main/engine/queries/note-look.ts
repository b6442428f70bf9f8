/** Writes down that what was shown was printed or copied. */
import type { Parsed } from '../../../shared/ipc/calls.ts';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import { notShown } from '../looks/not-shown.ts';
import type { Context } from '../session.ts';

export const noteLook = ({ bureau, who }: Context, { incident, how }: Parsed<'note-look'>): Result<Record<never, never>> => {
  if (!bureau.reader.store.standing.of(incident)) return fail('not-found', 'There is no such incident');
  try {
    bureau.looks.now(who, bureau.clock.now(), how === 'printed' ? { kind: 'letter.printed', data: { incident } } : { kind: 'text.copied', data: { incident } });
    return ok({});
  } catch (error) {
    return notShown(error);
  }
};
