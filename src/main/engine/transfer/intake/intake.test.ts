import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { IncidentVersion } from '../../../../shared/domain/incident.ts';
import { mappingExamples } from '../../../../shared/intake/mapping-examples.ts';
import { ImportMapping } from '../../../../shared/intake/mapping.ts';
import type { ProposedIncident, ProposedRow } from '../../../../shared/intake/proposed.ts';
import { csvLine } from '../../../../shared/trail/decision-csv.ts';
import { fileOf, intakeOf, isMissing, look, mappingOf, shared } from '../../../../../tests/support/intake-files.ts';

const incidentsOf = (rows: readonly ProposedRow[]): ProposedIncident[] => rows.flatMap((row) => (row.kind === 'incident' ? [row.incident] : []));
const keysOf = (rows: readonly ProposedRow[]): string[] => incidentsOf(rows).map(({ identity }) => identity.key);
const countBy = (values: readonly string[]): Record<string, number> => Object.fromEntries([...Map.groupBy(values, (value) => value)].map(([value, each]) => [value, each.length]));
const outcomes = (rows: readonly ProposedRow[]): Record<string, number> => countBy(rows.map((row) => (row.kind === 'incident' ? row.incident.identity.basis : row.reason)));

const ucpd = 'incidents/uchicago_ucpd_incidents_2010-2019.csv';
const street = 'incidents/policeuk_west-mercia_street_2018-10.csv';
const sample = (name: string): string => join(import.meta.dirname, '../../../../../resources/samples', name);

/** Every row of a file under the mapping proposed for it, and again, to see that nothing would be added twice. */
const wholeOf = async (path: string): Promise<ProposedRow[]> => {
  const { mapping } = await look(path);
  const rows = await intakeOf(path, mapping);
  rows.forEach((row, index) => expect(row.row).toBe(index + 1));
  expect(new Set(keysOf(rows)).size).toBe(incidentsOf(rows).length);
  expect(keysOf(await intakeOf(path, mapping))).toEqual(keysOf(rows));
  for (const { version } of incidentsOf(rows).slice(0, 500)) expect(IncidentVersion.parse(version)).toEqual(version);
  return rows;
};

test.skipIf(isMissing(ucpd))('the university log is read as it is: every row an incident or a refusal that says why (skipped without the shared data)', async () => {
  const rows = await wholeOf(shared(ucpd));
  expect(rows).toHaveLength(12_833);
  expect(outcomes(rows)).toEqual({ reference: 11_825, shared: 20, placeholder: 230, 'no-reference': 106, 'nothing-there': 652 });
  const incidents = incidentsOf(rows);
  expect(incidents.filter((each) => each.sourceReference === 'B00000')).toHaveLength(134);
  expect(incidents.filter((each) => each.sourceReference === 'W1087').map((each) => each.version.codes.openingCode)).toEqual(['Weapons Violation', 'Theft']);
  expect(incidents.filter((each) => each.sourceReference === 'D00899').map((each) => each.identity.basis)).toEqual(['shared', 'shared']);
  expect(incidents[0]?.version).toMatchObject({
    codes: { received: { at: '2010-07-01T11:42:00.000Z', precision: 'minute', text: '7/1/10 12:42 PM' }, openingCode: 'Lost Property', sourceClosing: 'Closed', route: 'import' },
    text: { place: { text: '5810 S. University (Quad)' }, occurred: '6/28/10 2:45 PM' },
  });
  const unreadable = incidents.filter((each) => each.version.codes.received.precision === 'unreadable').map((each) => each.version.codes.received.text);
  expect(unreadable).toContain('7/19/1810:39 AM');
  expect(unreadable).toContain('41659.01736');
  expect(unreadable).not.toContain(null);
});

test.skipIf(isMissing(street))('the street-level file is all added: equal rows are different incidents, known to the month (skipped without the shared data)', async () => {
  const rows = await wholeOf(shared(street));
  expect(outcomes(rows)).toEqual({ reference: 7467, 'no-reference': 3539 });
  expect(countBy(incidentsOf(rows).map((each) => each.version.codes.received.precision))).toEqual({ month: 11_006 });
  expect(incidentsOf(rows).filter((each) => each.version.text.place?.latitude === null)).toHaveLength(63);
  const lines = readFileSync(shared(street), 'utf8').trimEnd().split('\n').slice(1);
  expect(lines.length - new Set(lines).size).toBe(1232);
});

test('the invented samples have the defects of the real files', async () => {
  const log = await wholeOf(sample('ucpd-shaped.csv'));
  expect(outcomes(log)).toMatchObject({ 'nothing-there': 10, shared: 4 });
  expect(incidentsOf(log).filter((each) => each.sourceReference === 'B00000').length).toBeGreaterThan(10);
  const months = await wholeOf(sample('street-shaped.csv'));
  expect(incidentsOf(months)).toHaveLength(300);
});

test('words that say nothing refuse their row once the mapping lists them', async () => {
  const { mapping, preview } = await look(sample('ucpd-shaped.csv'));
  expect(preview.sayNothing).toEqual([{ words: 'Void', rows: 1 }, { words: 'No Incident Reports this date', rows: 1 }]);
  const rows = await intakeOf(sample('ucpd-shaped.csv'), { ...mapping, blankWords: ['no incident reports this date'] });
  expect(outcomes(rows)['nothing-there']).toBe(11);
});

const header = 'Ref,Received,Place,Text,Extra\n';
const plain = mappingOf({
  columns: { reference: [{ name: 'Ref' }], receivedAt: [{ name: 'Received' }], location: [{ name: 'Place' }], narrative: [{ name: 'Text' }] },
  dateOrder: 'day-first',
});

test('a time, a place or a narrative makes an incident; none of them is refused with what the row held', async () => {
  const rows = await intakeOf(fileOf(`${header}1,01/02/2024,,,\n2,,High Street,,\n3,,,Words,\n=4,, , ,"only, this"\n`), plain);
  expect(rows.map((row) => row.kind)).toEqual(['incident', 'incident', 'incident', 'refused']);
  expect(rows[3]).toMatchObject({ row: 4, line: 5, reason: 'nothing-there', text: '=4,, , ,"only, this"' });
});

test('what is mapped to nothing is kept beside the text, what is left out is not', async () => {
  const path = fileOf(`${header}1,01/02/2024,A,B,more\n`);
  const [kept] = incidentsOf(await intakeOf(path, plain));
  expect(kept?.version.text.other).toEqual([{ name: 'Extra', value: 'more' }]);
  const [left] = incidentsOf(await intakeOf(path, { ...plain, leftOut: [{ name: 'Extra', ordinal: null }] }));
  expect(left?.version.text.other).toEqual([]);
});

test('nothing is cut: what does not fit its field stands beside it, whole', async () => {
  const [incident] = incidentsOf(await intakeOf(fileOf(`${header}1,${'x'.repeat(250)},${'y'.repeat(400)},B,\n`), plain));
  expect(incident?.version.text.place).toBeNull();
  expect(incident?.version.text.other.map(({ value }) => value.length)).toEqual([250, 400]);
  expect(incident?.version.codes.received).toMatchObject({ at: null, precision: 'unreadable' });
});

test('a time the clocks showed twice or never is said beside it', async () => {
  const [twice, never] = incidentsOf(await intakeOf(fileOf(`${header}1,27/10/2024 01:30,A,B,\n2,31/03/2024 01:30,A,B,\n`), plain));
  expect([twice?.version.codes.received.at, twice?.version.text.other[0]?.value]).toEqual(['2024-10-27T00:30:00.000Z', 'The clocks went back that night and showed this time twice. The earlier is taken.']);
  expect([never?.version.codes.received.at, never?.version.text.other[0]?.name]).toEqual([null, 'Note of the import']);
});

test('all fields of a command-and-control extract arrive', async () => {
  const mapping = ImportMapping.parse(mappingExamples['commandAndControl']);
  const text = `Extract;;;;;;;;;;;;;;;;\nLog number;Date opened;Time opened;Summary;Text;Address 1;Address 2;Town;Postcode;Initial class;Final class;Qualifiers;Grade;Call source;Caller;Caller telephone;Call handler\n0412;12/04/2026;06:12;Assault;Pushed twice;1 High St;;Marlbridge;ML1 1AA;Violence;C1;domestic, alcohol;1;999;Jo Caf\xe9;07700 900123;Op 12\n`;
  const [incident] = incidentsOf(await intakeOf(fileOf(Buffer.from(text, 'latin1')), mapping));
  expect(incident?.version).toEqual({
    codes: {
      received: { at: '2026-04-12T05:12:00.000Z', precision: 'minute', text: '12/04/2026 06:12' },
      route: '999-call',
      capacity: null,
      openingCode: 'Violence',
      sourceClosing: 'C1',
      qualifiers: ['domestic', 'alcohol'],
      grade: '1',
    },
    text: {
      narrative: 'Assault\n\nPushed twice',
      log: [],
      parties: [{ role: 'reporter', kind: 'person', name: 'Jo Café', dateOfBirth: null, age: null, phone: '07700 900123', note: null }],
      place: { text: '1 High St, Marlbridge', postcode: 'ML1 1AA', latitude: null, longitude: null },
      occurred: null,
      other: [{ name: 'Officer', value: 'Op 12' }],
    },
  });
});

test('coordinates that are none are kept as text', async () => {
  const mapping = mappingOf({ columns: { location: [{ name: 'P' }], latitude: [{ name: 'Y' }], longitude: [{ name: 'X' }] } });
  const [grid, degrees] = incidentsOf(await intakeOf(fileOf('P,Y,X\nA,245678,398765\nB,52.1,-2.2\n'), mapping));
  expect(grid?.version.text.place).toMatchObject({ latitude: null, longitude: null });
  expect(grid?.version.text.other).toEqual([{ name: 'Latitude', value: '245678' }, { name: 'Longitude', value: '398765' }]);
  expect(degrees?.version.text.place).toMatchObject({ latitude: 52.1, longitude: -2.2 });
});

test('dates that may be read both ways stop the import before its first row, and name the setting', async () => {
  const path = fileOf(`${header}1,7/1/10 12:42 PM,A,B,\n`);
  const mapping = { ...plain, dateOrder: null };
  await expect(intakeOf(path, mapping)).rejects.toThrow(/dateOrder.*7\/1\/10 12:42 PM/);
  expect(incidentsOf(await intakeOf(path, { ...mapping, dateOrder: 'month-first' }))[0]?.version.codes.received.at).toBe('2010-07-01T11:42:00.000Z');
});

test('a mapping for another file is refused with what is missing and what there is', async () =>
  expect(intakeOf(fileOf('a,b\n1,2\n'), plain)).rejects.toThrow('Missing: Ref, Received, Text, Place. The file has: a, b.'));

test('a file of names only has no rows', async () => expect(intakeOf(fileOf(header), plain)).rejects.toThrow('no rows below'));

const reference = fc.constantFrom('', 'n/a', 'B00000', 'W1', 'W2', 'W3', 'W4', 'W5', 'W6', 'W7');
const words = fc.constantFrom('', 'one', 'two', 'three "quoted"', 'four,\nlines', 'café');
const anyRow = fc.tuple(reference, fc.constantFrom('', '01/02/2024', '2024-05', 'Void', '31/04/2024'), words, words);
const textOf = (rows: readonly (readonly string[])[]): string => csvLine(['Ref', 'Received', 'Place', 'Text']) + rows.map((row) => csvLine(row)).join('');

test('every row is accounted for, no two incidents share an identity, and the same file has the same identities', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyRow, { minLength: 1, maxLength: 40 }), async (rows) => {
      const [first, second] = [await intakeOf(fileOf(textOf(rows)), plain), await intakeOf(fileOf(textOf(rows)), plain)];
      expect(first).toHaveLength(rows.length);
      expect(first.filter((row) => row.kind === 'refused')).toHaveLength(rows.filter(([, ...rest]) => rest.every((cell) => cell === '')).length);
      expect(new Set(keysOf(first)).size).toBe(keysOf(first).length);
      expect(keysOf(second)).toEqual(keysOf(first));
    }),
    { numRuns: 60 },
  );
});

test('the order of rows and of columns changes no identity', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyRow, { minLength: 1, maxLength: 30 }).chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))), async ([rows, shuffled]) => {
      const before = keysOf(await intakeOf(fileOf(textOf(rows)), plain));
      expect(keysOf(await intakeOf(fileOf(textOf(shuffled)), plain)).toSorted()).toEqual(before.toSorted());
      const turned = `Text,Place,Received,Ref\r\n${rows.map((row) => csvLine(row.toReversed())).join('')}`;
      expect(keysOf(await intakeOf(fileOf(turned), plain))).toEqual(before);
    }),
    { numRuns: 40 },
  );
});

test('a row added at the end changes the identity of no other, save those that come to share its reference', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyRow, { minLength: 1, maxLength: 30 }), anyRow, async (rows, added) => {
      const [before, after] = [await intakeOf(fileOf(textOf(rows)), plain), await intakeOf(fileOf(textOf([...rows, added])), plain)];
      before.forEach((row, index) => {
        const later = after[index];
        if (row.kind !== 'incident' || later?.kind !== 'incident') return expect(later?.kind).toBe(row.kind);
        if (row.incident.identity.key !== later.incident.identity.key) {
          expect(row.incident.sourceReference).toBe(added[0]);
          expect([row.incident.identity.also, later.incident.identity.also]).toEqual([later.incident.identity.key, row.incident.identity.key]);
        }
      });
    }),
    { numRuns: 60 },
  );
});

const naughty = 'vectors/strings/blns.json';

test.skipIf(isMissing(naughty))('naughty strings arrive unchanged in every field (skipped without the shared vectors)', async () => {
  const strings = (JSON.parse(readFileSync(shared(naughty), 'utf8')) as string[]).filter((text) => text.trim() !== '' && !text.includes('\0') && text.length <= 300 && text.isWellFormed());
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const path = fileOf(`Ref,Received,Place,Text\n${strings.map((text) => Array.from({ length: 4 }, () => quoted(text)).join(',')).join('\n')}\n`);
  const rows = await intakeOf(path, plain);
  expect(rows).toHaveLength(strings.length);
  rows.forEach((row, index) => {
    const text = strings[index]?.trim();
    if (row.kind === 'refused') return expect(row.reason).toBe('wrong-encoding');
    expect([row.incident.version.text.narrative, row.incident.version.text.place?.text]).toEqual([text, text]);
    expect(row.incident.version.codes.received.at).toBeNull();
    IncidentVersion.parse(row.incident.version);
  });
});
