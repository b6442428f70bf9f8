/** Undoes decisions made a moment ago by whoever made them: every one of those named, or none. */
import type { Output, Parsed } from '../../../shared/ipc/calls.ts';
import { ok, type Result } from '../../../shared/ipc/result.ts';
import { notFound, runAll, type Command } from '../db/run-command.ts';
import { refuseUndo } from '../db/undo-checks.ts';
import { writeUndone } from '../db/write-undone.ts';
import type { Looks } from '../looks/open-looks.ts';
import type { Context } from '../session.ts';

type Undone = Output<'undo-decision'>['undone'][number];

const undoOne =
  (looks: Looks): Command<string, Undone> =>
  (tx, decision, who) => {
    const made = tx.store.decisions.byId(decision);
    const standing = made && tx.store.standing.of(made.incident);
    if (!made || !standing) return notFound('such decision');
    const refused = refuseUndo(tx, looks, made, standing, who);
    if (refused) return refused;
    const { state, claim } = writeUndone(tx, who, made, standing);
    const { incident, revision } = made;
    return ok({
      event: { kind: 'decision.undone', data: { incident, decision, revision, state, until: claim.until } },
      value: { decision, incident, claim },
      changes: [{ topic: 'queue' }, { topic: 'incident', id: incident }, { topic: 'trail' }],
    });
  };

/** Nobody is shown an incident between the asking who has seen it and the end of the undoing. */
export const undoDecision = ({ bureau, who, announce }: Context, { decisions }: Parsed<'undo-decision'>): Result<Output<'undo-decision'>> => {
  const ran = bureau.looks.still(() => runAll(bureau.runner, who, undoOne(bureau.looks), decisions));
  if (!ran.ok) return ran;
  announce(ran.value.flatMap(({ changes }) => changes));
  return ok({ undone: ran.value.map(({ value }) => value) });
};
