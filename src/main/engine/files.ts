/** Files and folders people chose. A caller holds a token; only here does it become a path again. */
import { basename } from 'node:path';
import { fail, ok, type Result } from '../../shared/ipc/result.ts';
import { randomBytes } from './clock.ts';

const newToken = (): string => `file-${randomBytes(16).toString('hex')}`;

export type ChosenFiles = {
  readonly choose: (caller: string, path: string) => string;
  readonly pathOf: (caller: string, token: string) => Result<string>;
  readonly forget: (caller: string) => void;
};

/** Tokens belong to the caller that chose the file: another window's token opens nothing. */
export const chosenFiles = (): ChosenFiles => {
  const byCaller = new Map<string, Map<string, string>>();
  const of = (caller: string): Map<string, string> => {
    const known = byCaller.get(caller) ?? new Map<string, string>();
    byCaller.set(caller, known);
    return known;
  };
  return {
    choose: (caller, path) => {
      const token = newToken();
      of(caller).set(token, path);
      return token;
    },
    pathOf: (caller, token) => {
      const path = of(caller).get(token);
      return path === undefined ? fail('not-found', 'That file is no longer chosen. Choose it again.') : ok(path);
    },
    forget: (caller) => void byCaller.delete(caller),
  };
};

/** A file's name without its folders: all that is ever stored or shown of where it came from. */
export const fileName = (path: string): string => basename(path);
