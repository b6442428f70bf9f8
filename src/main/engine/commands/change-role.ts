/** Asks for somebody to have another role, or to be marked as a registrar on the College's register. */
import type { Parsed } from '../../../shared/ipc/calls.ts';
import { fail, ok } from '../../../shared/ipc/result.ts';
import { notFound, type Command } from '../db/run-command.ts';
import { registrationProblem } from '../db/write-person.ts';

export const changeRole: Command<Parsed<'change-role'>, { readonly change: string }> = (tx, { person, role, registered, why: reason }, who) => {
  const subject = tx.store.people.byId(person);
  if (!subject) return notFound('such person');
  if (subject.state !== 'active') return fail('refused', `${subject.name} does not work here ${subject.state === 'left' ? 'any more' : 'yet'}.`);
  if (subject.role === role && subject.registered === registered) return fail('refused', `${subject.name} is that already.`);
  if (tx.store.personChanges.waitingFor(person)) return fail('refused', `Another change of ${subject.name} waits for approval. It is approved or refused first.`);
  const problem = registrationProblem({ role, registered });
  if (problem) return problem;
  const why = tx.keep('why', reason);
  tx.store.personChanges.insert({ id: tx.id(), person, kind: 'role', at: tx.at, askedBy: who.person, role, registered, whyText: why.id }, tx.seq);
  return ok({
    event: { kind: 'role.proposed', data: { change: tx.id(), person, role, registered, why: why.commitment } },
    value: { change: tx.id() },
    changes: [{ topic: 'people' }, { topic: 'trail' }],
  });
};
