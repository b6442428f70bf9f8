/** `verify`: whether an exported log is whole and unchanged. Needs no bureau and no passphrase. */
import { operand, optional } from '../arguments.ts';
import { cannot, carry, done, failed, negative } from '../outcome.ts';
import { ask, choose } from '../surroundings.ts';
import type { CliCommand } from './command.ts';

const headPattern = /^(\d{1,15}):([0-9a-f]{64})$/;

export const verify: CliCommand = {
  usage: 'verify FILE [--head SIZE:ROOT]',
  options: { head: 'text' },
  operands: 1,
  run: async (line, options) => {
    const file = operand(options, 'The file to verify');
    if (!file.ok) return failed(file.error);
    const given = optional(options, 'head');
    const head = given === null ? null : headPattern.exec(given);
    if (given !== null && head === null) return cannot('invalid', '--head is SIZE:ROOT, a count and 64 hexadecimal digits.');
    const verdict = await ask(line, 'verify-export', { file: choose(line, file.value), head: head ? { size: Number(head[1]), root: head[2] ?? '' } : null });
    return carry(verdict, (value) => {
      const limits = value.limits.map((limit) => `  ${limit}`).join('\n');
      return value.verdict === 'ACCEPT'
        ? done(value, `ACCEPT  ${value.events} events, head ${value.head?.size ?? 0}:${value.head?.root ?? ''}\n${limits}`)
        : negative(value, `REJECT  line ${value.firstBad?.line ?? 0}: ${value.firstBad?.reason ?? ''}\n${limits}`);
    });
  },
};
