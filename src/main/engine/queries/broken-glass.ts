/** Every glass that was broken, those that wait to be judged first, each with how often it was looked through. */
import { isOpenAt } from '../../../shared/authority/glass.ts';
import type { Output, Parsed } from '../../../shared/ipc/calls.ts';
import { may } from '../../../shared/authority/may.ts';
import type { BrokenGlass } from '../db/tables/broken-glass.ts';
import { relationOf } from '../relation-of.ts';
import type { Context } from '../session.ts';

/** Why whoever asks may not judge it now, or null. */
const mayNot = (context: Context, glass: BrokenGlass): string | null => {
  const authority = may(context.person, 'review-break-glass', relationOf('review-break-glass', { glass: glass.id, finding: 'justified', note: '' }, context));
  if (!authority.allowed) return authority.because;
  return isOpenAt(glass, context.bureau.clock.now()) ? 'It is open still; it is judged when its hour is over' : null;
};

export const brokenGlass = (context: Context, { limit }: Parsed<'broken-glass'>): Output<'broken-glass'> => {
  const { bureau } = context;
  const { store } = bureau.reader;
  bureau.looks.flush();
  const glass = store.brokenGlass.latest(limit).map((each) => ({ ...each, ref: store.incidents.refOf(each.incident), looks: bureau.looks.asked().opened(each), mayNot: mayNot(context, each) }));
  return { glass, waiting: store.brokenGlass.waiting() };
};
