/** Options and operands of a command, read strictly: what is not asked for is an error. */
import { parseArgs } from 'node:util';
import { fail, ok, type Result } from '../../shared/ipc/result.ts';

export type Options = {
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  readonly operands: readonly string[];
};

export type OptionList = Readonly<Record<string, 'text' | 'flag'>>;

/** What Node found wrong, in our words: it names the option between quotation marks. */
const sentenceOf = (error: unknown, options: OptionList): string => {
  const name = error instanceof Error ? /'(?:-\w, )?(-[^' =]*)/.exec(error.message)?.[1] : undefined;
  if (name === undefined) return 'The options cannot be read.';
  const kind = name === '--json' ? 'flag' : options[name.slice(2)];
  if (kind === undefined) return `There is no option ${name} here.`;
  return kind === 'flag' ? `${name} takes no value.` : `${name} needs a value. One that begins with a dash is written ${name}=VALUE.`;
};

/** `operands` is how many the command takes; one more is a slip, such as a name with a space in it and no quotation marks. */
export const readArguments = (args: readonly string[], options: OptionList, operands: number): Result<Options> => {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: Object.fromEntries(Object.entries({ ...options, json: 'flag' }).map(([name, kind]) => [name, { type: kind === 'flag' ? ('boolean' as const) : ('string' as const) }])),
      allowPositionals: true,
      strict: true,
    });
    const spare = positionals[operands];
    return spare === undefined ? ok({ values, operands: positionals }) : fail('invalid', `${spare} is one word too many. Put quotation marks around what holds a space.`);
  } catch (error) {
    return fail('invalid', sentenceOf(error, options));
  }
};

/** An option that must be there. */
export const needed = ({ values }: Options, name: string): Result<string> => {
  const value = values[name];
  return typeof value === 'string' && value !== '' ? ok(value) : fail('invalid', `--${name} is needed.`);
};

export const optional = ({ values }: Options, name: string): string | null => {
  const value = values[name];
  return typeof value === 'string' ? value : null;
};

export const isSet = ({ values }: Options, name: string): boolean => values[name] === true;

export const operand = ({ operands }: Options, what: string): Result<string> => {
  const [first] = operands;
  return first === undefined ? fail('invalid', `${what} is needed.`) : ok(first);
};

/** A whole number of an option, or the default. */
export const whole = (options: Options, name: string, otherwise: number): Result<number> => {
  const text = optional(options, name);
  if (text === null) return ok(otherwise);
  return /^\d{1,9}$/.test(text) ? ok(Number(text)) : fail('invalid', `--${name} is a whole number.`);
};
