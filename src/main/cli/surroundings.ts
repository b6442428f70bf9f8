/** What the command line runs in: the caller's folder, the application's files, an engine, and who is acting. */
import { readFileSync, statSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import type { CallName, Input, Output } from '../../shared/ipc/calls.ts';
import { fail, ok, type Result } from '../../shared/ipc/result.ts';
import type { Engine } from '../engine/engine.ts';

export type Line = {
  readonly engine: Engine;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The folder the caller stands in; every path is meant from there. */
  readonly cwd: string;
};

const caller = 'command-line';

export const pathFrom = (line: Line, path: string): string => (isAbsolute(path) ? path : resolve(line.cwd, path));

export const ask = <C extends CallName>(line: Line, name: C, input: Input<C>): Promise<Result<Output<C>>> =>
  line.engine.dispatch(caller, name, input) as Promise<Result<Output<C>>>;

/** The user names of people by their ids; an id that is nobody's, as Assay's own, is said as it is. */
export const userNames = async (line: Line): Promise<Result<(id: string) => string>> => {
  const people = await ask(line, 'people', {});
  if (!people.ok) return people;
  const users = new Map(people.value.people.map(({ id, user }) => [id, user]));
  return ok((id) => users.get(id) ?? id);
};

/** Makes a path something a call can name. */
export const choose = (line: Line, path: string): string => line.engine.files.choose(caller, pathFrom(line, path));

/** Far more than a decision with every text at its longest. */
const longest = 16 * 1024 * 1024;

/** A file a person wrote, whole, or in a sentence why not. `what` is how that sentence calls it. */
export const readText = (path: string, what: string): Result<string> => {
  const wrong = (sentence: string): Result<never> => fail('unreadable', sentence, { path });
  try {
    const stats = statSync(path);
    if (!stats.isFile()) return wrong(`${what} is a folder or a device, not a file.`);
    if (stats.size > longest) return wrong(`${what} is larger than 16 MB, far more than it can need.`);
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path)));
  } catch (error) {
    if (error instanceof TypeError) return wrong(`${what} is not UTF-8 text.`);
    const code = error instanceof Error && 'code' in error ? error.code : '';
    return wrong(code === 'ENOENT' || code === 'ENOTDIR' ? `${what} does not exist.` : `${what} cannot be read. Look at its permissions.`);
  }
};

const readPiped = (what: string): Result<string> => {
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(0)));
  } catch (error) {
    return fail('unreadable', error instanceof TypeError ? `${what} is not UTF-8 text.` : `${what} could not be read from what is piped in.`, { path: '-' });
  }
};

/** Signs in as the environment says. The passphrase comes from a file, never from an argument that others could list. */
export const signIn = async (line: Line, bureau: string): Promise<Result<Output<'sign-in'>>> => {
  const user = line.environment['ASSAY_USER'];
  const passphraseFile = line.environment['ASSAY_PASSPHRASE_FILE'];
  if (!user) return fail('invalid', 'Set ASSAY_USER to the user name of the person acting.');
  if (!passphraseFile) return fail('invalid', 'Set ASSAY_PASSPHRASE_FILE to the file that holds their passphrase.');
  const passphrase = readText(pathFrom(line, passphraseFile), 'The passphrase file');
  if (!passphrase.ok) return passphrase;
  return ask(line, 'sign-in', { folder: choose(line, bureau), user, passphrase: passphrase.value.replace(/\r?\n$/, '') });
};

/** Reads a JSON file a person wrote; `-` is what is piped in. */
export const readJson = (line: Line, given: string, what: string): Result<unknown> => {
  const path = given === '-' ? given : pathFrom(line, given);
  const text = given === '-' ? readPiped(what) : readText(path, what);
  if (!text.ok) return text;
  try {
    return ok(JSON.parse(text.value) as unknown);
  } catch {
    return fail('unreadable', `${what} is not JSON.`, { path });
  }
};
