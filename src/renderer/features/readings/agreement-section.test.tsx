/** The readings are exported by keyboard: the form begins in its first field, and the key that closes two readings leaves it. */
import '../../ui/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { fakeAssay } from '../../../../tests/gallery/fake-assay.ts';
import type { Output } from '../../../shared/ipc/calls.ts';
import { ok } from '../../../shared/ipc/result.ts';
import { queryClient } from '../../data/query-client.ts';
import { AgreementSection } from './agreement-section.tsx';
import { readingsCommands } from './commands.ts';

const agreement: Output<'agreement'> = { overall: { value: null, interval: null, cannot: 'Too few: 0 of 10', agreed: null, n: 0 }, pairs: [], deciders: [], rules: [], known: [], knownLeftOut: 0, used: 0, notBlind: 0, least: 10, seed: 1, resamples: 1000 };

test('the export of the readings begins in its first field and is left with the key that closes', async () => {
  const fake = fakeAssay({ role: 'auditor' });
  queryClient.clear();
  await page.viewport(1366, 768);
  Object.assign(window, { assay: { ...fake, call: (name: string, input: never) => (name === 'agreement' ? Promise.resolve(ok(agreement)) : fake.call(name, input)) } });
  await render(<QueryClientProvider client={queryClient}><AgreementSection /></QueryClientProvider>);
  const close = readingsCommands.find(({ id }) => id === 'readings-close');
  const begin = page.getByRole('button', { name: 'Export the readings…' });
  await expect.element(begin).toBeVisible();
  expect(close?.when()).toBe(false);
  await begin.click();
  await expect.element(page.getByLabelText('Purpose')).toHaveFocus();
  expect(page.getByLabelText('Purpose').element().clientWidth).toBeGreaterThan(350);
  close?.run();
  await expect.element(begin).toBeVisible();
});

test('an interval says of how many resamples there was none, nearly all the same is not all, and which readings of known answers are left out', async () => {
  const fake = fakeAssay({ role: 'auditor' });
  const some: typeof agreement = { ...agreement, overall: { n: 10, value: 0.43, interval: { lower: 0.1, upper: 0.996, without: 349 }, agreed: 2000 / 2001, cannot: null }, used: 10, knownLeftOut: 2 };
  queryClient.clear();
  Object.assign(window, { assay: { ...fake, call: (name: string, input: never) => (name === 'agreement' ? Promise.resolve(ok(some)) : fake.call(name, input)) } });
  await render(<QueryClientProvider client={queryClient}><AgreementSection /></QueryClientProvider>);
  await expect.element(page.getByText('0.43 (0.10 to over 0.99; 349 resamples gave none)')).toBeVisible();
  await expect.element(page.getByText('over 99.9%')).toBeVisible();
  await expect.element(page.getByText('2 readings of known answers are left out: not blind, or of an answer that is known no longer.')).toBeVisible();
});
