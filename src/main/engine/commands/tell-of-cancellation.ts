/** Enters that the victim was told of the decision to cancel or transfer, and of C1 of the other force's number, before the crime leaves the figures (pages 25-26). */
import type { Parsed } from '../../../shared/ipc/calls.ts';
import { msBetween } from '../../../shared/domain/instant.ts';
import { fail, ok } from '../../../shared/ipc/result.ts';
import { changesOf, openCancellation } from '../db/open-cancellation.ts';
import type { Command } from '../db/run-command.ts';

/** When somebody was told is typed to the minute, and it may have been authorised within it. */
const minuteMs = 60_000;

export const tellOfCancellation: Command<Parsed<'tell-of-cancellation'>, object> = (tx, { cancellation, told, ofReference }) => {
  const open = openCancellation(tx, cancellation, 'Not entered.', 'authorised');
  if (!open.ok) return open;
  const { row } = open.value;
  const authorised = tx.store.cancellations.end(row.id);
  if (row.tells === 0 || authorised === null) return fail('refused', 'Not entered. Nobody has to be told of this cancellation first.');
  if (msBetween(tx.at, told.at) > 0) return fail('refused', 'Not entered. They cannot have been told in the future.', { problems: [{ path: 'told.at', message: 'This is later than now', cite: null }] });
  if (msBetween(told.at, authorised.at) >= minuteMs) return fail('refused', 'Not entered. They are told of a decision, so after it was authorised.', { problems: [{ path: 'told.at', message: 'This is before it was authorised', cite: 'Crime Recording Rules 2026/27, page 26' }] });
  if (row.category === 'C1' && !ofReference) return fail('refused', 'Not entered. Of a transfer the victim is told the receiving force’s number.', { problems: [{ path: 'ofReference', message: 'Say that they were told the number', cite: 'Crime Recording Rules 2026/27, page 25' }] });
  const by = tx.keep('by', told.by);
  tx.store.cancellations.insertTelling(row.id, { whom: told.whom, at: told.at, how: told.how, by_text: by.id }, tx.seq);
  return ok({
    event: { kind: 'cancellation.told', data: { incident: row.incident, cancellation: row.id, whom: told.whom, at: told.at, how: told.how, by: by.commitment } },
    value: {},
    changes: changesOf(row.incident),
  });
};
