/** `demo`: a generated bureau to try things on. Same seed and now, same content; keys and salts differ. */
import { existsSync } from 'node:fs';
import { InstantText } from '../../../shared/domain/instant.ts';
import { createDemo } from '../../engine/demo/create-demo.ts';
import { writeWholeFile } from '../../engine/transfer/write-whole-file.ts';
import { needed, optional, whole } from '../arguments.ts';
import { cannot, done, failed } from '../outcome.ts';
import { pathFrom } from '../surroundings.ts';
import { all, type CliCommand } from './command.ts';

export const demo: CliCommand = {
  usage: 'demo --bureau DIR [--incidents N] [--seed S] [--now ISO] [--truth FILE]',
  options: { bureau: 'text', incidents: 'text', seed: 'text', now: 'text', truth: 'text' },
  operands: 0,
  run: async (line, options) => {
    const given = all<[string, number, number]>(needed(options, 'bureau'), whole(options, 'incidents', 3000), whole(options, 'seed', 1));
    if (!given.ok) return failed(given.error);
    const [bureau, incidents, seed] = given.value;
    const now = InstantText.safeParse(optional(options, 'now') ?? line.engine.around.clock.now());
    if (!now.success) return cannot('invalid', '--now is a date and time with its zone, such as 2026-04-12T06:12:00Z.');
    const folder = pathFrom(line, bureau);
    const asked = optional(options, 'truth');
    const truth = asked === null ? null : pathFrom(line, asked);
    if (truth !== null && existsSync(truth)) return cannot('refused', 'There is a file of that name already. Nothing was made; choose another name for the truth.', truth);
    const made = await createDemo(folder, { incidents, seed, now: now.data }, line.engine.around, () => undefined);
    if (!made.ok) return failed(made.error);
    const written = truth === null ? null : await writeWholeFile(truth, [made.value.truth]);
    if (written && !written.ok) return failed({ ...written.error, message: `The demonstration was made in ${folder}, but not its truth. ${written.error.message}` });
    return done({ bureau: folder, incidents: made.value.incidents, people: made.value.people }, `A demonstration of ${made.value.incidents} ${made.value.incidents === 1 ? 'incident' : 'incidents'} was made in ${folder}.`);
  },
};
