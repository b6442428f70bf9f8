/** `review`: agrees with a decision, returns it or escalates it. The verdict names the decision that was read. */
import type { Input } from '../../../shared/ipc/calls.ts';
import { needed, operand } from '../arguments.ts';
import { carry, done, failed } from '../outcome.ts';
import { ask, readJson } from '../surroundings.ts';
import { all, inBureau, type CliCommand } from './command.ts';

export const review: CliCommand = {
  usage: 'review --bureau DIR REF --verdict FILE',
  options: { bureau: 'text', verdict: 'text' },
  operands: 1,
  run: inBureau(async (line, options) => {
    const given = all<[string, string]>(operand(options, 'The reference of an incident'), needed(options, 'verdict'));
    if (!given.ok) return failed(given.error);
    const [ref, file] = given.value;
    const found = await ask(line, 'find-incident', { ref });
    const verdict = readJson(line, file, 'The verdict file');
    if (!found.ok) return failed(found.error);
    if (!verdict.ok) return failed(verdict.error);
    const saved = await ask(line, 'review-decision', { incident: found.value.incident, verdict: verdict.value as Input<'review-decision'>['verdict'] });
    return carry(saved, (value) => done(value, `${ref} reviewed: event ${value.event}.`));
  }),
};
