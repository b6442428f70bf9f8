/** Accepting next year's offence list: what it shows, what it stores, which list a decision is made under, and who may. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { calling, type Calling } from '../../../../tests/support/calling.ts';
import { catalogue, holidays, temporaryFolder, testBureau, testCard, testKey, valueOf, type TestBureau } from '../../../../tests/support/bureau.ts';
import { enterReport } from '../../../../tests/support/incidents.ts';
import { allegation, decision } from '../../../../tests/support/invented.ts';
import { nextYear, odsOf, offenceRows, workbook, type Sheets } from '../../../../tests/support/offence-list.ts';
import { storedZip, zipBomb } from '../../../../tests/support/made-zip.ts';
import { openBureau } from '../bureau/open-bureau.ts';
import { limits } from '../transfer/offence-list/read-ods.ts';

let t: TestBureau;
let call: Calling;
let folder: string;
beforeEach(() => {
  t = testBureau('2027-03-30T08:00:00.000Z');
  call = calling(t);
  folder = temporaryFolder();
});
afterEach(() => {
  t.close();
  rmSync(folder, { recursive: true, force: true });
});

const write = (content: Buffer | Sheets, name = 'list.ods'): string => {
  const path = join(folder, name);
  writeFileSync(path, Buffer.isBuffer(content) ? content : odsOf(content as Sheets));
  return path;
};
const chosen = (content: Buffer | Sheets, who: 'registrar' | 'assessor' = 'registrar'): string => call.choose(who, write(content));

const accept = async (sheets: Sheets, from: string | null = null) => {
  const file = chosen(sheets);
  const preview = await call.get('registrar', 'preview-edition', { file });
  return call.get('registrar', 'accept-edition', { file, sha256: preview.sha256, from: from ?? preview.from });
};

const decide = async (offence: string): Promise<string> => {
  const incident = enterReport(t, { received: { at: t.clock.now(), precision: 'minute', text: null } });
  await call.get('assessor', 'decide-incident', { incident, decision: decision([allegation({ answer: { kind: 'record', crimes: [{ offence, flags: [] }] } })]) });
  return incident;
};
const decided = async (incident: string) => (await call.get('assessor', 'incident-file', { incident })).decisions;
const shown = async (edition: string | null = null) => (await call.get('assessor', 'offence-catalogue', { edition })).catalogue as { readonly edition: string; readonly offences: readonly { readonly id: string; readonly title: string }[] };

test('a preview shows the difference, proposes 1 April and writes nothing', async () => {
  const file = chosen(nextYear());
  const before = t.bureau.reader.store.log.head();
  const preview = await call.get('registrar', 'preview-edition', { file });
  expect(preview).toMatchObject({ edition: '2027-28', from: '2027-04-01', latest: { edition: '2026-27', from: '2026-04-01' }, offences: 1698, current: 1629, classes: catalogue.classes.size - 1 });
  expect(preview.difference.offences.added.map(({ code }) => code)).toEqual(['105/77']);
  expect(t.bureau.reader.store.log.head()).toEqual(before);
});

test('accepting stores the list with its event: who, edition, hash of the file and counts', async () => {
  const accepted = await accept(nextYear());
  expect(accepted).toMatchObject({ edition: '2027-28', from: '2027-04-01' });
  const [event] = t.bureau.reader.store.log.after(accepted.event - 1, 1);
  expect(JSON.parse(event?.bytes ?? '')).toMatchObject({
    kind: 'edition.accepted',
    actor: t.people.registrar.person,
    data: { edition: '2027-28', replaces: '2026-27', from: '2027-04-01', bytes: readFileSync(join(folder, 'list.ods')).length, current: 1629, offences: { added: 1, ceased: 2, changed: 1 }, classes: { added: 0, ceased: 1, changed: 1 } },
  });
  const trail = await call.get('auditor', 'trail', { incident: null, before: null, limit: 1 });
  expect(trail.events[0]?.sentence).toBe('Test r.one accepted the offence list of 2027-28 after that of 2026-27, in force from 1 April 2027: 1,629 current offences, 1 added, 2 ceased, 1 changed.');
  expect((await t.bureau.verification.run()).holds).toBe(true);
  expect(call.announced).toContainEqual({ topic: 'editions' });
});

test('until its day the earlier list holds, from its day the new one, and each decision keeps its own', async () => {
  const before = await decide('105/01');
  await accept(nextYear());
  expect(await shown()).toMatchObject({ edition: '2026-27' });
  const eve = await decide('195/12');
  t.clock.moveTo('2027-03-31T22:59:00.000Z');
  expect(await shown()).toMatchObject({ edition: '2026-27' });
  t.clock.moveTo('2027-03-31T23:00:00.000Z');
  expect(await shown()).toMatchObject({ edition: '2027-28' });
  const after = await decide('105/77');
  const renamed = await decide('105/01');
  const seen = await Promise.all([before, eve, after, renamed].map(decided));
  expect(seen.map(([first]) => [first?.edition, first?.crimes[0]?.title])).toEqual([
    ['2026-27', catalogue.byId.get('105/01#1')?.title],
    ['2026-27', catalogue.byId.get('195/12#1')?.title],
    ['2027-28', 'Assault of a lamplighter'],
    ['2027-28', 'Assault by beating'],
  ]);
  const title = async (edition: string) => (await shown(edition)).offences.find(({ id }) => id === '105/01#1')?.title;
  expect([await title('2026-27'), await title('2027-28')]).toEqual([catalogue.byId.get('105/01#1')?.title, 'Assault by beating']);
});

test('an offence that ceased or has gone cannot be recorded under the new list', async () => {
  await accept(nextYear());
  t.clock.moveTo('2027-04-02T08:00:00.000Z');
  const refusal = async (offence: string) => {
    const incident = enterReport(t, { received: { at: t.clock.now(), precision: 'minute', text: null } });
    return (await call.refused('assessor', 'decide-incident', { incident, decision: decision([allegation({ answer: { kind: 'record', crimes: [{ offence, flags: [] }] } })]) })).message;
  };
  expect(await refusal('195/12#1')).toMatch(/195\/12 is not in force: it ceased on 1 April 2027/);
  expect(await refusal('003/01#1')).toMatch(/There is no single offence 003\/01#1 in the list/);
});

test('a correction after the change is a new revision under the new list; the first keeps its own', async () => {
  const incident = await decide('105/01');
  await accept(nextYear());
  t.clock.moveTo('2027-04-05T08:00:00.000Z');
  const [first] = await decided(incident);
  await call.get('supervisor', 'correct-decision', { incident, supersedes: first?.id ?? '', decision: decision([allegation({ why: 'She confirmed it again in a second call.' })], { late: 'The first was made in time.' }), why: 'A second call was read.' });
  expect((await decided(incident)).map(({ edition, crimes }) => [edition, crimes[0]?.title])).toEqual([
    ['2026-27', catalogue.byId.get('105/01#1')?.title],
    ['2027-28', 'Assault by beating'],
  ]);
});

test('the lists of a bureau: from when, whose, and how many decisions were made under each', async () => {
  await decide('105/01');
  await accept(nextYear(), '2027-05-01');
  const { editions } = await call.get('auditor', 'editions', {});
  expect(editions.map(({ edition, from, inForce, decisions, accepted }) => [edition, from, inForce, decisions, accepted && accepted.file])).toEqual([
    ['2026-27', '2026-04-01', true, 1, null],
    ['2027-28', '2027-05-01', false, 0, 'list.ods'],
  ]);
});

test('the figures name a class by the list in force, and one that is gone by the last list that had it', async () => {
  await decide('003/01');
  await decide('008/77#1');
  await accept(nextYear());
  t.clock.moveTo('2027-04-02T08:00:00.000Z');
  const names = (await call.get('auditor', 'figures', {})).tables.flatMap(({ rows }) => rows.map(({ cells }) => cells[1]));
  expect(names).toEqual(expect.arrayContaining(['Threats to Kill', 'Assault causing injury']));
});

test('a third list follows the second, and what is known of the first stays', async () => {
  await accept(nextYear());
  await accept(workbook('2028-29'));
  t.clock.moveTo('2029-01-01T08:00:00.000Z');
  expect((await shown()).edition).toBe('2028-29');
  expect((await shown('2027-28')).edition).toBe('2027-28');
  expect(await call.refused('assessor', 'offence-catalogue', { edition: '2019-20' })).toMatchObject({ code: 'not-found' });
});

test('another process that has the bureau open decides under the new list at once', async () => {
  await accept(nextYear(), '2027-03-01');
  const other = valueOf(openBureau(t.bureau.folder, testCard, testKey(), { clock: t.clock, catalogue, holidays, app: '0.0.0' }));
  expect(other.catalogue.edition).toBe('2027-28');
  other.close();
});

describe('what is refused, and nothing written', () => {
  const preview = async (content: Buffer | Sheets) => (await call.refused('registrar', 'preview-edition', { file: chosen(content) })).message;

  test.each([
    ['no spreadsheet', Buffer.from('Dear all, please find the list attached.'), /^This is not an OpenDocument spreadsheet/],
    ['an empty file', Buffer.alloc(0), /^This is not an OpenDocument spreadsheet/],
    ['a zip of something else', storedZip([['xl/workbook.xml', '<x/>']]), /^This is not an OpenDocument spreadsheet/],
    ['a zip cut short', odsOf(workbook('2027-28')).subarray(0, 5000), /^The spreadsheet is damaged/],
    ['contents that are not well formed', storedZip([['content.xml', '<a><b></a>']]), /^The spreadsheet is damaged/],
    ['a small file that holds more than any list', zipBomb('content.xml', limits.contentBytes + 1), /^This spreadsheet is far larger than the published list/],
    ['a small file that holds more than it says', zipBomb('content.xml', limits.contentBytes + 1, 1000), /^The spreadsheet is damaged/],
    ['entities that grow', storedZip([['content.xml', '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><x>&b;</x>']]), /^This is not an OpenDocument spreadsheet/],
    ['a cell repeated for ever', storedZip([['content.xml', '<o xmlns:table="t" xmlns:text="x"><table:table><table:table-row table:number-rows-repeated="1000000"><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row></table:table></o>']]), /^This spreadsheet is far larger/],
    ['another table', [['Sheet1', [['Name', 'Colour'], ['A', 'Red']]]] as Sheets, /^This spreadsheet is not the Home Office’s Notifiable Offence List/],
    ['the list it has', workbook('2026-27'), /^This bureau already has an offence list of 2026-27/],
    ['an older list', workbook('2024-25'), /^This is the offence list of 2024-25, which is older than the latest this bureau has, 2026-27/],
    ['half a list', workbook('2027-28', offenceRows().slice(0, 500)), /so it is not the whole list/],
  ])('%s', async (_, content, says) => {
    const message = await preview(content);
    expect(message).toMatch(says);
    expect(message).toMatch(/Nothing was changed\.$/);
  });

  test('a file that is not there, and a folder', async () => {
    const gone = await call.refused('registrar', 'preview-edition', { file: call.choose('registrar', join(folder, 'none.ods')) });
    expect(gone).toMatchObject({ code: 'unreadable', path: join(folder, 'none.ods'), message: 'There is no such file, or it is no longer there. Nothing was changed.' });
    expect((await call.refused('registrar', 'preview-edition', { file: call.choose('registrar', folder) })).message).toMatch(/^This is a folder or a device/);
  });

  test('the same file twice', async () => {
    await accept(nextYear());
    expect(await preview(nextYear())).toBe('This is the file of the offence list of 2027-28, which this bureau already has. Nothing was changed.');
  });

  test('a file that changed since its difference was shown', async () => {
    const file = chosen(nextYear());
    const { sha256 } = await call.get('registrar', 'preview-edition', { file });
    write(workbook('2027-28'));
    expect(await call.refused('registrar', 'accept-edition', { file, sha256, from: '2027-04-01' })).toMatchObject({ code: 'stale', message: expect.stringMatching(/^The file changed/) as string });
  });

  test.each(['2026-12-31', '2028-04-01', '2027-02-30', 'soon'])('a day on which it cannot begin: %s', async (from) => {
    const file = chosen(nextYear());
    const { sha256 } = await call.get('registrar', 'preview-edition', { file });
    expect(await call.refused('registrar', 'accept-edition', { file, sha256, from })).toMatchObject({ code: 'refused', problems: [{ path: 'from' }] });
  });

  test('two who accept it at once: one is told that it is there already', async () => {
    const file = chosen(nextYear());
    const { sha256 } = await call.get('registrar', 'preview-edition', { file });
    const both = await Promise.all([1, 2].map(() => call.ask('registrar', 'accept-edition', { file, sha256, from: '2027-04-01' })));
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find((one) => !one.ok)).toMatchObject({ error: { code: 'refused', message: expect.stringMatching(/already has/) as string } });
  });

  test('somebody who may not accept it', async () => {
    const file = chosen(nextYear(), 'assessor');
    const { sha256 } = await call.get('assessor', 'preview-edition', { file });
    expect(await call.refused('assessor', 'accept-edition', { file, sha256, from: '2027-04-01' })).toMatchObject({ code: 'forbidden', message: 'An assessor may not accept an offence list; the registrar may.' });
  });
});

test('a list changed in the store is noticed when the bureau is opened', async () => {
  await accept(nextYear());
  t.bureau.runner.db.exec("DROP TRIGGER editions_no_update; UPDATE editions SET catalogue = replace(catalogue, 'lamplighter', 'lamp lighter')");
  const opened = openBureau(t.bureau.folder, testCard, testKey(), { clock: t.clock, catalogue, holidays, app: '0.0.0' });
  expect(opened).toMatchObject({ ok: false, error: { code: 'unreadable', message: expect.stringMatching(/offence list of 2027-28 is not the one that was accepted/) as string } });
});

test('a second reading is shown under the list in force when it was read, the first under its own', async () => {
  await accept(nextYear());
  await decide('105/01');
  await call.get('supervisor', 'draw-second-readings', { number: 1, since: '2027-03-30T00:00:00.000Z' });
  t.clock.moveTo('2027-04-01T08:00:00.000Z');
  const { reading } = await call.get('supervisor', 'begin-second-reading', {});
  await call.get('supervisor', 'save-second-reading', { reading, decision: decision() });
  const { first, second } = await call.get('registrar', 'second-reading', { reading });
  expect([first.edition, second.edition]).toEqual(['2026-27', '2027-28']);
});
