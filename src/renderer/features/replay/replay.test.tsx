/** The replay screen by keyboard: days, progress, what differs with its rule and page, what cannot be tried, and who may. */
import '../../ui/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { fakeAssay } from '../../../../tests/gallery/fake-assay.ts';
import { catalogueOfTests, pushedAndBruised } from '../../../../tests/gallery/replayed.ts';
import type { ReplaySlice } from '../../../shared/ipc/replay-shapes.ts';
import { ok, type Result } from '../../../shared/ipc/result.ts';
import type { Role } from '../../../shared/domain/roles.ts';
import { listenToKeys } from '../../app/keyboard.ts';
import { goTo } from '../../app/navigation.ts';
import { startClock } from '../../data/now.ts';
import { queryClient } from '../../data/query-client.ts';
import { ReplayScreen } from './replay-screen.tsx';
import { runReplay, stopReplay, typeFrom, useReplay } from './store.ts';

const untouched = useReplay.getInitialState();
let stops: readonly (() => void)[] = [];
let asked: { readonly from: string; readonly to: string; readonly after: string | null }[] = [];
let opened: string[] = [];
/** Lets the second slice come. */
let release: () => void = () => undefined;

const first: ReplaySlice = { read: 40, total: 43, same: 1, different: [pushedAndBruised(catalogueOfTests)], without: 38, notReplayable: [], next: 'later' };
const second: ReplaySlice = { read: 3, total: null, same: 2, different: [], without: 0, notReplayable: [{ ref: 'T-90', incident: 'i90', decision: 'd90', current: true, because: 'open', why: 'The facts leave the answer open: acts.A1.injury not told.' }], next: null };

const begin = async (role: Role): Promise<void> => {
  const fake = fakeAssay({ role });
  const slow = new Promise<void>((resolve) => (release = resolve));
  const call = async (name: string, input: unknown): Promise<Result<unknown>> => {
    if (name !== 'replay') return fake.call(name, input);
    asked.push(input as (typeof asked)[number]);
    if ((input as (typeof asked)[number]).after === null) return ok(first);
    await slow;
    return ok(second);
  };
  Object.assign(window, { assay: { ...fake, call } });
  stops = [startClock(), listenToKeys()];
  goTo('replay');
  await page.viewport(1366, 768);
  await render(
    <QueryClientProvider client={queryClient}>
      <ReplayScreen onOpen={(incident) => opened.push(incident)} />
    </QueryClientProvider>,
  );
};

beforeEach(async () => {
  await queryClient.cancelQueries();
  queryClient.clear();
  useReplay.setState(untouched);
  [asked, opened] = [[], []];
});
afterEach(() => {
  stops.forEach((stop) => stop());
  goTo('queue');
});

const table = () => page.getByRole('table', { name: 'Decisions that would come out differently' });
const one = () => page.getByRole('complementary', { name: 'Replay of WM-261012-0187' });

test('the days are typed, what is read shows while it is read, and the rule that flips a decision stands beside it with its page', async () => {
  await begin('supervisor');
  await page.getByLabelText('Decided from').fill('01/04/2026');
  await page.getByLabelText('to', { exact: true }).fill('30/04/2026');
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await expect.element(page.getByText('40 of 43 decisions and corrections, 1 Apr 2026 to 30 Apr 2026')).toBeVisible();
  await expect.element(page.getByRole('progressbar')).toBeVisible();
  await expect.element(page.getByText('38 had no facts told with them.')).toBeVisible();
  release();
  await expect.element(page.getByText('43 decisions and corrections, 1 Apr 2026 to 30 Apr 2026')).toBeVisible();
  expect(asked.map(({ from, to, after }) => [from, to, after])).toEqual([['2026-04-01', '2026-04-30', null], ['2026-04-01', '2026-04-30', 'later']]);
  await expect.element(page.getByText('The facts leave the answer open: acts.A1.injury not told.')).toBeVisible();

  for (const name of ['1 × 105A', '1 × 8N']) await expect.element(table().getByRole('cell', { name })).toBeVisible();
  await userEvent.keyboard('{Escape}j');
  await expect.element(one().getByText('The rules that say otherwise')).toBeVisible();
  await one().getByRole('button', { name: /CRR 2026\/27, page/ }).first().click();
  await expect.element(one().getByText(/in our words/).first()).toBeVisible();
  await one().getByRole('button', { name: 'Open the incident' }).click();
  expect(opened).toEqual(['incident-of-test']);
  await userEvent.keyboard('{Escape}');
  await expect.element(one()).not.toBeInTheDocument();
});

test('begun anew before the last answer came, it is of the days that were asked for last', async () => {
  await begin('auditor');
  await expect.element(page.getByRole('button', { name: 'Replay' })).not.toHaveAttribute('aria-disabled');
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await expect.element(page.getByRole('button', { name: 'Stop' })).toBeVisible();
  stopReplay();
  typeFrom('02/04/2026');
  const again = runReplay();
  release();
  await again;
  expect(useReplay.getState()).toMatchObject({ isRunning: false, found: { from: '2026-04-02', read: 43 } });
});

test('it is stopped by a key and keeps what was read', async () => {
  await begin('auditor');
  await expect.element(page.getByRole('button', { name: 'Replay' })).not.toHaveAttribute('aria-disabled');
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await expect.element(page.getByRole('button', { name: 'Stop' })).toBeVisible();
  await userEvent.keyboard('{Escape}{Escape}');
  await expect.element(page.getByText(/^Stopped after 40 of 43 decisions and corrections, /)).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Replay from the start' })).toBeVisible();
  release();
  await expect.element(table()).toBeVisible();
  expect(asked).toHaveLength(2);
});

test('stopped before the end, it says only of those it tried that they come out the same', async () => {
  await begin('auditor');
  await expect.element(page.getByRole('button', { name: 'Replay' })).not.toHaveAttribute('aria-disabled');
  const tried = { from: '2026-04-01', to: '2026-10-12', read: 840, total: 2795, same: 6, without: 834, different: [], notReplayable: [] };
  useReplay.setState({ found: tried });
  await expect.element(page.getByText('6 could be tried again, and all come out the same. 1,955 were not reached.')).toBeVisible();
  useReplay.setState({ found: { ...tried, read: 2795 } });
  await expect.element(page.getByText('Every decision that could be tried again comes out the same.')).toBeVisible();
});

test('an assessor is told who may, and a day that is none is said at its field', async () => {
  await begin('assessor');
  await expect.element(page.getByText('An assessor may not replay past decisions; supervisors, the registrar and auditors may.')).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Replay' })).toHaveAttribute('aria-disabled', 'true');
  await page.getByLabelText('Decided from').fill('31/04/2026');
  await expect.element(page.getByText('Write the day as 01/04/2026')).toBeVisible();
});
