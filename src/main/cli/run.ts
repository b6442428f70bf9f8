/** Runs one command of the line against an engine of its own, and prints what it ends with. */
import type { Writable } from 'node:stream';
import { systemClock } from '../engine/clock.ts';
import { startEngine } from '../engine/engine.ts';
import type { FieldProblem } from '../../shared/ipc/result.ts';
import { readArguments } from './arguments.ts';
import type { CliCommand } from './commands/command.ts';
import { catalogue } from './commands/catalogue.ts';
import { correct } from './commands/correct.ts';
import { create } from './commands/create.ts';
import { decide } from './commands/decide.ts';
import { decideIncident } from './commands/decide-incident.ts';
import { demo } from './commands/demo.ts';
import { exportLog } from './commands/export.ts';
import { figures } from './commands/figures.ts';
import { importFile } from './commands/import.ts';
import { queue } from './commands/queue.ts';
import { replay } from './commands/replay.ts';
import { review } from './commands/review.ts';
import { schema } from './commands/schema.ts';
import { show } from './commands/show.ts';
import { check } from './commands/check.ts';
import { looks } from './commands/looks.ts';
import { trail } from './commands/trail.ts';
import { verify } from './commands/verify.ts';
import { cannot, done, errorJson, failed, type Outcome } from './outcome.ts';
import { plainText } from './plain-text.ts';

const commands: Readonly<Record<string, CliCommand>> = {
  demo,
  create,
  schema,
  import: importFile,
  queue,
  show,
  decide,
  'decide-incident': decideIncident,
  correct,
  review,
  replay,
  looks,
  check,
  trail,
  figures,
  catalogue,
  export: exportLog,
  verify,
};

type CliSettings = { readonly bureaus: string; readonly resources: string; readonly app: string; readonly imports?: string; readonly cwd: string };

type Environment = Readonly<Record<string, string | undefined>>;

/** Help on a command, or on all of them: as good an answer as any, so it is asked for with or without `--json`. */
const helpOn = (name: string | undefined): Outcome => {
  const one = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
  const usages = (one ? [one] : Object.values(commands)).map((command) => `assay ${command.usage}`);
  return done({ usage: usages }, one ? usages.join('\n') : ['assay COMMAND [--json]', ...usages.map((usage) => `  ${usage}`)].join('\n'));
};
const names = Object.keys(commands).join(', ');

const outcomeOf = async (args: readonly string[], { cwd, ...settings }: CliSettings, environment: Environment): Promise<Outcome> => {
  // `--json` may stand before the command as well.
  const [name, ...rest] = args[0] === '--json' ? [...args.slice(1), '--json'] : args;
  if (name === 'help' || args.includes('--help')) return helpOn(name === 'help' ? rest[0] : name);
  const command = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) return cannot('invalid', `${name === undefined || name === '--json' ? 'Name a command' : `There is no command ${name}`}. The commands are ${names}; assay --help shows how each is used.`);
  const options = readArguments(rest, command.options, command.operands);
  if (!options.ok) return failed(options.error);
  try {
    const engine = startEngine({ ...settings, clock: systemClock, demo: false, log: (text) => process.stderr.write(`${text}\n`) });
    try {
      const outcome = await command.run({ engine, environment, cwd }, options.value);
      const seen = engine.looked();
      return outcome.exit === 2 || seen.ok ? outcome : failed(seen.error);
    } finally {
      engine.close();
    }
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : 'Something was thrown that is no error'}\n`);
    return cannot('unexpected', 'Something went wrong that Assay did not expect. What it was stands on standard error; please report it.');
  }
};

/** What a command ends with, as it is printed: its exit code, and the text for either stream. */
export type Answer = { readonly exit: 0 | 1 | 2; readonly out: string; readonly err: string };

const problemLine = ({ path, message, cite }: FieldProblem): string => `  ${path}: ${message}${cite ? ` (${cite})` : ''}`;

/** 0 done, 1 a negative verdict, 2 could not do it. With `--json` everything goes to standard output, errors too. */
export const answerTo = async (args: readonly string[], settings: CliSettings, environment: Environment): Promise<Answer> => {
  const outcome = await outcomeOf(args, settings, environment);
  const asJson = args.includes('--json');
  if (outcome.exit !== 2) return { exit: outcome.exit, out: asJson ? JSON.stringify(outcome.json) : plainText(outcome.text), err: '' };
  if (asJson) return { exit: 2, out: JSON.stringify(errorJson(outcome.error)), err: '' };
  return { exit: 2, out: '', err: plainText([outcome.error.message, ...outcome.error.problems.map(problemLine)].join('\n')) };
};

/** Whether it could be. Whoever reads may stop early, as `head` does: that ends the printing and is no error. */
const print = (stream: Writable, text: string): Promise<boolean> =>
  new Promise((resolve) => {
    if (text === '') return resolve(true);
    const end = (error?: Error | null): void => resolve(!error || ('code' in error && error.code === 'EPIPE'));
    stream.once('error', end);
    stream.write(`${text}\n`, end);
  });

const notPrinted = 'What was found could not be written where it was to go: the disk there may be full. What was done in the bureau stands.';

/** Prints the answer and gives its exit code. */
export const runCli = async (args: readonly string[], settings: CliSettings, streams: { readonly stdout: Writable; readonly stderr: Writable } = process): Promise<number> => {
  const { exit, out, err } = await answerTo(args, settings, process.env);
  const isPrinted = await print(streams.stdout, out);
  await print(streams.stderr, isPrinted ? err : notPrinted);
  return isPrinted ? exit : 2;
};
