/** Which function answers which call about drafts. Whose they are comes from the session. */
import type { DraftName, Output, Parsed } from '../../../shared/ipc/calls.ts';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import type { Context } from '../session.ts';

type DraftHandlers = { readonly [D in DraftName]: (context: Context, input: Parsed<D>) => Result<Output<D>> };

export const drafts: DraftHandlers = {
  'keep-draft': ({ bureau, who }, { about, draft, over }) => {
    const kept = bureau.drafts.keep({ person: who.person, about, session: who.session }, draft, bureau.clock.now(), over);
    return kept === 'newer' ? fail('stale', 'Another window of yours has gone on with it since.') : ok({ at: kept });
  },
  'kept-drafts': ({ bureau, who }, { about }) => ok({ drafts: [...bureau.drafts.of(who.person, about)] }),
};
