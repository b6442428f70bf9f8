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
const days = (n: number): string => new Date(Date.parse('2026-09-21T00:00:00Z') - n * 86_400_000).toISOString().slice(0, 10);
const weekRow = (key: string, share: number | null) => ({ key, cells: [key, share, share], incidents: null });
const weeks = { id: 'by-week', label: 'Weeks', definition: 'By week', columns: weekColumns, rows: weekRows };

const counted = { figures: [late, waiting], tables: [table, weeks], now: '2026-09-30T12:00:00.000Z' };

const answers: Readonly<Record<string, unknown>> = { figures: counted, 'figure-incidents': { total: 0, rows: [] } };

const show = async (role: Role, given = answers): Promise<void> => {
  await queryClient.cancelQueries();
  queryClient.clear();
  forgetFigures();
  const fake = fakeAssay({ role });
  const call = (name: string, input: unknown): Promise<Result<unknown>> => (name in given ? Promise.resolve(ok(given[name])) : fake.call(name as Parameters<Fake['call']>[0], input));
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

const plotted = async (rows: readonly (ReturnType<typeof weekRow>)[]) => {
  await show('auditor', { ...answers, figures: { ...counted, tables: [{ ...weeks, rows }] } });
  const plot = page.getByRole('img', { name: 'Share decided and recorded within 24 hours, by week' }).element();
  return { texts: [...plot.querySelectorAll('text')].map(({ textContent }) => textContent), lines: [...plot.querySelectorAll('path[stroke-linejoin], g[fill="none"] > path')].map((line) => line.getAttribute('d') ?? ''), dots: plot.querySelectorAll('g[fill] > path, circle').length };
};

test('of more than half a year the plot shows the latest weeks, and names the first of each month', async () => {
  const { texts } = await plotted(Array.from({ length: 60 }, (_, n) => weekRow(days((59 - n) * 7), 0.8)));
  await expect.element(page.getByText('By week. The plot shows the latest 26 weeks that have ended.')).toBeVisible();
  expect(texts.filter((text) => /[A-Z][a-z]{2}$/.test(text ?? '')).map((text) => text?.slice(-3))).toEqual(['Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep']);
  expect(texts).not.toContain('21');
});

test('no line is drawn through a week that has no share, and the table says that it has none', async () => {
  const { lines } = await plotted([0.6, 0.7, null, 0.8, 0.9].map((share, n) => weekRow(days((4 - n) * 7), share)));
  expect(lines.filter((line) => (line.match(/M/g) ?? []).length === 2)).toHaveLength(2);
  await expect.element(page.getByRole('cell', { name: 'none' }).first()).toBeVisible();
});
