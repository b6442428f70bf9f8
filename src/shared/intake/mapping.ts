/** How the columns of one kind of file become an incident: what the wizard makes, a script hands in and a bureau keeps. */
import { z } from 'zod';
import { longestProse } from '../domain/text.ts';
import { isZone } from './zone-offset.ts';

/** What a column can tell. Everything a file holds beside these is kept under its own name, never thrown away. */
export const intakeFields = [
  'reference',
  'receivedAt',
  'receivedDate',
  'receivedTime',
  'occurredAt',
  'narrative',
  'location',
  'postcode',
  'latitude',
  'longitude',
  'openingCode',
  'closingCode',
  'qualifiers',
  'priority',
  'route',
  'capacity',
  'officer',
  'reporter',
  'reporterPhone',
  'victim',
  'suspect',
  'witness',
] as const;
export type IntakeField = (typeof intakeFields)[number];

export const intakeFieldNames: Readonly<Record<IntakeField, string>> = {
  reference: 'Reference',
  receivedAt: 'First received (date and time)',
  receivedDate: 'First received (date)',
  receivedTime: 'First received (time)',
  occurredAt: 'When it happened',
  narrative: 'Narrative',
  location: 'Place',
  postcode: 'Postcode',
  latitude: 'Latitude',
  longitude: 'Longitude',
  openingCode: 'Opening code',
  closingCode: 'Closing code or disposition',
  qualifiers: 'Qualifiers',
  priority: 'Grade or priority',
  route: 'How it was reported',
  capacity: 'Capacity of the reporter',
  officer: 'Officer',
  reporter: 'Reporter',
  reporterPhone: 'Telephone of the reporter',
  victim: 'Victim',
  suspect: 'Suspect',
  witness: 'Witness',
};

/** As many as a file may have; any of them may be joined into one field. */
export const mostColumns = 1000;

/**
 * A column by the name in the header row; by its place where there are no names. A name that occurs twice is told apart
 * as the reader does it: the second `Date` is `Date (2)`.
 */
export const IntakeColumn = z.strictObject({
  name: z.string().max(longestProse).describe('Name in the header row, or for JSON the path of the member, such as address.postcode'),
  ordinal: z.int().min(1).max(mostColumns).nullable().default(null).describe('Place in the row, counted from 1; used where the file has no header row'),
});
export type IntakeColumn = z.infer<typeof IntakeColumn>;

const columnsOf = (what: string) =>
  z.array(IntakeColumn).min(1).max(mostColumns).optional().describe(`${what}. Several columns are joined in the order given; blank ones are left out`);

const fieldMeanings: Readonly<Record<IntakeField, string>> = {
  reference: 'The reference the source gave the incident',
  receivedAt: 'When police first received the report, not when somebody typed it: where the 24-hour clock starts',
  receivedDate: 'The day police first received it, where time stands in a column of its own',
  receivedTime: 'The time of day police first received it; needs receivedDate',
  occurredAt: 'When it happened, kept as written',
  narrative: 'What was reported; several columns become paragraphs',
  location: 'Where it happened, in words',
  postcode: 'Postcode of the place',
  latitude: 'Degrees north; anything that is no latitude is kept as text',
  longitude: 'Degrees east; anything that is no longitude is kept as text',
  openingCode: 'Code or type the incident was opened with',
  closingCode: 'Code or disposition the source closed it with',
  qualifiers: 'Qualifiers, separated by ; | or ,',
  priority: 'Grade of response or priority',
  route: 'How it reached police: 999, 101, online, front counter, officer, e-mail, letter, partner; other words are kept as text',
  capacity: 'Who reports: victim, parent, professional, police and so on; other words are kept as text',
  officer: 'Officer or call handler; kept beside the text',
  reporter: 'Name of the reporter',
  reporterPhone: 'Telephone of the reporter; needs reporter',
  victim: 'Name of a victim',
  suspect: 'Name of a suspect',
  witness: 'Name of a witness',
};

const columnsShape = Object.fromEntries(intakeFields.map((field) => [field, columnsOf(fieldMeanings[field])])) as Record<
  IntakeField,
  ReturnType<typeof columnsOf>
>;

const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type Encoding = (typeof encodings)[number];

export const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

export const dateOrders = ['day-first', 'month-first', 'year-first'] as const;
export type DateOrder = (typeof dateOrders)[number];

export const ImportMapping = z.strictObject({
  format: z.enum(['csv', 'json']).describe('json is an array of records, one record a line, or an object with an array inside'),
  encoding: z.enum(encodings).default('utf-8').describe('A byte order mark wins over this'),
  delimiter: z.enum(delimiters).default(',').describe('What separates the cells; not used for json'),
  quote: z.enum(['"', 'none']).default('"').describe('"none" reads quotation marks as ordinary characters; not used for json'),
  headerRow: z
    .int()
    .min(1)
    .max(50)
    .nullable()
    .default(1)
    .describe('Which row holds the names, counted from 1; rows above it are no data. null: there are no names, columns go by their place'),
  records: z.string().max(longestProse).nullable().default(null).describe('For json: the path of the array inside the object, such as data.incidents; null where the records lie outside'),
  columns: z.strictObject(columnsShape).describe('Which columns tell what. Columns not named here are kept under their own names'),
  leftOut: z.array(IntakeColumn).max(mostColumns).default([]).describe('Columns that are not to be kept at all'),
  dateOrder: z
    .enum(dateOrders)
    .nullable()
    .default(null)
    .describe('How 7/1/10 is read: day-first 7 January, month-first 1 July, year-first 10 January 2007. null: found from the whole file'),
  zone: z
    .string()
    .max(60)
    .refine(isZone, { error: 'a time zone such as Europe/London' })
    .default('Europe/London')
    .describe('Where the clock hung that wrote times without a zone'),
  placeholders: z
    .array(z.string().min(1).max(100))
    .max(200)
    .default([])
    .describe('References that stand for no reference, beside those without any digit from 1 to 9, which never count'),
  blankWords: z
    .array(z.string().min(1).max(300))
    .max(200)
    .default([])
    .describe('Cells that hold just these words, in any case and with or without a date after them, say nothing'),
  sourceName: z
    .string()
    .trim()
    .min(1, { error: 'A name for the source is needed' })
    .max(300)
    .describe('Which system the file comes from. A reference means the same incident only within one source'),
});
export type ImportMapping = z.infer<typeof ImportMapping>;
export type ImportMappingInput = z.input<typeof ImportMapping>;

/** The fields that make a row a report: time, place or narrative. A row that is blank in all of them says nothing. */
export const tellingFields = ['receivedAt', 'receivedDate', 'receivedTime', 'occurredAt', 'location', 'postcode', 'latitude', 'longitude', 'narrative'] as const satisfies readonly IntakeField[];

export const columnsFor = (mapping: ImportMapping, field: IntakeField): readonly IntakeColumn[] => mapping.columns[field] ?? [];
