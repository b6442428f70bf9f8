/** `create`: a new bureau from a file of people. Passphrases come from files beside it, or are made there. */
import { existsSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { PeopleFile } from '../../../shared/domain/people-file.ts';
import { Passphrase } from '../../../shared/domain/roles.ts';
import { fail, ok, problemsOf, type Result } from '../../../shared/ipc/result.ts';
import { createBureau, type Founder } from '../../engine/bureau/create-bureau.ts';
import { createDurably } from '../../engine/bureau/folder.ts';
import { newRecoveryKey } from '../../engine/bureau/recovery-key.ts';
import { randomBytes } from '../../engine/clock.ts';
import { fileError } from '../../engine/transfer/write-whole-file.ts';
import { needed, optional } from '../arguments.ts';
import { done, failed } from '../outcome.ts';
import { pathFrom, readJson, readText } from '../surroundings.ts';
import { all, type CliCommand } from './command.ts';

/** `isNew`: the passphrase was made here and is in no file yet. */
type Keyed = Founder & { readonly passphraseFile: string; readonly isNew: boolean };

/** The passphrase in the file; where there is none, a new one of 32 random letters and digits. */
const passphraseIn = (path: string): Result<Pick<Keyed, 'passphrase' | 'isNew'>> => {
  if (!existsSync(path)) return ok({ passphrase: randomBytes(16).toString('hex'), isNew: true });
  const text = readText(path, 'The passphrase file');
  if (!text.ok) return text;
  const read = Passphrase.safeParse(text.value.replace(/\r?\n$/, ''));
  return read.success ? ok({ passphrase: read.data, isNew: false }) : fail('invalid', read.error.issues[0]?.message ?? 'The passphrase cannot be used', { path });
};

/** On some disks capitals make no other file. */
const isSameFile = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

const keyed = (people: PeopleFile['people'], folder: string): Result<readonly Keyed[]> => {
  const found: Keyed[] = [];
  for (const { user, name, role, registered, passphraseFile } of people) {
    const path = resolve(folder, passphraseFile);
    if (found.some((other) => isSameFile(other.passphraseFile, path))) return fail('refused', 'Two people have the same passphrase file. Give each their own, or neither can be told from the other.', { path });
    const passphrase = passphraseIn(path);
    if (!passphrase.ok) return passphrase;
    found.push({ user, name, role, registered, passphraseFile: path, ...passphrase.value });
  }
  return ok(found);
};

/** Written for its owner alone; gives why it could not be. */
const writtenTo = (path: string, text: string): Result<never> | null => {
  try {
    createDurably(path, `${text}\n`);
    return null;
  } catch (error) {
    const known = fileError(error, path);
    if (known === null || known.ok) throw error;
    return known;
  }
};

type Secret = { readonly path: string; readonly text: string };

/** Writes what was made, for its owner alone; where the rest then fails, takes it away again. */
const withSecretsWritten = async (secrets: readonly Secret[], work: () => Promise<Result<null>>): Promise<Result<null>> => {
  const written: string[] = [];
  let result: Result<null> | null = null;
  try {
    for (const { path, text } of secrets) {
      const refused = writtenTo(path, text);
      if (refused) return refused;
      written.push(path);
    }
    return (result = await work());
  } finally {
    if (!result?.ok) for (const path of written) rmSync(path, { force: true });
  }
};

export const create: CliCommand = {
  usage: 'create --bureau DIR --people FILE [--recovery FILE]',
  options: { bureau: 'text', people: 'text', recovery: 'text' },
  operands: 0,
  run: async (line, options) => {
    const given = all<[string, string]>(needed(options, 'bureau'), needed(options, 'people'));
    if (!given.ok) return failed(given.error);
    const [bureau, file] = given.value;
    const read = readJson(line, file, 'The people file');
    if (!read.ok) return failed(read.error);
    const path = pathFrom(line, file);
    const people = PeopleFile.safeParse(read.value);
    if (!people.success) {
      const problems = problemsOf(people.error);
      const [first] = problems;
      return failed({ code: 'invalid', message: `The people file is not as asked for: ${first?.path ?? ''} ${first?.message ?? ''}`, problems, path, reference: null });
    }
    const founders = keyed(people.data.people, dirname(path));
    if (!founders.ok) return failed(founders.error);
    const { name, force } = people.data;
    const folder = pathFrom(line, bureau);
    const asked = optional(options, 'recovery');
    const recovery = asked === null ? null : pathFrom(line, asked);
    if (recovery !== null && existsSync(recovery)) return failed({ code: 'refused', message: 'There is a file of that name already; a recovery key is written over nothing.', problems: [], path: recovery, reference: null });
    if (recovery !== null && founders.value.some(({ passphraseFile }) => isSameFile(passphraseFile, recovery))) return failed({ code: 'refused', message: 'The recovery key would be written where somebody’s passphrase is. Give it a file of its own.', problems: [], path: recovery, reference: null });
    const recoveryKey = recovery === null ? null : newRecoveryKey();
    const secrets = [
      ...founders.value.filter(({ isNew }) => isNew).map(({ passphrase, passphraseFile }) => ({ path: passphraseFile, text: passphrase })),
      ...(recovery === null || recoveryKey === null ? [] : [{ path: recovery, text: recoveryKey }]),
    ];
    const made = await withSecretsWritten(secrets, () => createBureau(folder, { name, force, people: founders.value, demo: null, recoveryKey }, line.engine.around));
    if (!made.ok) return failed(made.error);
    return done(
      { bureau: folder, incidents: 0, recoveryFile: recovery, people: founders.value.map(({ user, role, passphraseFile }) => ({ user, role, passphraseFile })) },
      `The bureau ${name} was created for ${founders.value.length} people.`,
    );
  },
};
