/** A number says what it counts, and leads to its incidents for whoever may see them. */
import '../../ui/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { fakeAssay, type Fake } from '../../../../tests/gallery/fake-assay.ts';
import type { Figure } from '../../../shared/ipc/figure-shapes.ts';
import { ok, type Result } from '../../../shared/ipc/result.ts';
import type { Role } from '../../../shared/domain/roles.ts';
import { queryClient } from '../../data/query-client.ts';
import { FiguresScreen } from './figures-screen.tsx';
import { forgetFigures } from './store.ts';

const late: Figure = { id: 'overdue', label: 'Past 24 hours', unit: 'count', value: 5, n: 5, cannot: null, definition: 'Live incidents not decided', incidents: 'overdue' };
const waiting: Figure = { ...late, id: 'cancellations', label: 'Cancellations waiting', value: 1, n: 1, incidents: 'cancellations' };
const table = { id: 'cancelled', label: 'Cancelled', definition: 'By category', columns: [{ id: 'c', label: 'Category', unit: 'text' }], rows: [{ key: 'C4', cells: ['C4'], incidents: 'cancelled:C4' }] };

const weekColumns = [['week', 'text'], ['decided-24h', 'share'], ['recorded-24h', 'share']].map(([id, unit]) => ({ id, label: id, unit }));
const weekRows = [['2026-09-14', 0.6, 0.5], ['2026-09-21', 0.7, 0.7], ['2026-09-28', 1, 1]].map((cells) => ({ key: cells[0], cells, incidents: null }));
const weeks = { id: 'by-week', label: 'Weeks', definition: 'By week', columns: weekColumns, rows: weekRows };

const answers: Readonly<Record<string, unknown>> = { figures: { figures: [late, waiting], tables: [table, weeks], now: '2026-09-30T12:00:00.000Z' }, 'figure-incidents': { total: 0, rows: [] } };

const show = async (role: Role): Promise<void> => {
  await queryClient.cancelQueries();
  queryClient.clear();
  forgetFigures();
  const fake = fakeAssay({ role });
  const call = (name: string, input: unknown): Promise<Result<unknown>> => (name in answers ? Promise.resolve(ok(answers[name])) : fake.call(name as Parameters<Fake['call']>[0], input));
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

test('each number leads to its list, also one that was read before, and only closing leads back', async () => {
  await show('auditor');
  const number = (name: string) => page.getByRole('button', { name });
  const list = (label: string) => page.getByRole('region', { name: `Behind: ${label}` });
  const frame = (): Promise<number> => new Promise(requestAnimationFrame);
  for (const [name, label] of [['Past 24 hours: 5', 'Past 24 hours'], ['Cancellations waiting: 1', 'Cancellations waiting'], ['Past 24 hours: 5', 'Past 24 hours']] as const) {
    await number(name).click();
    await expect.element(list(label)).toHaveFocus();
    await frame();
    await expect.element(list(label)).toHaveFocus();
  }
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  await expect.element(number('Past 24 hours: 5')).toHaveFocus();
});

test('the plot of weeks leaves out the one that still runs, and names each line in its own colour', async () => {
  await show('auditor');
  const plot = page.getByRole('img', { name: 'Share decided and recorded within 24 hours, by week' });
  await expect.element(page.getByText('By week. The plot leaves out the week that still runs.')).toBeVisible();
  const texts = [...plot.element().querySelectorAll('text')];
  expect(texts.map(({ textContent }) => textContent)).not.toContain('28');
  const [decided, recorded] = ['decided', 'recorded'].map((name) => texts.find(({ textContent }) => textContent === name));
  const fills = [decided, recorded].map((text) => text && getComputedStyle(text).fill);
  expect(new Set([...fills, getComputedStyle(plot.element()).color]).size).toBe(3);
  const [above, below] = [decided, recorded].map((text) => text?.getBoundingClientRect());
  expect(above?.bottom).toBeLessThanOrEqual((below?.top ?? 0) + 1);
});
