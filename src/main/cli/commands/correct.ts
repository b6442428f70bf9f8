/** `correct`: a new revision of the decision that was read, else of the current one; or a request where it would take a crime away. */
import type { Input } from '../../../shared/ipc/calls.ts';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import { needed, operand, optional } from '../arguments.ts';
import { carry, done, failed } from '../outcome.ts';
import { ask, readJson, type Line } from '../surroundings.ts';
import { all, inBureau, type CliCommand } from './command.ts';

const currentOf = async (line: Line, incident: string): Promise<Result<string>> => {
  const file = await ask(line, 'incident-file', { incident });
  if (!file.ok) return file;
  const current = file.value.decisions.find((each) => each.current);
  return current ? ok(current.id) : fail('refused', 'This incident has not been decided, so there is nothing to correct.');
};

export const correct: CliCommand = {
  usage: 'correct --bureau DIR REF --decision FILE --why TEXT [--supersedes ID]',
  options: { bureau: 'text', decision: 'text', why: 'text', supersedes: 'text' },
  operands: 1,
  run: inBureau(async (line, options) => {
    const given = all<[string, string, string]>(operand(options, 'The reference of an incident'), needed(options, 'decision'), needed(options, 'why'));
    if (!given.ok) return failed(given.error);
    const [ref, file, why] = given.value;
    const found = await ask(line, 'find-incident', { ref });
    const decision = readJson(line, file, 'The decision file');
    if (!found.ok) return failed(found.error);
    if (!decision.ok) return failed(decision.error);
    const { incident } = found.value;
    // Named, it is refused where it was corrected meanwhile; what stands when this runs may be a revision that nobody here has read.
    const named = optional(options, 'supersedes');
    const supersedes = named === null ? await currentOf(line, incident) : ok(named);
    if (!supersedes.ok) return failed(supersedes.error);
    const saved = await ask(line, 'correct-decision', { incident, supersedes: supersedes.value, decision: decision.value as Input<'correct-decision'>['decision'], why });
    return carry(saved, (value) =>
      done(value, value.applied ? `${ref} corrected: revision ${value.revision ?? ''}.` : `Not applied: this would remove a recorded crime or change its class. It is kept as request ${value.request ?? ''}, awaiting a designated decision maker.`),
    );
  }),
};
