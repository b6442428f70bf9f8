/** A number says what it counts, and leads to its incidents for whoever may see them. */
import '../../ui/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { fakeAssay, type Fake } from '../../../../tests/gallery/fake-assay.ts';
import type { Figure } from '../../../shared/ipc/figure-shapes.ts';
import { ok, type Result } from '../../../shared/ipc/result.ts';
import type { Role } from '../../../shared/domain/roles.ts';
import { queryClient } from '../../data/query-client.ts';
import { FiguresScreen } from './figures-screen.tsx';

const late: Figure = { id: 'overdue', label: 'Past 24 hours', unit: 'count', value: 5, n: 5, cannot: null, definition: 'Live incidents not decided', incidents: 'overdue' };
const waiting: Figure = { ...late, id: 'cancellations', label: 'Cancellations waiting', value: 1, n: 1, incidents: 'cancellations' };
const table = { id: 'cancelled', label: 'Cancelled', definition: 'By category', columns: [{ id: 'c', label: 'Category', unit: 'text' }], rows: [{ key: 'C4', cells: ['C4'], incidents: 'cancelled:C4' }] };

const show = async (role: Role): Promise<void> => {
  await queryClient.cancelQueries();
  queryClient.clear();
  const fake = fakeAssay({ role });
  const call = (name: string, input: unknown): Promise<Result<unknown>> => (name === 'figures' ? Promise.resolve(ok({ figures: [late, waiting], tables: [table] })) : fake.call(name as Parameters<Fake['call']>[0], input));
  Object.assign(window, { assay: { ...fake, call } });
  await render(<QueryClientProvider client={queryClient}><FiguresScreen onOpen={() => undefined} /></QueryClientProvider>);
  await expect.element(page.getByText('Past 24 hours')).toBeVisible();
};

test('its name is what it counts', async () => {
  await show('auditor');
  await expect.element(page.getByRole('button', { name: 'Past 24 hours: 5' })).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Cancellations waiting: 1' })).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'C4' })).toBeVisible();
  await expect.element(page.getByText('By category.', { exact: true })).toBeVisible();
  await expect.element(page.getByText(/Each number leads to its incidents/)).toBeVisible();
});

test('to whoever reads no incident it is a number, and nothing says that it leads anywhere', async () => {
  await show('administrator');
  await expect.element(page.getByText('5', { exact: true })).toBeVisible();
  await expect.element(page.getByRole('button', { name: /Past 24 hours|C4/ })).not.toBeInTheDocument();
  await expect.element(page.getByText(/Each number leads/)).not.toBeInTheDocument();
});
