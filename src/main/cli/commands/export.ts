/** `export`: the decision log to a file, with its purpose and recipient logged. */
import { existsSync } from 'node:fs';
import { proofPath } from '../../engine/transfer/verify-export.ts';
import { needed, optional } from '../arguments.ts';
import { cannot, carry, done, failed } from '../outcome.ts';
import { stoppable } from '../stoppable.ts';
import { ask, choose, pathFrom } from '../surroundings.ts';
import { all, inBureau, type CliCommand } from './command.ts';

export const exportLog: CliCommand = {
  usage: 'export --bureau DIR --out FILE [--format jsonl|csv] --purpose P --recipient R',
  options: { bureau: 'text', out: 'text', format: 'text', purpose: 'text', recipient: 'text' },
  operands: 0,
  run: inBureau(async (line, options) => {
    const given = all<[string, string, string]>(needed(options, 'out'), needed(options, 'purpose'), needed(options, 'recipient'));
    if (!given.ok) return failed(given.error);
    const [out, purpose, recipient] = given.value;
    const format = optional(options, 'format') ?? 'jsonl';
    if (format !== 'jsonl' && format !== 'csv') return cannot('invalid', '--format is jsonl or csv.');
    const there = [out, ...(format === 'csv' ? [proofPath(out)] : [])].map((file) => pathFrom(line, file)).find((file) => existsSync(file));
    if (there !== undefined) return cannot('refused', 'There is a file of that name already. Nothing was written; choose another name.', there);
    const file = choose(line, out);
    const exported = await stoppable(
      () => void ask(line, 'cancel-export', { file }),
      () => ask(line, 'export-log', { file, format, purpose, recipient, overNothing: true }),
    );
    return carry(exported, (value) => done(value, `Exported ${value.events} events and ${value.decisions} decisions. Head ${value.head.size}:${value.head.root}. OFFICIAL-SENSITIVE.`));
  }),
};
