/** Runs one command of the line against an engine of its own, and prints what it ends with. */
import { systemClock } from '../engine/clock.ts';
import { startEngine } from '../engine/engine.ts';
import { readArguments } from './arguments.ts';
import type { CliCommand } from './commands/command.ts';
import { correct } from './commands/correct.ts';
import { create } from './commands/create.ts';
import { decideIncident } from './commands/decide-incident.ts';
import { demo } from './commands/demo.ts';
import { exportLog } from './commands/export.ts';
import { figures } from './commands/figures.ts';
import { importFile } from './commands/import.ts';
import { queue } from './commands/queue.ts';
import { review } from './commands/review.ts';
import { schema } from './commands/schema.ts';
import { show } from './commands/show.ts';
import { trail } from './commands/trail.ts';
import { verify } from './commands/verify.ts';
import { cannot, errorJson, failed, type Outcome } from './outcome.ts';

const commands: Readonly<Record<string, CliCommand>> = {
  demo,
  create,
  schema,
  import: importFile,
  queue,
  show,
  'decide-incident': decideIncident,
  correct,
  review,
  trail,
  figures,
  export: exportLog,
  verify,
};

export type CliSettings = { readonly bureaus: string; readonly resources: string; readonly app: string; readonly cwd: string };

const help = ['assay COMMAND [--json]', ...Object.values(commands).map((command) => `  assay ${command.usage}`)].join('\n');

const outcomeOf = async (args: readonly string[], { cwd, ...settings }: CliSettings): Promise<Outcome> => {
  const [name, ...rest] = args;
  const command = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) return cannot('invalid', `${name === undefined ? 'Name a command' : `There is no command ${name}`}.\n${help}`);
  const options = readArguments(rest, command.options);
  if (!options.ok) return failed(options.error);
  const engine = startEngine({ ...settings, clock: systemClock, demo: false, log: (text) => process.stderr.write(`${text}\n`) });
  try {
    return await command.run({ engine, environment: process.env, cwd }, options.value);
  } catch (error) {
    return cannot('unexpected', error instanceof Error ? error.message : 'Something went wrong that Assay did not expect.');
  } finally {
    engine.close();
  }
};

const print = (stream: NodeJS.WriteStream, text: string): Promise<void> => new Promise((resolve) => stream.write(`${text}\n`, () => resolve()));

/** Gives the exit code: 0 done, 1 a negative verdict, 2 could not do it. */
export const runCli = async (args: readonly string[], settings: CliSettings): Promise<number> => {
  if (args[0] === '--help' || args[0] === 'help') {
    await print(process.stdout, help);
    return 0;
  }
  const outcome = await outcomeOf(args, settings);
  const asJson = args.includes('--json');
  if (outcome.exit !== 2) await print(process.stdout, asJson ? JSON.stringify(outcome.json) : outcome.text);
  else if (asJson) await print(process.stdout, JSON.stringify(errorJson(outcome.error)));
  else await print(process.stderr, [outcome.error.message, ...outcome.error.problems.map((problem) => `  ${problem.path}: ${problem.message}${problem.cite ? ` (${problem.cite})` : ''}`)].join('\n'));
  return outcome.exit;
};
