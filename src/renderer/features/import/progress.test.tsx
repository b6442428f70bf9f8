/** While a file is imported its own window shows how far it is, and lets it wait, go on or stop. */
import '../../ui/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { cleanup, render } from 'vitest-browser-react';
import { fakeAssay } from '../../../../tests/gallery/fake-assay.ts';
import { mapping, preview } from '../../../../tests/support/looked-at-file.ts';
import type { Change } from '../../../shared/ipc/changes.ts';
import { ok, type Result } from '../../../shared/ipc/result.ts';
import { queryClient } from '../../data/query-client.ts';
import { ImportScreen } from './import-screen.tsx';
import { importsOf, useImporting } from './importing.ts';

let said: readonly unknown[] = [];
let tell: (change: Change) => void = () => undefined;

const draw = () => render(<QueryClientProvider client={queryClient}><ImportScreen /></QueryClientProvider>);

afterEach(() => useImporting.setState(useImporting.getInitialState()));
beforeEach(async () => {
  await queryClient.cancelQueries();
  queryClient.clear();
  said = [];
  const listeners = new Set<(change: Change) => void>();
  tell = (change) => listeners.forEach((listener) => listener(change));
  const fake = fakeAssay();
  const call = (name: string, input: unknown): Promise<Result<unknown>> => {
    if (name === 'choose-file') return Promise.resolve(ok({ file: 'file-1', name: 'june.csv' }));
    if (name === 'imports') return Promise.resolve(ok({ imports: [] }));
    if (name === 'preview-import') return Promise.resolve(ok({ preview, mapping, shown: 'shown', saved: [] }));
    if (name === 'import-file') return new Promise(() => undefined);
    if (name !== 'pause-import') return fake.call(name, input);
    said = [...said, input];
    return Promise.resolve(ok({}));
  };
  const onChange = (listener: (change: Change) => void): (() => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  Object.assign(window, { assay: { ...fake, call, onChange } });
  await draw();
  await page.getByRole('button', { name: 'Choose a file…' }).click();
  await page.getByRole('button', { name: 'Import', exact: true }).click();
});

const far = (file: string, read: number): Change => ({ topic: 'import-progress', import: `of ${file}`, file, read, total: 20, added: read, updated: 0, unchanged: 0, refused: 0 });

test('how far another window’s import has come is not shown, and nothing here ends it', async () => {
  tell(far('file-2', 7));
  await expect.element(page.getByText('Reading the file')).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Cancel' })).toBeDisabled();
  tell(far('file-1', 12));
  tell(far('file-2', 8));
  await expect.element(page.getByText('12 of 20 rows: 12 added, 0 updated, 0 unchanged, 0 refused')).toBeVisible();
});

test('it waits and goes on by one button', async () => {
  tell(far('file-1', 12));
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect.element(page.getByRole('heading', { name: 'Paused june.csv' })).toBeVisible();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect.element(page.getByRole('heading', { name: 'Importing june.csv' })).toBeVisible();
  expect(said).toEqual([{ import: 'of file-1', paused: true }, { import: 'of file-1', paused: false }]);
});

test('whoever looks at another screen meanwhile finds it where it is, and can let it go on', async () => {
  tell(far('file-1', 12));
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect.element(page.getByRole('heading', { name: 'Paused june.csv' })).toBeVisible();
  await cleanup();
  await draw();
  await expect.element(page.getByRole('heading', { name: 'Paused june.csv' })).toBeVisible();
  await expect.element(page.getByText('12 of 20 rows: 12 added, 0 updated, 0 unchanged, 0 refused')).toBeVisible();
  await page.getByRole('button', { name: 'Go on' }).click();
  expect(said).toEqual([{ import: 'of file-1', paused: true }, { import: 'of file-1', paused: false }]);
});

test('whoever signs in next finds nothing of it', async () => {
  tell(far('file-1', 12));
  importsOf('another session');
  await expect.element(page.getByRole('button', { name: 'Choose a file…' })).toBeVisible();
});
