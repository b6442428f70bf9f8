/** Enters that somebody has now been told that no crime was recorded, and of the right to appeal (page 10). */
import type { Parsed } from '../../../shared/ipc/calls.ts';
import { msBetween } from '../../../shared/domain/instant.ts';
import { fail, ok } from '../../../shared/ipc/result.ts';
import { notFound, type Command } from '../db/run-command.ts';

export const tellVictim: Command<Parsed<'tell-victim'>, object> = (tx, { decision, allegation, told }) => {
  const row = tx.store.decisions.byId(decision);
  const answer = tx.store.decisions.answers(decision).find((each) => each.allegation === allegation);
  if (!row || !answer) return notFound('such answer');
  if (tx.store.standing.of(row.incident)?.decision !== decision) return fail('stale', 'Not entered. The decision was corrected meanwhile; read the newer revision first.');
  if (answer.told === 'not-asked') return fail('refused', 'Not entered. Nobody has to be told of this answer.');
  if (msBetween(tx.at, told.at) > 0) return fail('refused', 'Not entered. They cannot have been told in the future.');
  const by = tx.keep('by', told.by);
  tx.store.decisions.insertTelling({ decision, allegation, whom: told.whom, at: told.at, how: told.how, byText: by.id }, tx.seq);
  return ok({
    event: { kind: 'victim.told', data: { incident: row.incident, decision, allegation, whom: told.whom, at: told.at, how: told.how, by: by.commitment } },
    value: {},
    changes: [{ topic: 'incident', id: row.incident }, { topic: 'trail' }],
  });
};
