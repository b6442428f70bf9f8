/** Which function answers which call about drafts. Whose they are comes from the session. */
import type { DraftName, Output, Parsed } from '../../../shared/ipc/calls.ts';
import { ok, type Result } from '../../../shared/ipc/result.ts';
import type { Context } from '../session.ts';

export type DraftHandlers = { readonly [D in DraftName]: (context: Context, input: Parsed<D>) => Result<Output<D>> };

export const drafts: DraftHandlers = {
  'keep-draft': ({ bureau, who }, { about, draft }) => {
    bureau.drafts.keep(who.person, about, draft, bureau.clock.now());
    return ok({});
  },
  'kept-drafts': ({ bureau, who }) => ok({ drafts: [...bureau.drafts.of(who.person)] }),
};
