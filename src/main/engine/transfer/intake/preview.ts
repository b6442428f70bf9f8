/** A first look at a file: how it is read, what its columns become, what would become of its rows. */
import { basename } from 'node:path';
import type { HashText } from '../../../../shared/intake/identity.ts';
import { intakeFields, mostColumns, type ImportMapping, type IntakeField } from '../../../../shared/intake/mapping.ts';
import type { ImportPreview, PreviewRow } from '../../../../shared/intake/preview.ts';
import type { ProposedRow } from '../../../../shared/intake/proposed.ts';
import { refusalSentence } from '../../../../shared/intake/refusal.ts';
import type { Result } from '../../../../shared/ipc/result.ts';
import { sha256Hex } from '../../trail/hash.ts';
import { asShown } from './as-shown.ts';
import { attempt, IntakeFailure } from './intake-failure.ts';
import { rowProposer } from './intake.ts';
import { datesOf, lookedOf, referencesOf, regimeOf, sayNothingOf } from './preview-counts.ts';
import { warningsOf, type Looked } from './preview-warnings.ts';
import { proposeFields, proposeMapping, proposeSourceName, seenColumns, type SeenColumn } from './propose-mapping.ts';
import { headerOf, readRows, type Reading } from './read-rows.ts';
import type { Names, Row } from './row.ts';
import { sniffFile } from './sniff.ts';
import { surveyFile, type Survey } from './survey.ts';
import { stampFile } from './watched-file.ts';

const lookedRows = 500;
const shownRows = 12;
/** Enough to see what a file is like; the import reads it all. */
const surveyedRows = 50_000;
const shownCell = 500;

const firstRows = async (path: string, reading: Reading, most: number): Promise<readonly Row[]> => {
  const rows: Row[] = [];
  for await (const batch of readRows(path, await stampFile(path), reading)) {
    rows.push(...batch);
    if (rows.length >= most) break;
  }
  return rows.slice(0, most);
};

/** The names of a CSV file, or every name the first records of a JSON file use. */
const namesOf = (rows: readonly Row[]): Names => {
  const lists = new Set(rows.flatMap((row) => (row.kind === 'row' ? [row.names] : [])));
  const [first] = lists;
  return lists.size === 1 && first ? first : [...new Set([...lists].flat())].slice(0, mostColumns);
};

const lookAt = async (path: string, given: ImportMapping | null): Promise<Looked> => {
  const sniffed = await sniffFile(path);
  const reading: Reading = given ?? sniffed;
  const rows = await firstRows(path, reading, lookedRows);
  if (rows.length === 0) throw new IntakeFailure(reading.format === 'json' ? 'no-records' : 'no-rows');
  const names = namesOf(rows);
  const columns = seenColumns(names, rows);
  const proposal = proposeFields(columns);
  const isNamed = reading.format === 'json' || reading.headerRow !== null;
  return {
    mapping: given ?? proposeMapping(reading, proposal, proposeSourceName(names, isNamed, basename(path))),
    given: given !== null,
    columns,
    proposal,
    header: await headerOf(path, await stampFile(path), reading),
    misfitLines: sniffed.misfitLines,
  };
};

const fieldOf = (mapping: ImportMapping, column: SeenColumn): IntakeField | null =>
  intakeFields.find((field) => mapping.columns[field]?.some((each) => each.name === column.name || (each.ordinal !== null && each.ordinal === column.ordinal))) ?? null;

const shownRow = (row: ProposedRow, read: Row): PreviewRow => {
  const base = { row: row.row, line: row.line, cells: read.kind === 'row' ? read.cells.map((cell) => cell.slice(0, shownCell)) : [read.text.slice(0, shownCell)] };
  if (row.kind === 'refused') return { ...base, outcome: { kind: 'refused', reason: row.reason, sentence: refusalSentence(row.reason) } };
  const { codes, text } = row.incident.version;
  return {
    ...base,
    outcome: {
      kind: 'incident',
      reference: row.incident.sourceReference,
      received: codes.received,
      openingCode: codes.openingCode,
      place: text.place?.text ?? null,
      narrative: text.narrative.slice(0, shownCell),
    },
  };
};

/** The rows the survey saw, read again where it could not hold them. */
const surveyedRowsOf = async (path: string, mapping: ImportMapping, survey: Survey): Promise<readonly Row[]> =>
  survey.held?.flat() ?? (await firstRows(path, mapping, survey.rows));

/** What a file would become. */
export type FileLook = { readonly preview: ImportPreview; readonly mapping: ImportMapping; readonly shown: string };

/** Gives what the wizard shows, and the mapping it shows it for. Throws `IntakeFailure` for a file that cannot be read. */
export const previewFile = async (
  path: string,
  given: ImportMapping | null,
  now: string,
  hash: HashText,
): Promise<FileLook> => {
  const looked = await lookAt(path, given);
  const { columns } = looked;
  const survey = await surveyFile(path, looked.mapping, { most: surveyedRows });
  // A proposed mapping says the order it found, so that the next file of its kind need not be asked; a given one stays as it is.
  const mapping = given === null && survey.whole ? { ...looked.mapping, dateOrder: survey.order } : looked.mapping;
  const read = await surveyedRowsOf(path, mapping, survey);
  const rows = read.map(rowProposer(mapping, survey, hash));
  const incidents = rows.flatMap((row) => (row.kind === 'incident' ? [row.incident] : []));
  const counted = {
    looked: lookedOf(rows, survey.whole),
    dates: datesOf(incidents, survey),
    references: referencesOf(incidents),
    sayNothing: sayNothingOf(incidents),
  };
  const preview: ImportPreview = {
    file: { name: basename(path), bytes: survey.stamp.bytes, format: mapping.format, encoding: mapping.encoding, delimiter: mapping.delimiter },
    columns: columns.map((column) => ({ ...column, samples: [...column.samples], field: fieldOf(mapping, column) })),
    rows: rows.slice(0, shownRows).flatMap((row, index) => {
      const from = read[index];
      return from ? [shownRow(row, from)] : [];
    }),
    ...counted,
    regime: regimeOf(incidents, survey, mapping, now),
    warnings: warningsOf(looked, counted),
  };
  return { preview, mapping, shown: asShown(survey.stamp, mapping, hash) };
};

/** The same, with what is wrong with the file as a value. */
export const lookAtFile = (path: string, given: ImportMapping | null, now: string): Promise<Result<FileLook>> => attempt(path, () => previewFile(path, given, now, sha256Hex));
