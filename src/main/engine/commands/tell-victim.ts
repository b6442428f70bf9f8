/** Enters that somebody has now been told of an answer, and of the right to appeal or add information (page 10). */
import type { Parsed } from '../../../shared/ipc/calls.ts';
import { fail, ok } from '../../../shared/ipc/result.ts';
import { tried } from '../db/move-victim-tasks.ts';
import { notFound, type Command } from '../db/run-command.ts';
import { refuseTime } from '../db/victim-meant.ts';

export const tellVictim: Command<Parsed<'tell-victim'>, object> = (tx, { decision, allegation, told }) => {
  const row = tx.store.decisions.byId(decision);
  const answer = tx.store.decisions.answers(decision).find((each) => each.allegation === allegation);
  if (!row || !answer) return notFound('such answer');
  if (tx.store.standing.of(row.incident)?.decision !== decision) return fail('stale', 'Not entered. The decision was corrected meanwhile; read the newer revision first.');
  const task = tx.store.victims.tasks(row.incident).find((each) => each.kind === 'tell' && each.decision === decision && each.allegation === allegation);
  if (answer.told === 'not-asked' && !task) return fail('refused', 'Not entered. Nobody has to be told of this answer.');
  const refused = refuseTime(tx, row.incident, 'told.at', told.at);
  if (refused) return refused;
  const by = tx.keep('by', told.by);
  tx.store.decisions.insertTelling({ decision, allegation, whom: told.whom, at: told.at, how: told.how, byText: by.id }, tx.seq);
  if (task) tried(tx, task, { at: told.at, outcome: 'told' });
  return ok({
    event: { kind: 'victim.told', data: { incident: row.incident, decision, allegation, whom: told.whom, at: told.at, how: told.how, by: by.commitment } },
    value: {},
    changes: [{ topic: 'queue' }, { topic: 'incident', id: row.incident }, { topic: 'trail' }],
  });
};
