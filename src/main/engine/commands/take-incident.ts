/** Takes this incident to assess it. Nobody is asked to take what they already have. */
import type { Parsed } from '../../../shared/ipc/calls.ts';
import { ok, type Result } from '../../../shared/ipc/result.ts';
import { runCommand } from '../db/run-command.ts';
import { takeIncident as take } from '../db/write-taken.ts';
import type { Context } from '../session.ts';

export const takeIncident = ({ bureau, who, announce }: Context, input: Parsed<'take-incident'>): Result<{ readonly incident: string }> => {
  if (bureau.reader.store.standing.of(input.incident)?.takenBy === who.person) return ok({ incident: input.incident });
  const ran = runCommand(bureau.runner, who, take, input);
  if (!ran.ok) return ran;
  announce(ran.value.changes);
  return ok(ran.value.value);
};
