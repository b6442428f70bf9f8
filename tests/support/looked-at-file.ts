/** What a look at a small file finds, for screens that show it. */
import { ImportMapping } from '../../src/shared/intake/mapping.ts';
import type { ImportPreview } from '../../src/shared/intake/preview.ts';

export const mapping = ImportMapping.parse({ format: 'csv', columns: { narrative: [{ name: 'Comments' }] }, sourceName: 'Comments' });

export const preview: ImportPreview = {
  file: { name: 'june.csv', bytes: 10, format: 'csv', encoding: 'utf-8', delimiter: ',' },
  columns: [{ name: 'Comments', ordinal: 1, field: 'narrative', kind: 'words', samples: ['A window'] }],
  rows: [],
  looked: { rows: 1, whole: true, accepted: 1, refused: 0, reasons: [] },
  dates: { finding: 'not-needed', dayFirst: 0, monthFirst: 0, either: 0, example: null, formats: [], toTheMinute: 0, toTheDay: 0, toTheMonth: 0, unreadable: 0, none: 1 },
  references: { usable: 0, none: 1, placeholder: 0, shared: 0, equalRows: 0, examples: [] },
  sayNothing: [{ words: 'Void', rows: 33 }, { words: 'None', rows: 1 }],
  regime: { proposed: 'live', over30Days: 0, dated: 0 },
  warnings: [{ code: 'says-nothing', sentence: '34 rows say nothing.' }],
};
