/** What reviews found wrong with the decisions of whoever asks, with the pages to read beside it. Who found it is not said. */
import type { Output } from '../../../shared/ipc/calls.ts';
import { hourMs, plusMs } from '../../../shared/domain/instant.ts';
import { citation } from '../../../shared/rules/cite.ts';
import { errorReasonCites } from '../../../shared/review/error-reasons.ts';
import { accountsOf } from '../db/accounts-of.ts';
import type { Reading } from '../session.ts';

const days = 90;

export const feedback = ({ bureau: { reader, clock }, person }: Reading): Output<'feedback'> => {
  const { store } = reader;
  return {
    items: store.reviews.ofMaker(accountsOf(store, person.id)).map((row) => ({
      incident: row.incident,
      ref: store.incidents.refOf(row.incident),
      decision: row.decision,
      at: row.at,
      verdict: row.verdict,
      mistake: row.mistake,
      cites: row.mistake === null ? [] : errorReasonCites(row.mistake).map(citation),
      comment: store.texts.body(row.comment_text),
    })),
    bureau: store.reviews.mistakesSince(plusMs(clock.now(), -days * 24 * hourMs)),
  };
};
