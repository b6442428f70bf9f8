/** What the command line runs in: the caller's folder, the application's files, an engine, and who is acting. */
import { existsSync, readFileSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import type { CallName, Input, Output } from '../../shared/ipc/calls.ts';
import { fail, type Result } from '../../shared/ipc/result.ts';
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

/** Makes a path something a call can name. */
export const choose = (line: Line, path: string): string => line.engine.files.choose(caller, pathFrom(line, path));

/** Signs in as the environment says. The passphrase comes from a file, never from an argument that others could list. */
export const signIn = async (line: Line, bureau: string): Promise<Result<Output<'sign-in'>>> => {
  const user = line.environment['ASSAY_USER'];
  const passphraseFile = line.environment['ASSAY_PASSPHRASE_FILE'];
  if (!user) return fail('invalid', 'Set ASSAY_USER to the user name of the person acting.');
  if (!passphraseFile) return fail('invalid', 'Set ASSAY_PASSPHRASE_FILE to the file that holds their passphrase.');
  const path = pathFrom(line, passphraseFile);
  if (!existsSync(path)) return fail('unreadable', 'The passphrase file does not exist.', { path });
  const passphrase = readFileSync(path, 'utf8').replace(/\r?\n$/, '');
  return ask(line, 'sign-in', { folder: choose(line, bureau), user, passphrase });
};

/** Reads a JSON file a person wrote. */
export const readJson = (line: Line, given: string): Result<unknown> => {
  const path = pathFrom(line, given);
  if (!existsSync(path)) return fail('unreadable', 'There is no such file.', { path });
  try {
    return { ok: true, value: JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, '')) as unknown };
  } catch {
    return fail('unreadable', 'The file is not JSON.', { path });
  }
};
