/** Files to import, written for one test, and all that reading them gives. */
import { hash as digest } from 'node:crypto';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ImportMapping, type ImportMappingInput } from '../../src/shared/intake/mapping.ts';
import type { ProposedRow } from '../../src/shared/intake/proposed.ts';
import { proposedBatches } from '../../src/main/engine/transfer/intake/intake.ts';
import { previewFile } from '../../src/main/engine/transfer/intake/preview.ts';
import { readRows } from '../../src/main/engine/transfer/intake/read-rows.ts';
import type { Row } from '../../src/main/engine/transfer/intake/row.ts';
import { surveyFile } from '../../src/main/engine/transfer/intake/survey.ts';
import { stampFile } from '../../src/main/engine/transfer/intake/watched-file.ts';

export const sha256 = (text: string): string => digest('sha256', text, 'hex');

const folder = mkdtempSync(join(tmpdir(), 'assay-intake-'));
let files = 0;

export const fileOf = (content: string | Uint8Array, name = 'rows.csv'): string => {
  files += 1;
  const path = join(folder, `${files}-${name}`);
  writeFileSync(path, content);
  return path;
};

/** The shared data beside the project, where it is present. */
export const shared = (path: string): string => join(import.meta.dirname, '../../../shared/data', path);
export const isMissing = (path: string): boolean => !existsSync(shared(path));

export const mappingOf = (change: Partial<ImportMappingInput> = {}): ImportMapping =>
  ImportMapping.parse({ format: 'csv', columns: {}, sourceName: 'Test', ...change });

export const rowsIn = async (path: string, change: Partial<ImportMappingInput> = {}): Promise<Row[]> => {
  const rows: Row[] = [];
  for await (const batch of readRows(path, await stampFile(path), mappingOf(change))) rows.push(...batch);
  return rows;
};

export const intakeOf = async (path: string, mapping: ImportMapping): Promise<ProposedRow[]> => {
  const rows: ProposedRow[] = [];
  for await (const batch of proposedBatches(path, mapping, await surveyFile(path, mapping), { hash: sha256 })) rows.push(...batch);
  return rows;
};

export const now = '2026-11-01T09:00:00.000Z';

export const look = (path: string, given: ImportMapping | null = null) => previewFile(path, given, now, sha256);
