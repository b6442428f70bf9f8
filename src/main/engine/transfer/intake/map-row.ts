/** One row to one incident: each mapped column in its place, everything else kept beside it, nothing cut and nothing made up. */
import { longestNarrative, mostQualifiers, type IncidentText, type IncidentVersion, type Party } from '../../../../shared/domain/incident.ts';
import { longestLine, longestProse } from '../../../../shared/domain/text.ts';
import type { Received } from '../../../../shared/domain/report.ts';
import { tellingFields, type DateOrder, type ImportMapping, type IntakeField } from '../../../../shared/intake/mapping.ts';
import { readDate, readDateAndTime, type ReadDate } from '../../../../shared/intake/read-date.ts';
import { referenceText } from '../../../../shared/intake/identity.ts';
import { capacityFrom, routeFrom } from '../../../../shared/intake/report-words.ts';
import type { RefusalReason } from '../../../../shared/intake/refusal.ts';
import { blankCells } from './blank-cells.ts';
import { columnFinder, type FoundColumns } from './find-columns.ts';
import type { Row } from './row.ts';

export type GoodRow = Extract<Row, { kind: 'row' }>;

/** The row's reference as identity reads it, `''` for none; or why there is no incident. */
export type Look = { readonly reference: string } | { readonly refused: RefusalReason };

type RowMapper = {
  /** Whether the row becomes an incident, and under which reference: all that counting needs. */
  readonly look: (row: GoodRow) => Look;
  readonly toVersion: (row: GoodRow, order: DateOrder | null) => IncidentVersion;
  /** Every cell that holds a date, to find their order from. */
  readonly dateCells: (row: GoodRow) => readonly string[];
  readonly received: (row: GoodRow, order: DateOrder | null) => { readonly text: string; readonly read: ReadDate };
};

const longestTime = 200;
const mostOthers = 200;

type Other = IncidentText['other'][number];

/** Cells of one row, by field; what does not fit its field is put beside the text, whole. */
type Cells = {
  readonly joined: (field: IntakeField, by: string) => string;
  readonly fitting: (field: IntakeField, by: string, most?: number) => string | null;
  readonly aside: Other[];
};

const join = (cells: readonly string[], columns: readonly number[], by: string): string => {
  if (columns.length === 0) return '';
  if (columns.length === 1) return (cells[columns[0] ?? 0] ?? '').trim();
  return columns.map((index) => (cells[index] ?? '').trim()).filter((cell) => cell !== '').join(by);
};

const put = (aside: Other[], name: string, value: string): void => {
  if (value.trim() !== '') aside.push({ name: name.length > longestLine ? `${name.slice(0, longestLine - 1)}…` : name, value: value.trim() });
};

const cellsOf = ({ cells, names }: GoodRow, { of }: FoundColumns): Cells => {
  const aside: Other[] = [];
  const joined: Cells['joined'] = (field, by) => join(cells, of[field], by);
  const fitting: Cells['fitting'] = (field, by, most = longestLine) => {
    const text = joined(field, by);
    if (text.length <= most) return text === '' ? null : text;
    for (const index of of[field]) put(aside, names[index] ?? field, cells[index] ?? '');
    return null;
  };
  return { joined, fitting, aside };
};

const degrees = (cells: Cells, field: 'latitude' | 'longitude', limit: number): number | null => {
  const text = cells.joined(field, ' ');
  if (text === '') return null;
  const value = /^[+-]?\d{1,3}(?:\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  if (Math.abs(value) <= limit) return Object.is(value, -0) ? 0 : value;
  put(cells.aside, field === 'latitude' ? 'Latitude' : 'Longitude', text);
  return null;
};

const placeOf = (cells: Cells): IncidentText['place'] => {
  const text = cells.fitting('location', ', ');
  const postcode = cells.fitting('postcode', ' ');
  const latitude = degrees(cells, 'latitude', 90);
  const longitude = degrees(cells, 'longitude', 180);
  return text === null && postcode === null && latitude === null && longitude === null ? null : { text: text ?? '', postcode, latitude, longitude };
};

const party = (role: Party['role'], name: string, phone: string | null): Party => ({ role, kind: 'person', name, dateOfBirth: null, age: null, phone, note: null });

const partiesOf = (cells: Cells): Party[] => {
  const parties: Party[] = [];
  const reporter = cells.fitting('reporter', ' ');
  const phone = cells.fitting('reporterPhone', ' ');
  if (reporter !== null) parties.push(party('reporter', reporter, phone));
  else if (phone !== null) put(cells.aside, 'Telephone of the reporter', phone);
  for (const role of ['victim', 'suspect', 'witness'] as const) {
    const name = cells.fitting(role, ' ');
    if (name !== null) parties.push(party(role, name, null));
  }
  return parties;
};

const qualifiersOf = (cells: Cells): string[] => {
  const text = cells.joined('qualifiers', ';');
  if (text === '') return [];
  const each = [...new Set(text.split(/[;|,\n]/).map((part) => part.trim()).filter((part) => part !== ''))];
  if (each.length <= mostQualifiers && each.every((part) => part.length <= longestLine)) return each;
  put(cells.aside, 'Qualifiers', text);
  return [];
};

/** A word for route or capacity that we know becomes its code; any other stays as it is. */
const coded = <Code>(cells: Cells, field: 'route' | 'capacity', name: string, from: (text: string) => Code | null): Code | null => {
  const text = cells.joined(field, ' ');
  const code = text === '' ? null : from(text);
  if (text !== '' && code === null) put(cells.aside, name, text);
  return code;
};

const noteName = 'Note of the import';

/** What a person should know about a time that was read with a doubt. */
const noteOf = (read: ReadDate): string | null => {
  if (read.readable) return read.twice ? 'The clocks went back that night and showed this time twice. The earlier is taken.' : null;
  return read.why === 'clock-went-forward' ? 'The clocks went forward that night and never showed this time.' : null;
};

const receivedOf = (cells: Cells, { text, read }: ReturnType<RowMapper['received']>): Received => {
  const note = noteOf(read);
  if (note !== null) put(cells.aside, noteName, note);
  if (text.length > longestTime) put(cells.aside, 'First received', text);
  const kept = text === '' ? null : text.length > longestTime ? `${text.slice(0, longestTime - 1)}…` : text;
  return read.readable ? { at: read.at, precision: read.precision, text: kept } : { at: null, precision: 'unreadable', text: kept };
};

const hasTooMuch = (row: GoodRow, { of, others }: FoundColumns, narrative: string): RefusalReason | null => {
  if (narrative.length > longestNarrative) return 'cell-too-long';
  const isNarrative = new Set(of.narrative);
  if (row.cells.some((cell, index) => cell.length > longestProse && !isNarrative.has(index))) return 'cell-too-long';
  if (others.length <= mostOthers - 20) return null;
  return others.filter((index) => (row.cells[index] ?? '').trim() !== '').length > mostOthers - 20 ? 'too-many-values' : null;
};

export const rowMapper = (mapping: ImportMapping): RowMapper => {
  const find = columnFinder(mapping);
  const isBlank = blankCells(mapping.blankWords);
  const { zone } = mapping;

  const received: RowMapper['received'] = ({ cells, names }, order) => {
    const { of } = find(names);
    const both = join(cells, of.receivedAt, ' ');
    if (both !== '') return { text: both, read: readDate(both, { order, zone }) };
    const [date, time] = [join(cells, of.receivedDate, ' '), join(cells, of.receivedTime, ' ')];
    return { text: `${date} ${time}`.trim(), read: readDateAndTime(date, time, { order, zone }) };
  };

  const saysNothing = ({ cells }: GoodRow, { of }: FoundColumns): boolean =>
    tellingFields.every((field) => of[field].every((index) => isBlank(cells[index] ?? '')));

  const look: RowMapper['look'] = (row) => {
    const found = find(row.names);
    if (saysNothing(row, found)) return { refused: 'nothing-there' };
    const refused = hasTooMuch(row, found, join(row.cells, found.of.narrative, '\n\n'));
    if (refused !== null) return { refused };
    const reference = referenceText(join(row.cells, found.of.reference, ' '));
    return { reference: reference.length > longestLine ? '' : reference };
  };

  const toVersion: RowMapper['toVersion'] = (row, order) => {
    const found = find(row.names);
    const cells = cellsOf(row, found);
    cells.fitting('reference', ' ');
    const at = receivedOf(cells, received(row, order));
    const occurred = cells.fitting('occurredAt', ' ');
    const place = placeOf(cells);
    const parties = partiesOf(cells);
    const codes: IncidentVersion['codes'] = {
      received: at,
      route: coded(cells, 'route', 'How it was reported', routeFrom) ?? 'import',
      capacity: coded(cells, 'capacity', 'Capacity of the reporter', capacityFrom),
      openingCode: cells.fitting('openingCode', ' '),
      sourceClosing: cells.fitting('closingCode', ' '),
      qualifiers: qualifiersOf(cells),
      grade: cells.fitting('priority', ' '),
    };
    put(cells.aside, 'Officer', cells.joined('officer', ', '));
    for (const index of found.others) put(cells.aside, row.names[index] ?? '', row.cells[index] ?? '');
    return { codes, text: { narrative: cells.joined('narrative', '\n\n'), log: [], parties, place, occurred, other: cells.aside } };
  };

  const dateCells: RowMapper['dateCells'] = ({ cells, names }) => {
    const { of } = find(names);
    return [...of.receivedAt, ...of.receivedDate, ...of.occurredAt].map((index) => cells[index] ?? '');
  };

  return { look, toVersion, dateCells, received };
};
