/** The command line run in this process, as a person of a bureau; and a real bureau made by it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { answerTo, type Answer } from '../../src/main/cli/run.ts';

export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

/** The command line as it is built; tests that need several processes are skipped where it is not. */
export const builtLine = join(projectRoot, 'out/main/cli.js');
export const isBuilt = existsSync(builtLine);

export type Place = { readonly cwd: string; readonly environment?: Readonly<Record<string, string>> };

export const answer = (place: Place, ...args: readonly string[]): Promise<Answer> =>
  answerTo(args, { bureaus: join(place.cwd, 'bureaus'), resources: join(projectRoot, 'resources'), app: '0.0.0', cwd: place.cwd }, place.environment ?? {});

/** What `--json` gives, and that nothing else is printed. */
export const json = async (place: Place, ...args: readonly string[]): Promise<{ readonly exit: number; readonly json: unknown }> => {
  const { exit, out, err } = await answer(place, ...args, '--json');
  expect(err).toBe('');
  expect(out).not.toContain('\n');
  return { exit, json: JSON.parse(out) as unknown };
};

/** What `--json` gives of a command that is done. */
export const done = async <T>(place: Place, ...args: readonly string[]): Promise<T> => {
  const given = await json(place, ...args);
  if (given.exit !== 0) throw new Error(`${args.join(' ')}: exit ${given.exit}: ${JSON.stringify(given.json)}`);
  return given.json as T;
};

export type Wrong = { readonly code: string; readonly message: string; readonly path: string | null; readonly problems?: readonly { readonly path: string; readonly message: string }[] };

/** Plain sentences: no code of the system, no stack, no name of a program's part. */
export const expectPlain = (message: string): void => {
  expect(message).toMatch(/^[A-Z“"'].*[.)]$/s);
  expect(message).not.toMatch(/\b(?:E[A-Z]{4,}|SQLITE|undefined|null|NaN|errno|syscall)\b|Error:|\.ts\b|\bat .+:\d+:\d+|!/);
};

/** The error of a command that could not be done: exit 2, the three parts, a plain sentence. */
export const wrong = async (place: Place, ...args: readonly string[]): Promise<Wrong> => {
  const given = await json(place, ...args);
  expect({ exit: given.exit, json: given.json }).toEqual({
    exit: 2,
    json: { error: expect.objectContaining({ code: expect.any(String) as string, message: expect.any(String) as string }) as object },
  });
  const { error } = given.json as { readonly error: Wrong };
  expect(error.path === null || typeof error.path === 'string').toBe(true);
  return error;
};

export type Person = { readonly user: string; readonly role: string; readonly passphraseFile: string };

/** The surroundings of one of a bureau's people. */
export const as = (cwd: string, person: Pick<Person, 'user' | 'passphraseFile'> | undefined): Place => {
  if (!person) throw new Error('There is nobody of that role');
  return { cwd, environment: { ASSAY_USER: person.user, ASSAY_PASSPHRASE_FILE: person.passphraseFile } };
};

export const readLines = (path: string): string[] => readFileSync(path, 'utf8').slice(0, -1).split('\n');
