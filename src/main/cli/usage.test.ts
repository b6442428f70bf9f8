/** What the command line refuses before it opens anything, and the shapes it describes. */
import { createWriteStream, existsSync, mkdirSync, readdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { runCli } from './run.ts';
import { answer, done, expectPlain, wrong, type Place } from '../../../tests/support/command-line.ts';

let place: Place;
beforeAll(() => {
  place = { cwd: mkdtempSync(join(tmpdir(), 'assay-line-')) };
  writeFileSync(join(place.cwd, 'not.json'), 'no braces');
  writeFileSync(join(place.cwd, 'latin.json'), Buffer.from('{"name":"caf\xe9"}', 'latin1'));
  writeFileSync(join(place.cwd, 'other.json'), '{"people":[]}');
  mkdirSync(join(place.cwd, 'folder'));
});
afterAll(() => rmSync(place.cwd, { recursive: true, force: true }));

const commands = ['demo', 'create', 'schema', 'import', 'queue', 'show', 'decide', 'decide-incident', 'correct', 'review', 'replay', 'looks', 'check', 'trail', 'figures', 'catalogue', 'export', 'verify'];

test('help names every command with its options, and succeeds', async () => {
  const { exit, out, err } = await answer(place, '--help');
  expect({ exit, err }).toEqual({ exit: 0, err: '' });
  expect(out.split('\n').slice(1).map((line) => line.trim().split(' ')[1])).toEqual(commands);
});

test('help on one command is its line, before or after it and as JSON too', async () => {
  const usage = 'assay verify FILE [--head SIZE:ROOT]';
  expect(await answer(place, 'verify', '--help')).toEqual({ exit: 0, out: usage, err: '' });
  expect(await answer(place, 'help', 'verify')).toEqual({ exit: 0, out: usage, err: '' });
  expect(await done(place, 'verify', '--help')).toEqual({ usage: [usage] });
});

test.skipIf(!existsSync('/dev/full'))('what cannot be written where it is to go is exit 2 with a sentence; who stops reading is no error', async () => {
  const settings = { bureaus: place.cwd, resources: place.cwd, app: '0.0.0', cwd: place.cwd };
  const said: string[] = [];
  const stderr = new Writable({ write: (chunk: Buffer, _, next) => (said.push(chunk.toString()), next()) });
  expect(await runCli(['--help'], settings, { stdout: createWriteStream('/dev/full'), stderr })).toBe(2);
  expect(said.join('')).toMatch(/^What was found could not be written/);
  said.length = 0;
  const closed = new Writable({ write: (_chunk, _, next) => next(Object.assign(new Error('closed'), { code: 'EPIPE' })) });
  expect(await runCli(['--help'], settings, { stdout: closed, stderr })).toBe(0);
  expect(said).toEqual([]);
});

test('--json may stand before the command', async () => {
  const { exit, out } = await answer(place, '--json', 'queue');
  expect({ exit, error: JSON.parse(out) as unknown }).toEqual({ exit: 2, error: { error: { code: 'invalid', message: '--bureau is needed.', path: null } } });
});

test.each([
  ['no command', [], /^Name a command\./],
  ['a command there is not', ['frobnicate'], /^There is no command frobnicate\./],
  ['the name of something every object has', ['constructor'], /^There is no command constructor\./],
  ['an option there is not', ['queue', '--bureau', 'b', '--loud'], /^There is no option --loud here\.$/],
  ['an option of another command', ['queue', '--bureau', 'b', '--head', '1'], /^There is no option --head here\.$/],
  ['an option without its value', ['queue', '--bureau'], /^--bureau needs a value\. /],
  ['a short option', ['queue', '-v'], /^There is no option -v here\.$/],
  ['an option followed by another', ['queue', '--bureau', '--limit', '3'], /^--bureau needs a value\. /],
  ['a flag with a value', ['import', '--bureau', 'b', 'f.csv', '--historic=yes'], /^--historic takes no value\.$/],
  ['a word too many', ['queue', '--bureau', 'b', 'overdue'], /^overdue is one word too many\./],
  ['a reference with a space in it', ['show', '--bureau', 'b', 'REF', '12'], /^12 is one word too many\./],
  ['no bureau', ['queue'], /^--bureau is needed\.$/],
  ['an empty bureau', ['queue', '--bureau', ''], /^--bureau is needed\.$/],
  ['a number that is none', ['demo', '--bureau', 'b', '--incidents', 'ten'], /^--incidents is a whole number\.$/],
  ['a number below nothing', ['demo', '--bureau', 'b', '--incidents=-1'], /^--incidents is a whole number\.$/],
  ['a time without its zone', ['demo', '--bureau', 'b', '--now', '2026-04-12'], /^--now is a date and time with its zone/],
  ['a schema there is not', ['schema', 'toString'], /^Name a schema: decision, verdict, mapping, people\.$/],
  ['no schema', ['schema'], /^Name a schema/],
  ['no file to verify', ['verify'], /^The file to verify is needed\.$/],
  ['a head that is none', ['verify', 'x.jsonl', '--head', '12:abc'], /^--head is SIZE:ROOT/],
  ['nothing to do with the offence list', ['catalogue', '--bureau', 'b'], /^Say what to do with the offence list: import or list\.$/],
  ['something else to do with it', ['catalogue', 'show', '--bureau', 'b'], /^Say what to do with the offence list/],
  ['no list to import', ['catalogue', 'import', '--bureau', 'b'], /^The published list to import is needed/],
  ['a list of lists from a day', ['catalogue', 'list', '--bureau', 'b', '--from', '2027-04-01'], /^There is no option --from here\.$/],
  ['a file for a list of lists', ['catalogue', 'list', 'x.ods', '--bureau', 'b'], /^x\.ods is one word too many\./],
  ['a list of no bureau', ['catalogue', 'list'], /^--bureau is needed\.$/],
  ['no first day to replay from', ['replay', '--bureau', 'b', '--to', '2026-04-30'], /^--from is needed: the first day/],
  ['no last day', ['replay', '--bureau', 'b', '--from', '2026-04-01'], /^--to is needed: the last day/],
  ['a day there is not', ['replay', '--bureau', 'b', '--from', '2026-04-31', '--to', '2026-05-01'], /^--from is a date, such as 2026-04-01\.$/],
  ['a day as it is read', ['replay', '--bureau', 'b', '--from', '2026-04-01', '--to', '30/04/2026'], /^--to is a date, such as 2026-04-01\.$/],
  ['days the wrong way round', ['replay', '--bureau', 'b', '--from', '2026-04-02', '--to', '2026-04-01'], /^--to is a day before --from\.$/],
  ['a replay of no bureau', ['replay', '--from', '2026-04-01', '--to', '2026-04-01'], /^--bureau is needed\.$/],
  ['looks at nothing', ['looks', '--bureau', 'b'], /^REF or --person is needed\.$/],
  ['looks at an incident and of a person', ['looks', 'REF', '--bureau', 'b', '--person', 'a.one'], /^Give REF or --person, not both\.$/],
  ['no people', ['create', '--bureau', 'b'], /^--people is needed\.$/],
] as const)('%s is exit 2 and says so', async (_, args, sentence) => {
  const error = await wrong(place, ...args);
  expect(error).toMatchObject({ code: 'invalid', path: null });
  expect(error.message).toMatch(sentence);
  expect(error.message).not.toContain('\n');
});

test('without --json the sentence goes to standard error and nothing to standard output', async () => {
  const { exit, out, err } = await answer(place, 'queue');
  expect({ exit, out, err }).toEqual({ exit: 2, out: '', err: '--bureau is needed.' });
});

test.each([
  ['nobody acting', {}, /^Set ASSAY_USER/, 'invalid'],
  ['nobody’s passphrase', { ASSAY_USER: 'a.test' }, /^Set ASSAY_PASSPHRASE_FILE/, 'invalid'],
  ['an empty name', { ASSAY_USER: '', ASSAY_PASSPHRASE_FILE: 'not.json' }, /^Set ASSAY_USER/, 'invalid'],
  ['a passphrase file that is not there', { ASSAY_USER: 'a.test', ASSAY_PASSPHRASE_FILE: 'none' }, /^The passphrase file does not exist\.$/, 'unreadable'],
  ['one below a file', { ASSAY_USER: 'a.test', ASSAY_PASSPHRASE_FILE: 'not.json/none' }, /^The passphrase file does not exist\.$/, 'unreadable'],
  ['a folder for a passphrase file', { ASSAY_USER: 'a.test', ASSAY_PASSPHRASE_FILE: 'folder' }, /^The passphrase file is a folder/, 'unreadable'],
  ['a passphrase file that is no text', { ASSAY_USER: 'a.test', ASSAY_PASSPHRASE_FILE: 'latin.json' }, /^The passphrase file is not UTF-8 text\.$/, 'unreadable'],
  ['a bureau that is not there', { ASSAY_USER: 'a.test', ASSAY_PASSPHRASE_FILE: 'not.json' }, /^There is no such folder\.$/, 'unreadable'],
] as const)('%s is exit 2, for every command that acts in a bureau', async (_, environment, sentence, code) => {
  for (const command of ['queue', 'trail', 'figures']) {
    const error = await wrong({ ...place, environment }, command, '--bureau', 'nowhere');
    expect(error.code).toBe(code);
    expect(error.message).toMatch(sentence);
    if (code === 'unreadable') expect(error.path).toMatch(new RegExp(`^${place.cwd}`));
    expectPlain(error.message);
  }
});

test.each([
  ['is not there', 'none.json', /^The people file does not exist\.$/],
  ['is a folder', 'folder', /^The people file is a folder/],
  ['is not JSON', 'not.json', /^The people file is not JSON\.$/],
  ['is not UTF-8', 'latin.json', /^The people file is not UTF-8 text\.$/],
])('a people file that %s is exit 2 with its path, and makes nothing', async (_, file, sentence) => {
  const error = await wrong(place, 'create', '--bureau', 'b', '--people', file);
  expect(error).toMatchObject({ code: 'unreadable', path: join(place.cwd, file) });
  expect(error.message).toMatch(sentence);
});

test('a people file of another shape names the field', async () => {
  const error = await wrong(place, 'create', '--bureau', 'b', '--people', 'other.json');
  expect(error).toMatchObject({ code: 'invalid', path: join(place.cwd, 'other.json') });
  expect(error.problems?.map(({ path }) => path)).toEqual(expect.arrayContaining(['name', 'force']));
});

const person = (user: string, role: string, passphraseFile: string) => ({ user, name: `Test ${user}`, role, registered: false, passphraseFile });

test.each([
  ['of two people', 'A.txt', 'a.TXT', 'key.txt', /^Two people have the same passphrase file\./],
  ['of somebody and of the recovery key', 'a.txt', 'b.txt', 'B.txt', /^The recovery key would be written where somebody’s passphrase is\./],
])('one file for the secrets %s is refused, whatever its capitals, and none is left', async (_, first, second, recovery, sentence) => {
  writeFileSync(join(place.cwd, 'people.json'), JSON.stringify({ name: 'Test', force: 'Test Police', people: [person('a.one', 'supervisor', first), person('b.two', 'administrator', second)] }));
  const error = await wrong(place, 'create', '--bureau', 'never', '--people', 'people.json', '--recovery', recovery);
  expect(error).toMatchObject({ code: 'refused' });
  expect(error.message).toMatch(sentence);
  expect(readdirSync(place.cwd).filter((name) => name.toLowerCase().endsWith('.txt') || name === 'never')).toEqual([]);
});

test('a demonstration is made beside no truth that is there already, and the file stays', async () => {
  const error = await wrong(place, 'demo', '--bureau', 'made', '--incidents', '5', '--truth', 'other.json');
  expect(error).toMatchObject({ code: 'refused', path: join(place.cwd, 'other.json') });
  expect(existsSync(join(place.cwd, 'made'))).toBe(false);
});

type Described = { readonly schema: Parameters<typeof z.fromJSONSchema>[0]; readonly examples: Readonly<Record<string, unknown>> };

/** A copy without one of its members. */
const without = (value: unknown, name: string): unknown => Object.fromEntries(Object.entries(value as object).filter(([key]) => key !== name));

describe.each(['decision', 'verdict', 'mapping', 'people'])('schema %s', (name) => {
  test('every example is of the JSON Schema beside it, and a change to it is seen', async () => {
    const { schema, examples } = await done<Described>(place, 'schema', name);
    const shape = z.fromJSONSchema(schema);
    expect(Object.keys(examples)).not.toEqual([]);
    for (const [key, example] of Object.entries(examples)) {
      const read = shape.safeParse(example);
      expect(read.success ? '' : `${key}: ${read.error.message}`).toBe('');
      expect(shape.safeParse({ ...(example as object), unasked: 1 }).success, `${key} with a member nobody asked for`).toBe(false);
      const [first] = Object.keys(example as object);
      expect(shape.safeParse(without(example, first ?? '')).success, `${key} without ${first}`).toBe(false);
    }
  });
});
