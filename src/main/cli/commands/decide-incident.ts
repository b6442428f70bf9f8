/** `decide-incident`: saves the decision in a file, by the same rules as the window. */
import type { Input } from '../../../shared/ipc/calls.ts';
import { needed, operand } from '../arguments.ts';
import { carry, done, failed } from '../outcome.ts';
import { ask, readJson } from '../surroundings.ts';
import { all, inBureau, type CliCommand } from './command.ts';

export const decideIncident: CliCommand = {
  usage: 'decide-incident --bureau DIR REF --decision FILE',
  options: { bureau: 'text', decision: 'text' },
  operands: 1,
  run: inBureau(async (line, options) => {
    const given = all<[string, string]>(operand(options, 'The reference of an incident'), needed(options, 'decision'));
    if (!given.ok) return failed(given.error);
    const [ref, file] = given.value;
    const found = await ask(line, 'find-incident', { ref });
    const decision = readJson(line, file, 'The decision file');
    if (!found.ok) return failed(found.error);
    if (!decision.ok) return failed(decision.error);
    const saved = await ask(line, 'decide-incident', { incident: found.value.incident, decision: decision.value as Input<'decide-incident'>['decision'] });
    return carry(saved, (value) => done(value, `${ref} decided: revision ${value.revision}, event ${value.event}.`));
  }),
};
