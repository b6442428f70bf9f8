/** What is stuck, given to somebody by keys: several chosen, one form, one call. */
import '../../ui/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { fakeAssay, type Fake } from '../../../../tests/gallery/fake-assay.ts';
import { ok } from '../../../shared/ipc/result.ts';
import type { Workload } from '../../../shared/ipc/workload-shapes.ts';
import { stopAllocating } from '../../allocation/store.ts';
import { Frame } from '../../app/frame.tsx';
import { listenToKeys } from '../../app/keyboard.ts';
import { goTo } from '../../app/navigation.ts';
import { prefer } from '../../app/preferences.ts';
import { startClock } from '../../data/now.ts';
import { refreshOnChange } from '../../data/on-change.ts';
import { queryClient } from '../../data/query-client.ts';
import { forgetStuck, useStuck } from './store.ts';
import { forgetBatch } from '../workspace/batch/batch.ts';
import { useWorkspace } from '../workspace/workspace.ts';

let fake: Fake;
let stops: readonly (() => void)[] = [];
beforeEach(async () => {
  queryClient.clear();
  useWorkspace.setState(useWorkspace.getInitialState());
  prefer({ keys: {}, singleKeys: true });
  fake = fakeAssay({ role: 'supervisor' });
  Object.assign(window, { assay: fake });
  goTo('workload');
  stops = [refreshOnChange(queryClient), startClock(), listenToKeys()];
  await page.viewport(1366, 768);
  await render(<QueryClientProvider client={queryClient}><div style={{ height: '100vh' }}><Frame /></div></QueryClientProvider>);
});
afterEach(() => {
  stopAllocating();
  forgetStuck();
  stops.forEach((stop) => stop());
  goTo('queue');
});

const asked = (name: string) => fake.asked.filter((each) => each.name === name).map(({ input }) => input as Record<string, unknown>);
const stuck = () => page.getByRole('table', { name: 'Stuck' });
const choose = () => page.getByRole('combobox', { name: /^Allocate .+ to$/ });

test('several are chosen, and go to one person with why', async () => {
  await stuck().getByRole('checkbox').nth(0).click();
  await stuck().getByRole('checkbox').nth(1).click();
  await userEvent.keyboard('a');
  await expect.element(choose()).toHaveFocus();
  await choose().selectOptions('A. Osei, North, has 0');
  await page.getByRole('textbox', { name: 'Why, where it needs saying' }).fill('She knows the street');
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await expect.poll(() => asked('allocate-incidents')).toMatchObject([{ items: [{ heldBy: null }, { heldBy: null }], to: 'person-assessor', why: 'She knows the street' }]);
  await expect.element(choose()).not.toBeInTheDocument();
});

test('what is stuck is gone through, chosen and read by keys, past the last that is shown', async () => {
  await expect.element(stuck().getByRole('row').nth(1)).toBeVisible();
  const selected = (): string => document.querySelector('tr[data-selected]')?.textContent ?? '';
  await userEvent.keyboard('j');
  const first = selected();
  expect(first).not.toBe('');
  await userEvent.keyboard('z');
  await expect.element(stuck().getByRole('checkbox').nth(0)).toBeChecked();
  await userEvent.keyboard('z');
  await expect.element(stuck().getByRole('checkbox').nth(0)).not.toBeChecked();
  await userEvent.keyboard('j');
  expect(selected()).not.toBe(first);
  await userEvent.keyboard('k');
  expect(selected()).toBe(first);
  await userEvent.keyboard('j'.repeat(20));
  const drawn = document.querySelectorAll('table[aria-label="Stuck"] tbody tr');
  expect(drawn[drawn.length - 1]?.hasAttribute('data-selected')).toBe(true);
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => useWorkspace.getState().open).not.toBeNull();
});

test('what was chosen and is then taken by another team, or goes, is chosen no longer: the others can still be given', async () => {
  let isTaken = false;
  const call: Fake['call'] = async (name, input) => {
    const answer = await fake.call(name, input);
    if (!answer.ok) return answer;
    if (name === 'teams') return ok({ teams: [], members: [{ person: 'person-supervisor', team: 'south' }, { person: 'person-assessor', team: 'north' }] });
    const work = answer.value as Workload;
    return name === 'workload' ? ok({ ...work, stuck: work.stuck.map((row, at) => ({ ...row, heldBy: at === 0 && isTaken ? 'person-assessor' : null })) }) : answer;
  };
  Object.assign(window, { assay: { ...fake, call } });
  await queryClient.invalidateQueries();
  await stuck().getByRole('checkbox').nth(0).click();
  await stuck().getByRole('checkbox').nth(1).click();
  await expect.poll(() => useStuck.getState().chosen.length).toBe(2);
  isTaken = true;
  await queryClient.invalidateQueries();
  await expect.poll(() => useStuck.getState().chosen.map(({ incident }) => incident)).toEqual([useStuck.getState().rows[1]?.incident]);
});

test('what another team has is passed over by the key that chooses, and has no box', async () => {
  const call: Fake['call'] = async (name, input) => {
    const answer = await fake.call(name, input);
    if (!answer.ok) return answer;
    if (name === 'teams') return ok({ teams: [], members: [{ person: 'person-supervisor', team: 'south' }, { person: 'person-assessor', team: 'north' }] });
    const work = answer.value as Workload;
    return name === 'workload' ? ok({ ...work, stuck: work.stuck.map((row, at) => ({ ...row, heldBy: at === 0 ? 'person-assessor' : null })) }) : answer;
  };
  Object.assign(window, { assay: { ...fake, call } });
  const rows = stuck().getByRole('row');
  await expect.element(rows.nth(1)).toBeVisible();
  await queryClient.invalidateQueries();
  await expect.poll(() => useStuck.getState().rows.map(({ heldBy }) => heldBy)).toEqual(['person-assessor', null]);
  await expect.element(rows.nth(1).getByRole('checkbox')).not.toBeInTheDocument();
  await expect.element(rows.nth(2).getByRole('checkbox')).toBeVisible();
  await userEvent.keyboard('jz');
  expect(useStuck.getState()).toMatchObject({ selected: useStuck.getState().rows[0]?.incident, chosen: [] });
  await userEvent.keyboard('jz');
  expect(useStuck.getState().chosen).toEqual([useStuck.getState().rows[1]]);
});

test('whoever decides nothing is not offered; nobody is allocated to until somebody is chosen', async () => {
  await stuck().getByRole('button', { name: 'Allocate…' }).first().click();
  await expect.element(choose()).toHaveFocus();
  expect(Array.from(choose().element().querySelectorAll('option'), ({ textContent }) => textContent)).toEqual(['Choose somebody', 'A. Osei, North, has 0', 'E. Quill, has 0', 'M. Rahman, has 0']);
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await expect.element(page.getByText('Choose who is to have it.')).toBeVisible();
  expect(asked('allocate-incidents')).toEqual([]);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect.element(choose()).not.toBeInTheDocument();
});

const away = async (): Promise<void> => {
  goTo('figures');
  await expect.element(choose()).not.toBeInTheDocument();
};

test('an allocation that is half done is there again for whoever comes back, and once it is cancelled no longer', async () => {
  await stuck().getByRole('button', { name: 'Allocate…' }).first().click();
  await choose().selectOptions('E. Quill, has 0');
  await page.getByRole('textbox', { name: 'Why, where it needs saying' }).fill('On leave from Monday');
  await away();
  goTo('workload');
  await expect.element(choose()).toHaveDisplayValue('E. Quill, has 0');
  await expect.element(page.getByRole('textbox', { name: 'Why, where it needs saying' })).toHaveValue('On leave from Monday');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await away();
  goTo('workload');
  await expect.element(stuck()).toBeVisible();
  await expect.element(choose()).not.toBeInTheDocument();
});

test('one that was begun in the queue is there again, and on no other screen', async () => {
  goTo('queue');
  await expect.element(page.getByRole('listbox', { name: 'Queue' }).getByRole('option').first()).toBeVisible();
  await userEvent.keyboard('jzG');
  await choose().selectOptions('E. Quill, has 0');
  await away();
  goTo('workload');
  await expect.element(stuck()).toBeVisible();
  await expect.element(choose()).not.toBeInTheDocument();
  goTo('queue');
  await expect.element(choose()).toHaveDisplayValue('E. Quill, has 0');
  forgetBatch();
  await expect.element(choose()).not.toBeInTheDocument();
});

test('what the engine refuses is said where it was asked', async () => {
  await stuck().getByRole('button', { name: 'Allocate…' }).first().click();
  await choose().selectOptions('E. Quill, has 0');
  fake.failNext('allocate-incidents', { code: 'stale', message: 'Not allocated. WM-1: A. Osei has this incident since 09:00 on 13 April 2026.' });
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await expect.element(page.getByText(/A\. Osei has this incident since/)).toBeVisible();
});

test('an allocation given late stops no other that was begun meanwhile', async () => {
  const gate = Promise.withResolvers<void>();
  const given = Promise.withResolvers<void>();
  const call: Fake['call'] = async (name, input) => {
    if (name !== 'allocate-incidents') return fake.call(name, input);
    await gate.promise;
    setTimeout(given.resolve, 50);
    return fake.call(name, input);
  };
  Object.assign(window, { assay: { ...fake, call } });
  await stuck().getByRole('button', { name: 'Allocate…' }).first().click();
  await choose().selectOptions('A. Osei, North, has 0');
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await stuck().getByRole('button', { name: 'Allocate…' }).last().click();
  gate.resolve();
  await given.promise;
  await expect.element(choose()).toBeVisible();
});

test('the minutes are shown with their n, and all people together in a row of their own', async () => {
  await expect.element(page.getByRole('table', { name: 'Work of each person' }).getByRole('row', { name: /^A\. Osei North .* 9 \(of 3\)$/ })).toBeVisible();
  await expect.element(page.getByRole('table', { name: 'Work of each team' }).getByRole('row', { name: /^In all 3 .* 9 \(of 9\)$/ })).toBeVisible();
});
