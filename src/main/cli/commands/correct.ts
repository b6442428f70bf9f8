/** `correct`: a new revision of the current decision, or a request where it would take a crime away. */
import type { Input } from '../../../shared/ipc/calls.ts';
import { needed, operand } from '../arguments.ts';
import { cannot, carry, done, failed } from '../outcome.ts';
import { ask, readJson } from '../surroundings.ts';
import { all, inBureau, type CliCommand } from './command.ts';

export const correct: CliCommand = {
  usage: 'correct --bureau DIR REF --decision FILE --why TEXT',
  options: { bureau: 'text', decision: 'text', why: 'text' },
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
    const current = await ask(line, 'incident-file', { incident });
    if (!current.ok) return failed(current.error);
    const supersedes = current.value.decisions.find((each) => each.current)?.id;
    if (supersedes === undefined) return cannot('refused', 'This incident has not been decided, so there is nothing to correct.');
    const saved = await ask(line, 'correct-decision', { incident, supersedes, decision: decision.value as Input<'correct-decision'>['decision'], why });
    return carry(saved, (value) =>
      done(value, value.applied ? `${ref} corrected: revision ${value.revision ?? ''}.` : `Not applied: this would remove a recorded crime or change its class. It is kept as request ${value.request ?? ''}, awaiting a designated decision maker.`),
    );
  }),
};
