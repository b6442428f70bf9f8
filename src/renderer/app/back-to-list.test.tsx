/** An incident that is read from a list leads back to the list, with its row. */
import '../ui/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { fakeAssay, type Fake } from '../../../tests/gallery/fake-assay.ts';
import type { Output } from '../../shared/ipc/calls.ts';
import { ok } from '../../shared/ipc/result.ts';
import { startClock } from '../data/now.ts';
import { queryClient } from '../data/query-client.ts';
import { forgetFigures } from '../features/figures/store.ts';
import { forgetReview } from '../features/review/chosen-list.ts';
import { forgetSearch } from '../features/search/store.ts';
import { forgetTrail } from '../features/trail/store.ts';
import { forgetVictims } from '../features/victims/store.ts';
import { useWorkspace } from '../features/workspace/workspace.ts';
import { Frame } from './frame.tsx';
import { listenToKeys } from './keyboard.ts';
import { goTo } from './navigation.ts';

let stops: readonly (() => void)[] = [];
/** One that the invented bureau holds. */
let read: Output<'queue-page'>['rows'][number];
/** How many second readings were begun. */
let begun = 0;
/** Whether one is open. */
let isReadingAgain = false;

const late = { id: 'overdue', label: 'Past 24 hours', unit: 'count', value: 1, n: 1, cannot: null, definition: 'Live incidents not decided', incidents: 'overdue' };

beforeEach(async () => {
  await queryClient.cancelQueries();
  queryClient.clear();
  forgetFigures();
  forgetReview();
  useWorkspace.setState(useWorkspace.getInitialState());
  const fake = fakeAssay({ role: 'supervisor' });
  const rows = await fake.call('queue-page', { view: 'unclaimed', filter: '', filters: [], sort: 'risk', group: null, after: null, limit: 10 });
  if (!rows.ok) throw new Error(rows.error.message);
  const [first] = (rows.value as Output<'queue-page'>).rows;
  if (!first) throw new Error('The invented bureau holds nothing.');
  read = first;
  const reviewed = { incident: read.id, decision: 'decision-1', ref: read.ref, revision: 1, by: 'person-assessor', at: '2026-10-12T09:00:00.000Z', answers: ['record'], classes: ['8N'], reviewed: null, mayNot: null, because: [] };
  const answers: Readonly<Record<string, unknown>> = {
    figures: { figures: [late], tables: [], now: '2026-10-12T12:00:00.000Z' },
    'figure-incidents': { rows: [read], total: 1 },
    'review-list': { rows: [reviewed], total: 1 },
    trail: { events: [3, 2].map((seq) => ({ seq, at: '2026-10-12T09:00:00.000Z', sentence: `Event ${seq}.`, incident: read.id, ref: `${read.ref}/${seq}` })), next: null },
    'second-readings': { waiting: 1, parted: [], read: [], knownCount: 0, known: [] },
    'open-reading': { open: { reading: 'r1', incident: read.id, ref: read.ref, since: '2026-10-12T09:00:00.000Z' } },
    'victims-to-contact': { tasks: ['one', 'two'].map((victim) => ({ victim, kind: 'refer', about: 'victim', decision: null, allegation: 0, incident: read.id, ref: `${read.ref}/${victim}`, since: '2026-10-12T09:00:00.000Z', due: '2026-10-14T09:00:00.000Z', enhanced: false, tries: 0 })), total: 2, late: 0, next: null, now: '2026-10-12T12:00:00.000Z' },
    search: { rows: ['a', 'b'].map((tail) => ({ incident: tail === 'b' ? read.id : 'another', ref: `${read.ref}/${tail}`, sourceReference: null, receivedAt: null, precision: 'minute', openingCode: null, state: 'waiting', earlier: null, found: [] })), next: null, lookedAt: null, notes: [], offers: [], behind: 0 },
  };
  [begun, isReadingAgain] = [0, false];
  const call: Fake['call'] = (name, input) => {
    if (name === 'begin-second-reading') begun += 1;
    if (name === 'open-reading' && !isReadingAgain) return Promise.resolve(ok({ open: null }) as never);
    return name in answers ? Promise.resolve(ok(answers[name]) as never) : fake.call(name, input);
  };
  Object.assign(window, { assay: { ...fake, call } });
  stops = [startClock(), listenToKeys()];
  await page.viewport(1366, 768);
});

afterEach(() => {
  stops.forEach((stop) => stop());
  goTo('queue');
});

const show = () => render(<QueryClientProvider client={queryClient}><div style={{ height: '100vh' }}><Frame /></div></QueryClientProvider>);

test('from Figures back to the number and the row, by Escape and by the keys of the screen', async () => {
  goTo('figures');
  await show();
  await page.getByRole('button', { name: 'Past 24 hours: 1' }).click();
  const behind = page.getByRole('region', { name: 'Behind: Past 24 hours' });
  await behind.getByRole('button', { name: read.ref }).click();
  await expect.element(page.getByRole('listbox', { name: 'Queue' })).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(behind.getByRole('button', { name: read.ref })).toHaveFocus();
  await userEvent.keyboard('gq');
  await expect.element(page.getByRole('listbox', { name: 'Queue' })).toBeVisible();
  await userEvent.keyboard('gf');
  await expect.element(behind.getByRole('button', { name: read.ref })).toHaveFocus();
  forgetFigures();
  await expect.element(behind).not.toBeInTheDocument();
});

test('from Review back to the list and the decision that was open', async () => {
  goTo('review');
  await show();
  await page.getByText('At random', { exact: true }).click();
  await page.getByRole('button', { name: read.ref }).click();
  const one = page.getByRole('complementary', { name: `Review of ${read.ref}` });
  await one.getByRole('button', { name: 'Whole file' }).click();
  await expect.element(page.getByRole('listbox', { name: 'Queue' })).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(one).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Draw again' })).toBeVisible();
});

test('from the Trail back to the event, with the focus on it', async () => {
  goTo('trail');
  await show();
  const button = page.getByRole('button', { name: `${read.ref}/2` });
  await button.click();
  await expect.element(page.getByRole('listbox', { name: 'Queue' })).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(button).toHaveFocus();
  forgetTrail();
});

test('from Victims back to the task that was pressed', async () => {
  goTo('victims');
  await show();
  await page.getByRole('button', { name: `${read.ref}/two` }).click();
  await expect.element(page.getByRole('listbox', { name: 'Queue' })).toBeVisible();
  await userEvent.keyboard('{Escape}');
  const row = page.getByRole('row', { name: new RegExp(`${read.ref}/two`) });
  await expect.element(row).toHaveAttribute('data-selected');
  forgetVictims();
  await expect.element(row).not.toHaveAttribute('data-selected');
});

test('from what was found back to it and its row, once', async () => {
  await show();
  await userEvent.keyboard('{Control>}f{/Control}zither');
  const found = page.getByRole('option', { name: new RegExp(`^${read.ref}/b`) });
  await expect.element(found).toBeVisible();
  await userEvent.keyboard('{ArrowDown}{Enter}');
  await expect.poll(() => useWorkspace.getState().open).toBe(read.id);
  await userEvent.keyboard('{Escape}');
  await expect.element(found).toHaveAttribute('aria-selected', 'true');
  expect(useWorkspace.getState().open).toBe(null);
  await userEvent.keyboard('{Escape}');
  await expect.element(found).not.toBeInTheDocument();
  forgetSearch();
});

test('opened from the queue afterwards, it leads back to the queue', async () => {
  goTo('figures');
  await show();
  await page.getByRole('button', { name: 'Past 24 hours: 1' }).click();
  await page.getByRole('region', { name: 'Behind: Past 24 hours' }).getByRole('button', { name: read.ref }).click();
  await expect.element(page.getByRole('listbox', { name: 'Queue' })).toBeVisible();
  await userEvent.keyboard('gq{Escape}');
  await expect.poll(() => useWorkspace.getState().open).toBe(null);
  await expect.element(page.getByRole('listbox', { name: 'Queue' })).toBeVisible();
});

test('from what is read a second time back to Second readings, whose key begins no other meanwhile', async () => {
  isReadingAgain = true;
  goTo('readings');
  await show();
  await page.getByRole('button', { name: 'Go on reading it' }).click();
  await expect.poll(() => useWorkspace.getState().open).toBe(read.id);
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('heading', { name: 'Second readings', level: 1 })).toBeVisible();
  expect(useWorkspace.getState().open).toBe(null);
  await expect.element(page.getByRole('button', { name: 'Read the next one' })).toHaveAttribute('aria-disabled', 'true');
  await userEvent.keyboard('n');
  expect(begun).toBe(0);
});
