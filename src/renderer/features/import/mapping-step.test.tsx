/** What somebody typed or chose of an import is not lost: the name of its source as it is typed, and the whole mapping where the import is refused. */
import '../../ui/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { fakeAssay } from '../../../../tests/gallery/fake-assay.ts';
import { ImportMapping } from '../../../shared/intake/mapping.ts';
import type { ImportPreview } from '../../../shared/intake/preview.ts';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import { queryClient } from '../../data/query-client.ts';
import { ImportScreen } from './import-screen.tsx';

const mapping = ImportMapping.parse({ format: 'csv', columns: { narrative: [{ name: 'Comments' }] }, sourceName: 'Comments' });
const preview: ImportPreview = {
  file: { name: 'june.csv', bytes: 10, format: 'csv', encoding: 'utf-8', delimiter: ',' },
  columns: [{ name: 'Comments', ordinal: 1, field: 'narrative', kind: 'words', samples: ['A window'] }],
  rows: [],
  looked: { rows: 1, whole: true, accepted: 1, refused: 0, reasons: [] },
  dates: { finding: 'not-needed', dayFirst: 0, monthFirst: 0, either: 0, example: null, formats: [], toTheMinute: 0, toTheDay: 0, toTheMonth: 0, unreadable: 0, none: 1 },
  references: { usable: 0, none: 1, placeholder: 0, shared: 0, equalRows: 0, examples: [] },
  sayNothing: [],
  regime: { proposed: 'live', over30Days: 0, dated: 0 },
  warnings: [],
};

let imported: readonly string[] = [];

beforeEach(async () => {
  await queryClient.cancelQueries();
  queryClient.clear();
  imported = [];
  const fake = fakeAssay();
  const call = (name: string, input: unknown): Promise<Result<unknown>> => {
    if (name === 'choose-file') return Promise.resolve(ok({ file: 'file-1', name: 'june.csv' }));
    if (name === 'imports') return Promise.resolve(ok({ imports: [] }));
    // As the engine answers: what is sent is trimmed, and nothing is refused.
    if (name === 'preview-import') return Promise.resolve(ok({ preview, mapping: ImportMapping.parse((input as { readonly mapping: unknown }).mapping ?? mapping), saved: [] }));
    if (name !== 'import-file') return fake.call(name, input);
    imported = [...imported, (input as { readonly mapping: ImportMapping }).mapping.sourceName];
    return Promise.resolve(fail('busy', 'Another process is writing.'));
  };
  Object.assign(window, { assay: { ...fake, call } });
  await render(<QueryClientProvider client={queryClient}><ImportScreen /></QueryClientProvider>);
  await page.getByRole('button', { name: 'Choose a file…' }).click();
});

const source = () => page.getByLabelText('Source: references count within it');

test('the name of the source is kept as it is typed, spaces and all, and the mapping where the import is refused', async () => {
  await source().clear();
  await expect.element(page.getByRole('button', { name: 'Import', exact: true })).toHaveAttribute('aria-disabled', 'true');
  await source().fill('Control ');
  await expect.element(source()).toHaveValue('Control ');
  await source().fill('Control room of the west');
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect.element(page.getByText('Another process is writing.')).toBeVisible();
  expect(imported).toEqual(['Control room of the west']);
  await expect.element(source()).toHaveValue('Control room of the west');
});
