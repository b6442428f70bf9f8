/** Everything that would stop this decision from being saved now, without saving it. */
import { Decision } from '../../../shared/domain/decision.ts';
import type { Output, Parsed } from '../../../shared/ipc/calls.ts';
import { ok, problemsOf, type Result } from '../../../shared/ipc/result.ts';
import { allProblems, contextOf, readingProblems } from '../db/decision-checks.ts';
import { notFound } from '../db/run-command.ts';
import type { Context } from '../session.ts';

export const checkDecision = ({ bureau, person }: Context, input: Parsed<'check-decision'>): Result<Output<'check-decision'>> => {
  const { store } = bureau.reader;
  const standing = store.standing.of(input.incident);
  if (!standing) return notFound('such incident');
  const decision = Decision.safeParse(input.decision);
  if (!decision.success) return ok({ problems: problemsOf(decision.error) });
  const tx = { store, at: bureau.clock.now() };
  const reading = store.secondReadings.openOf(person.id);
  const read = reading?.incident === input.incident ? store.decisions.byId(reading.decision) : null;
  return ok({ problems: [...(read ? readingProblems(tx, bureau.catalogue, read, decision.data) : allProblems(tx, contextOf(tx, bureau.catalogue, standing), standing, decision.data))] });
};
