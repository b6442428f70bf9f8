/** `create`: a new bureau from a file of people. Passphrases come from files beside it, or are made there. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { randomBytes } from 'node:crypto';
import { PeopleFile } from '../../../shared/domain/people-file.ts';
import { Passphrase } from '../../../shared/domain/roles.ts';
import { fail, ok, problemsOf, type Result } from '../../../shared/ipc/result.ts';
import { createBureau, type Founder } from '../../engine/bureau/create-bureau.ts';
import { writeDurably } from '../../engine/bureau/folder.ts';
import { needed } from '../arguments.ts';
import { done, failed } from '../outcome.ts';
import { pathFrom, readJson } from '../surroundings.ts';
import { all, type CliCommand } from './command.ts';

type Keyed = Founder & { readonly passphraseFile: string };

/** The passphrase in the file, or a new one of 32 random letters and digits, written there for its owner alone. */
const passphraseIn = (path: string): Result<string> => {
  if (!existsSync(path)) {
    const made = randomBytes(20).toString('hex').slice(0, 32);
    writeDurably(path, `${made}\n`);
    return ok(made);
  }
  const read = Passphrase.safeParse(readFileSync(path, 'utf8').replace(/\r?\n$/, ''));
  return read.success ? ok(read.data) : fail('invalid', read.error.issues[0]?.message ?? 'The passphrase cannot be used', { path });
};

const keyed = (people: PeopleFile['people'], folder: string): Result<readonly Keyed[]> => {
  const found: Keyed[] = [];
  for (const { user, name, role, passphraseFile } of people) {
    const path = resolve(folder, passphraseFile);
    const passphrase = passphraseIn(path);
    if (!passphrase.ok) return passphrase;
    found.push({ user, name, role, passphrase: passphrase.value, passphraseFile: path });
  }
  return ok(found);
};

export const create: CliCommand = {
  usage: 'create --bureau DIR --people FILE',
  options: { bureau: 'text', people: 'text' },
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
    const made = await createBureau(pathFrom(line, bureau), { name, force, people: founders.value, demo: null }, line.engine.around);
    if (!made.ok) return failed(made.error);
    return done(
      { bureau: pathFrom(line, bureau), incidents: 0, people: founders.value.map(({ user, role, passphraseFile }) => ({ user, role, passphraseFile })) },
      `The bureau ${name} was created for ${founders.value.length} people.`,
    );
  },
};
