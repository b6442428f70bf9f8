/** What the wizard shows before anything is imported: the file as it was read, and what would become of its rows. */
import { z } from 'zod';
import { Regime } from '../domain/incident.ts';
import { Received } from '../domain/report.ts';
import { IntakeColumn, intakeFields } from './mapping.ts';

const count = z.int().min(0);

export const ImportWarning = z.strictObject({
  code: z.enum([
    'no-names',
    'names-twice',
    'names-blank',
    'names-shifted',
    'names-count',
    'content-differs',
    'one-column',
    'rows-above-names',
    'wrong-encoding',
    'times-unreadable',
    'no-time-column',
    'no-reference-column',
    'date-order',
    'zone',
    'references-shared',
    'equal-rows',
    'says-nothing',
    'many-refused',
    'not-whole',
  ]),
  sentence: z.string(),
});
export type ImportWarning = z.infer<typeof ImportWarning>;

export const PreviewColumn = IntakeColumn.extend({
  field: z.enum(intakeFields).nullable(),
  /** What its content looks like. */
  kind: z.enum(['blank', 'date', 'time', 'number', 'reference', 'code', 'words', 'long-text']),
  samples: z.array(z.string()).describe('The first few different values'),
});
export type PreviewColumn = z.infer<typeof PreviewColumn>;

/** The first rows as they would be imported. */
export const PreviewRow = z.strictObject({
  row: count,
  line: count,
  cells: z.array(z.string()),
  outcome: z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('incident'),
      reference: z.string().nullable(),
      received: Received,
      openingCode: z.string().nullable(),
      place: z.string().nullable(),
      narrative: z.string(),
    }),
    z.strictObject({ kind: z.literal('refused'), reason: z.string(), sentence: z.string() }),
  ]),
});
export type PreviewRow = z.infer<typeof PreviewRow>;

export const ImportPreview = z.strictObject({
  file: z.strictObject({ name: z.string(), bytes: count, format: z.enum(['csv', 'json']), encoding: z.string(), delimiter: z.string() }),
  columns: z.array(PreviewColumn),
  rows: z.array(PreviewRow),
  /** Of the rows looked at; `whole` says whether that is all of them. */
  looked: z.strictObject({
    rows: count,
    whole: z.boolean(),
    accepted: count,
    refused: count,
    reasons: z.array(z.strictObject({ reason: z.string(), sentence: z.string(), rows: count })),
  }),
  dates: z.strictObject({
    finding: z.enum(['day-first', 'month-first', 'year-first', 'not-needed', 'undecidable', 'contradictory']),
    dayFirst: count,
    monthFirst: count,
    either: count,
    /** A date that may be read both ways, to ask about. */
    example: z.string().nullable(),
    formats: z.array(z.strictObject({ shape: z.string(), example: z.string(), rows: count, readable: z.boolean() })),
    toTheMinute: count,
    toTheDay: count,
    toTheMonth: count,
    unreadable: count,
    none: count,
  }),
  references: z.strictObject({
    usable: count,
    none: count,
    placeholder: count,
    shared: count,
    equalRows: count.describe('Rows identical to an earlier row and yet different incidents'),
    examples: z.array(z.strictObject({ reference: z.string(), rows: count })),
  }),
  sayNothing: z
    .array(z.strictObject({ words: z.string(), rows: count }))
    .describe('Words that stand as time, place and narrative of a row alike: candidates for the blank words of the mapping'),
  regime: z.strictObject({ proposed: Regime, over30Days: count, dated: count }),
  warnings: z.array(ImportWarning),
});
export type ImportPreview = z.infer<typeof ImportPreview>;
