/** Two readings that differ are opened and closed by keyboard. */
import '../../ui/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { fakeAssay } from '../../../../tests/gallery/fake-assay.ts';
import { fileFrom, sketches } from '../../../../tests/gallery/invented-incidents.ts';
import { decision } from '../../../../tests/support/invented.ts';
import type { ReadingRow } from '../../../shared/ipc/review-shapes.ts';
import { fail, ok } from '../../../shared/ipc/result.ts';
import { queryClient } from '../../data/query-client.ts';
import { ReadingOne } from './reading-one.tsx';
import { ReadingsScreen } from './readings-screen.tsx';
import { openReading } from './store.ts';

const differs = (reading: string): ReadingRow => ({ reading, incident: 'i1', ref: `WM-${reading}`, first: '1 × 8N', second: '1 × 105A', firstBy: 'person-assessor', secondBy: 'person-supervisor', at: '2026-04-13T08:00:00.000Z', blind: true, golden: false, settled: null, mayNot: null });

test('who is not told which answers are known reads how many there are', async () => {
  const fake = fakeAssay({ role: 'supervisor' });
  const call = (name: string, input: never) => {
    if (name === 'second-readings') return Promise.resolve(ok({ waiting: 0, parted: [], read: [], knownCount: 3, known: null }));
    return name === 'agreement' ? Promise.resolve(fail('not-found', 'There is none.')) : fake.call(name, input);
  };
  queryClient.clear();
  Object.assign(window, { assay: { ...fake, call } });
  await render(<QueryClientProvider client={queryClient}><ReadingsScreen onOpen={() => undefined} onRead={() => undefined} /></QueryClientProvider>);
  await expect.element(page.getByText('3 decisions. The registrar and auditors are told which.')).toBeVisible();
});

test('closed, two readings lead back to those that still differ, and another that is opened is read at once', async () => {
  const fake = fakeAssay({ role: 'registrar' });
  const call = (name: string, input: never) => {
    if (name === 'second-readings') return Promise.resolve(ok({ waiting: 0, parted: [differs('one'), differs('two')], read: [], knownCount: 0, known: [] }));
    if (name === 'second-reading' || name === 'agreement') return Promise.resolve(fail('not-found', 'There is none.'));
    return fake.call(name, input);
  };
  queryClient.clear();
  Object.assign(window, { assay: { ...fake, call } });
  await render(<QueryClientProvider client={queryClient}><ReadingsScreen onOpen={() => undefined} onRead={() => undefined} /></QueryClientProvider>);
  const read = page.getByRole('region', { name: 'What was reported and read' });
  await page.getByRole('button', { name: 'WM-one' }).click();
  await expect.element(read).toHaveFocus();
  await page.getByRole('button', { name: 'WM-two' }).click();
  await expect.element(page.getByRole('complementary', { name: 'Two readings of WM-two' })).toBeVisible();
  await expect.element(read).toHaveFocus();
  openReading(null);
  await expect.element(page.getByRole('group', { name: 'Readings' })).toHaveFocus();
  await userEvent.keyboard('{Tab}{Tab}{Tab}');
  await expect.element(page.getByRole('button', { name: 'WM-one' })).toHaveFocus();
});

test('two readings are settled by all that was reported, and each is read under the offence list of its day', async () => {
  const fake = fakeAssay({ role: 'registrar' });
  const read = { by: 'person-assessor', at: '2027-03-30T08:00:00.000Z', decision: decision(), found: null };
  const [reported] = sketches.slice(0, 1).flatMap((sketch) => fileFrom(sketch).versions.flatMap(({ incident }) => incident ?? []));
  if (!reported) throw new Error('The gallery has no report');
  const version = { ...reported, text: { ...reported.text, log: [{ at: null, author: 'Desk', text: 'He had a knife.' }] } };
  const two = { row: differs('one'), version, first: { ...read, edition: '2026-27' }, second: { ...read, edition: '2027-28' }, parting: null };
  const lists: unknown[] = [];
  const call = (name: string, input: never) => {
    if (name === 'second-reading') return Promise.resolve(ok(two));
    if (name === 'offence-catalogue') lists.push((input as { readonly edition: unknown }).edition);
    return fake.call(name as Parameters<typeof fake.call>[0], input);
  };
  queryClient.clear();
  Object.assign(window, { assay: { ...fake, call } });
  await render(<QueryClientProvider client={queryClient}><ReadingOne row={differs('one')} onOpen={() => undefined} /></QueryClientProvider>);
  await expect.element(page.getByText('He had a knife.')).toBeVisible();
  await expect.poll(() => lists).toContain('2027-28');
});
