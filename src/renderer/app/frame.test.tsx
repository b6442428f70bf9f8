/** The frame of every screen: where Tab goes on after a key has led to one, and what the head says is late. */
import '../ui/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { fakeAssay, type Fake } from '../../../tests/gallery/fake-assay.ts';
import { startClock } from '../data/now.ts';
import { queryClient } from '../data/query-client.ts';
import type { PersonChangeView } from '../../shared/ipc/person-shapes.ts';
import { ok } from '../../shared/ipc/result.ts';
import { Frame } from './frame.tsx';
import { listenToKeys } from './keyboard.ts';
import { goTo } from './navigation.ts';

let stops: readonly (() => void)[] = [];

const begin = async (counts: object = {}, changes: readonly Partial<PersonChangeView>[] = []): Promise<void> => {
  await queryClient.cancelQueries();
  queryClient.clear();
  const fake = fakeAssay({ role: 'supervisor' });
  const call: Fake['call'] = async (name, input) => {
    if (name === 'person-changes') return ok({ changes }) as never;
    const answer = await fake.call(name, input);
    return name === 'queue-counts' && answer.ok ? (ok({ ...(answer.value as object), ...counts }) as typeof answer) : answer;
  };
  Object.assign(window, { assay: { ...fake, call } });
  stops = [startClock(), listenToKeys()];
  goTo('queue');
  await page.viewport(1366, 768);
  await render(<QueryClientProvider client={queryClient}><div style={{ height: '100vh' }}><Frame /></div></QueryClientProvider>);
  await expect.element(page.getByRole('listbox', { name: 'Queue' })).toBeVisible();
};

afterEach(() => {
  stops.forEach((stop) => stop());
  goTo('queue');
});

test('whoever goes to a screen by its keys tabs on from its top', async () => {
  await begin();
  await userEvent.keyboard('gw');
  await expect.element(page.getByRole('heading', { name: 'Workload' })).toBeVisible();
  await expect.element(page.getByRole('main')).toHaveFocus();
  await expect.element(page.getByRole('button', { name: 'Allocate what is chosen' })).toBeVisible();
  await userEvent.keyboard('{Tab}');
  await expect.element(page.getByRole('button', { name: 'Allocate what is chosen' })).toHaveFocus();
});

test('a screen that leads to a field of its own keeps the cursor there', async () => {
  await begin();
  await userEvent.keyboard('gn');
  await expect.poll(() => document.activeElement?.matches('input, textarea, select')).toBe(true);
});

const by = '2026-10-12T17:00:00.000Z';

test.each<readonly [string, number, readonly string[], number, RegExp]>([
  ['nothing', 0, [], 0, /^None late by /],
  ['what will be', 0, [], 2, /^2 late by .+ at this pace$/],
  ['what is already', 3, [], 0, /^3 late, no others by /],
  ['both', 3, [], 2, /^3 late, 2 more by /],
  ['more than are counted', 1000, ['overdue'], 0, /^1,000\+ late, no others by /],
])('the head says what is late: %s', async (_, overdue, more, passing, says) => {
  await begin({ views: { overdue }, more, forecast: { passing, by, perHour: 9 } });
  await expect.element(page.getByRole('banner').getByText(says)).toBeVisible();
});

test('what waits for the approval of whoever is signed in is counted at Bureau, and what they asked for themselves is not', async () => {
  const asked: Partial<PersonChangeView> = { id: 'c1', person: 'person-assessor', kind: 'role', askedBy: 'person-administrator', role: 'supervisor', registered: false, why: null, end: null };
  await begin({}, [asked, { ...asked, id: 'c2', askedBy: 'person-supervisor' }, { ...asked, id: 'c3', end: { how: 'refused', at: by, by: 'person-registrar', why: null } }]);
  const bureau = page.getByRole('button', { name: 'Bureau, 1 change waits for your approval' });
  await expect.element(bureau).toBeVisible();
  await expect.element(bureau.getByText('1', { exact: true })).toBeVisible();
});

test('where nothing waits, Bureau is named by its label alone', async () => {
  await begin();
  await expect.element(page.getByRole('button', { name: 'Bureau', exact: true })).toBeVisible();
});
