import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ImportPreview } from '../../../../shared/intake/preview.ts';
import { fileOf, intakeOf, isMissing, look, mappingOf, shared } from '../../../../../tests/support/intake-files.ts';

const codesOf = async (content: string, given: Parameters<typeof look>[1] = null): Promise<string[]> => (await look(fileOf(content), given)).preview.warnings.map((warning) => warning.code);
const fieldsIn = (preview: ImportPreview): Record<string, string | null> => Object.fromEntries(preview.columns.map((column) => [column.name, column.field]));

const ucpd = 'incidents/uchicago_ucpd_incidents_2010-2019.csv';
const street = 'incidents/policeuk_west-mercia_street_2018-10.csv';

const ucpdFields = {
  Incident: 'openingCode',
  Location: 'location',
  Reported: 'receivedAt',
  Occurred: 'occurredAt',
  'Comments / Nature of Fire': 'narrative',
  Disposition: 'closingCode',
  'UCPDI#': 'reference',
};

test.skipIf(isMissing(ucpd))('the university log maps itself (skipped without the shared data)', async () => {
  const { preview, mapping } = await look(shared(ucpd));
  expect(mapping.dateOrder).toBe('month-first');
  expect(fieldsIn(preview)).toEqual(ucpdFields);
  expect(ImportPreview.parse(preview)).toEqual(preview);
  expect(preview).toMatchObject({ dates: { finding: 'month-first' }, looked: { rows: 12_833, whole: true, refused: 652 }, regime: { proposed: 'historic' }, references: { placeholder: 230, shared: 20 } });
  expect(preview.references.examples[0]).toEqual({ reference: 'B00000', rows: 134 });
  expect(preview.sayNothing[0]).toEqual({ words: 'No Incident Reports this Date', rows: 128 });
});

test.skipIf(isMissing(street))('the street-level file maps itself (skipped without the shared data)', async () => {
  const { preview } = await look(shared(street));
  expect(fieldsIn(preview)).toMatchObject({ 'Crime ID': 'reference', Month: 'receivedAt', Location: 'location', 'Crime type': 'openingCode', 'Last outcome category': 'closingCode', 'Reported by': null });
  expect(preview).toMatchObject({ dates: { finding: 'not-needed', toTheMonth: 11_006 }, references: { equalRows: 1232 }, looked: { refused: 0 } });
});

const shifts: readonly (readonly [string, (header: string[]) => string[], string])[] = [
  ['one to the right', (header) => [header.at(-1) ?? '', ...header.slice(0, -1)], 'right'],
  ['one to the left', (header) => [...header.slice(1), header[0] ?? ''], 'left'],
];

test.skipIf(isMissing(ucpd)).each(shifts)('names shifted %s are noticed, mapped by content, and mappable by hand (skipped without the shared data)', async (_name, shift, side) => {
  const [header = '', ...rows] = readFileSync(shared(ucpd), 'utf8').split('\n');
  const names = header.split(',');
  const shifted = shift(names);
  const path = fileOf([shifted.join(','), ...rows.slice(0, 1500), ''].join('\n'));
  const { preview, mapping } = await look(path);
  expect(preview.warnings.find((warning) => warning.code === 'names-shifted')?.sentence).toContain(`one column to the ${side}`);
  expect(preview.columns.map((column) => column.field)).toEqual(Object.values(ucpdFields));
  const byHand = mappingOf({ columns: Object.fromEntries(Object.values(ucpdFields).map((field, index) => [field, [{ name: shifted[index] ?? '' }]])) });
  const straight = await intakeOf(fileOf([header, ...rows.slice(0, 1500), ''].join('\n')), { ...mapping, columns: mappingOf({ columns: Object.fromEntries(Object.entries(ucpdFields).map(([name, field]) => [field, [{ name }]])) }).columns });
  const versions = (each: Awaited<ReturnType<typeof intakeOf>>): unknown[] => each.map((row) => (row.kind === 'incident' ? row.incident.version : row.reason));
  expect(versions(await intakeOf(path, byHand))).toEqual(versions(straight));
});

test.skipIf(isMissing(street))('a header row that lost its first name is noticed and mapped by content (skipped without the shared data)', async () => {
  const [header = '', ...rows] = readFileSync(shared(street), 'utf8').split('\n');
  const { preview } = await look(fileOf([header.split(',').slice(1).join(','), ...rows.slice(0, 500), ''].join('\n')));
  expect(preview.warnings.map((warning) => warning.code)).toEqual(expect.arrayContaining(['names-count', 'names-shifted']));
  expect(preview.columns.slice(0, 2).map((column) => column.field)).toEqual(['reference', 'receivedAt']);
});

test('date and time in two columns are taken together', async () => {
  const { mapping } = await look(fileOf('Log No,Date,Time,Details\n1,13/07/2024,23:47,Shouting heard\n2,14/07/2024,01:05,A window broken\n'));
  expect(mapping.columns).toMatchObject({ reference: [{ name: 'Log No' }], receivedDate: [{ name: 'Date' }], receivedTime: [{ name: 'Time' }], narrative: [{ name: 'Details' }] });
});

test('a file without names is mapped by content and place', async () => {
  const text = Array.from({ length: 20 }, (_, index) => `W07${index + 10},${index + 1}/05/2024 10:00,A long account of what somebody saw at the corner number ${index}\n`).join('');
  const { mapping, preview } = await look(fileOf(text, 'duty log 2024-05.csv'));
  expect(mapping).toMatchObject({ headerRow: null, columns: { reference: [{ ordinal: 1 }], receivedAt: [{ ordinal: 2 }], narrative: [{ ordinal: 3 }] } });
  expect(mapping.sourceName).toMatch(/duty log$/);
  expect(preview.looked).toMatchObject({ rows: 20, accepted: 20 });
});

test('a name that looks like content does not make an incident of the row of names', async () => {
  const text = 'Ref,Received,LSOA2021,Text\nW0731,13/07/2024,E01000001,A window was broken\n';
  const { preview } = await look(fileOf(text));
  expect(preview.looked.rows).toBe(1);
  expect(await codesOf(text)).not.toContain('no-names');
});

test('JSON records map by the paths of their members', async () => {
  const { mapping } = await look(fileOf('[{"incidentReference":"A-1","reportedTime":"2026-04-12T06:12:00Z","summary":"Shouting","address":{"postcode":"ML1 1AA"}}]'));
  expect(mapping.columns).toMatchObject({ reference: [{ name: 'incidentReference' }], receivedAt: [{ name: 'reportedTime' }], narrative: [{ name: 'summary' }], postcode: [{ name: 'address.postcode' }] });
});

test('files with the same columns come from the same source, whatever they are called', async () => {
  const text = 'Ref,Received,Text\n1,13/07/2024,One\n';
  expect((await look(fileOf(text, 'may.csv'))).mapping.sourceName).toBe((await look(fileOf(text, 'june.csv'))).mapping.sourceName);
});

test.each([
  ['date-order', 'Ref,Received,Text\n1,7/1/10 12:42 PM,One\n'],
  ['names-twice', 'Ref,Received,Text,Text\n1,13/07/2024,One,Two\n'],
  ['names-blank', 'Ref,Received,,Text\n1,13/07/2024,x,One\n'],
  ['one-column', 'Text\nOne\nTwo\n'],
  ['no-names', 'W0731,13/07/2024,A window was broken\nW0732,14/07/2024,A door was kicked\n'],
  ['rows-above-names', 'A title\nRef,Received,Text\n1,13/07/2024,One\n'],
  ['no-time-column', 'Ref,Text\n1,One\n'],
  ['no-reference-column', 'Received,Text\n13/07/2024,One\n'],
  ['times-unreadable', 'Ref,Received,Text\n1,13/07/2024,One\n2,13/07/2024,One\n3,13/07/2024,One\n4,soon,One\n'],
  ['references-shared', 'Ref,Received,Text\n1,13/07/2024,One\n1,13/07/2024,Two\n'],
  ['equal-rows', 'Ref,Received,Text\n,13/07/2024,One\n,13/07/2024,One\n'],
  ['many-refused', 'Ref,Received,Text\n1,13/07/2024,One\n2,,\n'],
  ['content-differs', 'Ref,Received,Text\n1,Anna,One\n2,Ben,Two\n'],
])('it says %s', async (code, text) => expect(await codesOf(text)).toContain(code));

test('a given mapping is followed, and what looks wrong in it is said', async () => {
  const mapping = mappingOf({ columns: { receivedAt: [{ name: 'Text' }], narrative: [{ name: 'Received' }] } });
  expect(await codesOf('Received,Text\n13/07/2024,A window was broken\n14/07/2024,A wall was painted\n', mapping)).toContain('content-differs');
});

test('the first rows are shown with what would become of them', async () => {
  const { preview } = await look(fileOf('Ref,Received,Text\n1,13/07/2024 23:47,One\n2,,\n'));
  expect(preview.rows).toMatchObject([
    { row: 1, line: 2, cells: ['1', '13/07/2024 23:47', 'One'], outcome: { kind: 'incident', reference: '1', received: { at: '2024-07-13T22:47:00.000Z' }, narrative: 'One' } },
    { row: 2, line: 3, outcome: { kind: 'refused', reason: 'nothing-there' } },
  ]);
});

test('live is proposed for a file of the last days', async () => {
  const { preview } = await look(fileOf('Ref,Received,Text\n1,2026-10-30 10:00,One\n2,2026-10-31 10:00,Two\n3,2020-01-01 10:00,Three\n'));
  expect(preview.regime).toEqual({ proposed: 'live', over30Days: 1, dated: 3 });
});

test('a file of names only is refused in words, and one of broken rows only is shown as it is', async () => {
  await expect(look(fileOf('Ref,Received,Text\n'))).rejects.toThrow('no rows below');
  await expect(look(fileOf('[]'))).rejects.toThrow('no list of records');
  expect((await look(fileOf('Ref,Text\n1,a\0b\n'))).preview).toMatchObject({ looked: { rows: 1, refused: 1 }, columns: [] });
});

const longName = `narrative ${'x'.repeat(1500)}`;

test.each([
  ['a name of more than a thousand characters', JSON.stringify([{ reference: 'A1', received: '2026-02-03 10:15', [longName]: 'A window was found broken.' }]), { columns: { narrative: [{ name: longName }] } }],
  ['a list that lies under a long name', JSON.stringify({ [longName]: [{ reference: 'A1', received: '2026-02-03 10:15', narrative: 'A window was found broken.' }] }), { records: longName }],
])('a file with %s is looked at, and its mapping may be sent back', async (_, content, found) => {
  const { mapping } = await look(fileOf(content, 'long.json'));
  expect(mapping).toMatchObject(found);
  expect((await look(fileOf(content, 'long.json'), mapping)).preview.looked).toMatchObject({ accepted: 1, refused: 0 });
});

test('as many columns as a file may have are joined into one narrative', async () => {
  const names = Array.from({ length: 60 }, (_, at) => `Question ${at + 1}`);
  const content = `Reference,Received,${names.join(',')}\nA-1,2026-02-03 10:15,${names.map((_, at) => `answer ${at + 1}`).join(',')}\n`;
  const { mapping } = await look(fileOf(content));
  const joined = mappingOf({ ...mapping, columns: { ...mapping.columns, narrative: names.map((name) => ({ name })) } });
  expect((await look(fileOf(content), joined)).preview.rows[0]?.outcome).toMatchObject({ kind: 'incident', narrative: expect.stringContaining('answer 40') as string });
});
