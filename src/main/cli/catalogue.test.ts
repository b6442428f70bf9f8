/** `catalogue` on the command line: what a list changes, accepting it, the lists there are, and every refusal. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answer, as, done, expectPlain, projectRoot, wrong, type Person, type Place } from '../../../tests/support/command-line.ts';
import { nextYear, odsOf, offenceRows, workbook, type Sheets } from '../../../tests/support/offence-list.ts';
import { storedZip } from '../../../tests/support/made-zip.ts';

let home: string;
let people: readonly Person[];
const acting = (role: string): Place => as(home, people.find((person) => person.role === role));
const write = (name: string, content: Buffer | Sheets): string => {
  writeFileSync(join(home, name), Buffer.isBuffer(content) ? content : odsOf(content as Sheets));
  return name;
};

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'assay-catalogue-'));
  people = (await done<{ readonly people: readonly Person[] }>({ cwd: home }, 'demo', '--bureau', 'bureau', '--incidents', '3', '--seed', '3', '--now', '2027-03-30T09:00:00Z')).people;
  write('next.ods', nextYear());
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

type Imported = { readonly accepted: boolean; readonly event: number | null; readonly from: string; readonly differs: object; readonly notes: readonly string[]; readonly difference: { readonly offences: { readonly added: readonly object[] } } };
type Listed = { readonly editions: readonly { readonly edition: string; readonly from: string; readonly decisions: number; readonly accepted: { readonly by: string; readonly file: string } | null }[] };

const list = (): Promise<Listed> => done<Listed>(acting('auditor'), 'catalogue', 'list', '--bureau', 'bureau');

/** A copy of the bureau for a test that changes it. */
const copied = (name: string): string => {
  cpSync(join(home, 'bureau'), join(home, name), { recursive: true });
  return name;
};

test('a dry run says what would change and writes nothing, to whoever asks', async () => {
  for (const role of ['registrar', 'supervisor', 'assessor', 'auditor']) {
    const dry = await done<Imported>(acting(role), 'catalogue', 'import', '--bureau', 'bureau', 'next.ods', '--dry-run');
    expect(dry).toMatchObject({ edition: '2027-28', after: '2026-27', from: '2027-04-01', accepted: false, event: null, counts: { current: 1629 }, differs: { offences: { added: 1, ceased: 2, changed: 1 }, classes: { added: 0, ceased: 1, changed: 1 } } });
    expect(dry.difference.offences.added).toEqual([{ id: '105/77#1', code: '105/77', class: '105A', title: 'Assault of a lamplighter' }]);
  }
  expect((await list()).editions).toHaveLength(1);
});

test('as text every change is a line', async () => {
  const { exit, out } = await answer(acting('registrar'), 'catalogue', 'import', '--bureau', 'bureau', 'next.ods', '--dry-run');
  expect(exit).toBe(0);
  expect(out).toContain('The list of 2027-28 would be in force from 1 April 2027. Nothing was changed.');
  expect(out).toContain('Offences: 1 added, 2 ceased, 1 changed. Classes: 0 added, 1 ceased, 1 changed.');
  expect(out).toContain('  + 105/77 (105A) Assault of a lamplighter');
  expect(out).toMatch(/^ {2}- 195\/12 \(8Q\) .*: ceased on 1 April 2027$/m);
  expect(out).toMatch(/^ {2}~ class 8N: name “Assault with injury” is “Assault causing injury”$/m);
});

test('the registrar accepts it from a day of their own, it is listed and told in the trail, and once is enough', async () => {
  const bureau = copied('accepted');
  const registrar = acting('registrar');
  const accepted = await done<Imported>(registrar, 'catalogue', 'import', '--bureau', bureau, 'next.ods', '--from', '2027-04-06');
  expect(accepted).toMatchObject({ accepted: true, event: expect.any(Number) as number, from: '2027-04-06' });
  const { editions } = await done<Listed>(registrar, 'catalogue', 'list', '--bureau', bureau);
  expect(editions.map(({ edition, from, accepted: own }) => [edition, from, own && [own.by, own.file]])).toEqual([
    ['2026-27', '2026-04-01', null],
    ['2027-28', '2027-04-06', [people.find(({ role }) => role === 'registrar')?.user, 'next.ods']],
  ]);
  const { events } = await done<{ readonly events: readonly { readonly kind: string; readonly sentence: string }[] }>(registrar, 'trail', '--bureau', bureau);
  expect(events.find(({ kind }) => kind === 'edition.accepted')?.sentence).toMatch(/accepted the offence list of 2027-28 after that of 2026-27, in force from 6 April 2027: 1,629 current offences, 1 added, 2 ceased, 1 changed\.$/);
  expect(await wrong(registrar, 'catalogue', 'import', '--bureau', bureau, 'next.ods')).toMatchObject({ code: 'refused', path: join(home, 'next.ods'), message: expect.stringMatching(/which this bureau already has/) as string });
  const text = await answer(registrar, 'catalogue', 'list', '--bureau', bureau);
  expect(text.out).toMatch(/^2026-27 {2}from 2026-04-01.*\n2027-28 {2}from 2027-04-06.*accepted by /);
});

test.each([
  ['a letter', 'letter.txt', Buffer.from('Dear all'), 'unreadable', /^This is not an OpenDocument spreadsheet/],
  ['a zip of something else', 'other.xlsx', storedZip([['xl/workbook.xml', '<x/>']]), 'unreadable', /^This is not an OpenDocument spreadsheet/],
  ['another table', 'table.ods', [['Sheet1', [['a']]]] as Sheets, 'unreadable', /not the Home Office’s Notifiable Offence List/],
  ['the list it has', 'same.ods', workbook('2026-27'), 'refused', /already has an offence list of 2026-27/],
  ['an older list', 'older.ods', workbook('2025-26'), 'refused', /older than the latest/],
  ['half a list', 'half.ods', workbook('2027-28', offenceRows().slice(0, 300)), 'unreadable', /not the whole list/],
] as const)('%s is exit 2 with its path, in a plain sentence, and nothing is written', async (_, name, content, code, says) => {
  const error = await wrong(acting('registrar'), 'catalogue', 'import', '--bureau', 'bureau', write(name, content));
  expect(error).toMatchObject({ code, path: join(home, name) });
  expect(error.message).toMatch(says);
  expectPlain(error.message);
  expect((await list()).editions).toHaveLength(1);
});

test('a file that is not there, a folder, a day that is none, a day out of its years, and somebody who may not', async () => {
  mkdirSync(join(home, 'folder'), { recursive: true });
  const refusal = (role: string, ...rest: readonly string[]) => wrong(acting(role), 'catalogue', 'import', '--bureau', 'bureau', ...rest);
  expect(await refusal('registrar', 'none.ods')).toMatchObject({ code: 'unreadable', path: join(home, 'none.ods') });
  expect((await refusal('registrar', 'folder')).message).toMatch(/^This is a folder or a device/);
  expect(await refusal('registrar', 'next.ods', '--from', '1 April')).toMatchObject({ code: 'invalid', message: '--from is a date, such as 2027-04-01.' });
  expect((await refusal('registrar', 'next.ods', '--from', '2026-04-01')).message).toMatch(/between 1 January 2027 and 31 March 2028/);
  expect(await refusal('assessor', 'next.ods')).toMatchObject({ code: 'forbidden', message: 'An assessor may not accept an offence list; the registrar may.' });
  expect((await list()).editions).toHaveLength(1);
});

const published = resolve(projectRoot, '../shared/data/offences/ho_notifiable_offences_april_2026.ods');

test.skipIf(!existsSync(published))(`the published file of the list that ships is known${existsSync(published) ? '' : ' (skipped: ../shared is not here)'}`, async () => {
  expect(await wrong(acting('registrar'), 'catalogue', 'import', '--bureau', 'bureau', published)).toMatchObject({ code: 'refused', path: published, message: 'This is the file of the offence list of 2026-27, which this bureau already has. Nothing was changed.' });
});
