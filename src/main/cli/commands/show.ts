/** `show`: one incident with its versions and decisions. */
import { operand } from '../arguments.ts';
import { carry, done, failed } from '../outcome.ts';
import { ask, userNames } from '../surroundings.ts';
import { inBureau, type CliCommand } from './command.ts';

export const show: CliCommand = {
  usage: 'show --bureau DIR REF',
  options: { bureau: 'text' },
  operands: 1,
  run: inBureau(async (line, options) => {
    const ref = operand(options, 'The reference of an incident');
    if (!ref.ok) return failed(ref.error);
    const found = await ask(line, 'find-incident', { ref: ref.value });
    if (!found.ok) return failed(found.error);
    const [file, user] = await Promise.all([ask(line, 'incident-file', { incident: found.value.incident }), userNames(line)]);
    if (!user.ok) return failed(user.error);
    return carry(file, (incident) => {
      const current = incident.versions.at(-1)?.incident ?? null;
      const json = {
        ref: incident.ref,
        sourceReference: incident.sourceReference,
        state: incident.state,
        regime: incident.regime,
        due: incident.due,
        why: incident.why,
        narrative: current?.text.narrative ?? null,
        incident: current,
        versions: incident.versions,
        decisions: incident.decisions.map((each) => ({ ...each, by: user.value(each.by) })),
        reported: incident.reported,
        requests: incident.requests,
      };
      const decisions = incident.decisions.map((each) => `revision ${each.revision} by ${user.value(each.by)} at ${each.at}${each.current ? ' (current)' : ''}${each.undone ? ' (undone)' : ''}`);
      return done(json, [`${incident.ref}  ${incident.state}`, json.narrative ?? 'The text has been erased.', ...decisions].join('\n'));
    });
  }),
};
