/** Takes this incident to assess it. The session that already has it is given its own claim again, and nothing is written. */
import type { Parsed } from '../../../shared/ipc/calls.ts';
import { ok, type Result } from '../../../shared/ipc/result.ts';
import { isLive } from '../../../shared/triage/claim.ts';
import { runCommand } from '../db/run-command.ts';
import { takeIncident as take, type Taken } from '../db/write-taken.ts';
import type { Context } from '../session.ts';

export const takeIncident = ({ bureau, who, announce }: Context, input: Parsed<'take-incident'>): Result<Taken> => {
  const claim = bureau.reader.store.standing.of(input.incident)?.claim ?? null;
  if (isLive(claim, bureau.clock.now()) && claim.session === who.session) return ok({ incident: input.incident, claim: { number: claim.number, until: claim.until } });
  const ran = runCommand(bureau.runner, who, take, input);
  if (!ran.ok) return ran;
  announce(ran.value.changes);
  return ok(ran.value.value);
};
