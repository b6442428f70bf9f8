/** Giving what is chosen in the queue to somebody, by keys. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Fake } from '../../../../../tests/gallery/fake-assay.ts';
import { showWorkspace } from '../../../../../tests/support/workspace-shown.tsx';
import type { Role } from '../../../../shared/domain/roles.ts';
import { allocationCommands } from '../../../allocation/commands.ts';
import { stopAllocating } from '../../../allocation/store.ts';
import { setWorkspace } from '../workspace.ts';

let fake: Fake;
let putAway: () => void = () => undefined;
const begin = async (role: Role): Promise<void> => {
  ({ fake, putAway } = await showWorkspace({ role }));
  await expect.element(row('0102')).toBeVisible();
};
beforeEach(stopAllocating);
afterEach(() => putAway());

const press = (keys: string): Promise<void> => userEvent.keyboard(keys);
const asked = (name: string) => fake.asked.filter((each) => each.name === name).map(({ input }) => input as Record<string, unknown>);
const row = (tail: string) => page.getByRole('listbox', { name: 'Queue' }).getByRole('option').filter({ hasText: tail });
const choose = async (ref: string): Promise<void> => {
  setWorkspace({ selected: fake.idOf(ref) });
  await press('z');
  await expect.element(row(ref.slice(-4)).getByLabelText('chosen')).toBeVisible();
};

test('each goes with who had it as the queue showed it, and nothing is chosen any more', async () => {
  await begin('supervisor');
  fake.change('WM-261013-0022', (file) => ({ ...file, takenBy: 'person-registrar' }));
  setWorkspace({ view: 'open' });
  await expect.element(row('0022').getByText('E. Quill')).toBeVisible();
  await choose('WM-261013-0027');
  await choose('WM-261013-0022');
  await press('G');
  await page.getByRole('combobox', { name: 'Allocate 2 incidents to' }).selectOptions('A. Osei, North, has 0');
  await press('{Control>}{Enter}{/Control}');
  await expect.poll(() => asked('allocate-incidents')).toEqual([{ items: [{ incident: fake.idOf('WM-261013-0027'), heldBy: null }, { incident: fake.idOf('WM-261013-0022'), heldBy: 'person-registrar' }], to: 'person-assessor', why: null }]);
  await expect.element(page.getByText('2 chosen')).not.toBeInTheDocument();
});

test('what may be done with the chosen stays within the queue, however narrow it is', async () => {
  await begin('supervisor');
  await choose('WM-261013-0027');
  const queue = page.getByRole('region', { name: 'Queue' }).element().getBoundingClientRect();
  expect(page.getByRole('button', { name: 'Choose none' }).element().getBoundingClientRect().right).toBeLessThanOrEqual(queue.right);
});

test('an assessor is offered no such thing, and the key does nothing', async () => {
  await begin('assessor');
  await choose('WM-261013-0027');
  await press('G');
  await expect.element(page.getByText('1 chosen')).toBeVisible();
  expect(allocationCommands.some(({ when }) => when())).toBe(false);
  await expect.element(page.getByRole('button', { name: 'Allocate' })).not.toBeInTheDocument();
});

test('an allocation whose form has gone is over, and begins anew for what is chosen next', async () => {
  await begin('supervisor');
  await choose('WM-261013-0027');
  await press('G');
  const to = page.getByRole('combobox', { name: /^Allocate / });
  await to.selectOptions('A. Osei, North, has 0');
  await press('{Escape}');
  await press('z');
  await expect.element(to).not.toBeInTheDocument();
  await press('{Control>}{Enter}{/Control}');
  await choose('WM-261013-0022');
  await expect.element(page.getByText('1 chosen')).toBeVisible();
  await expect.element(to).not.toBeInTheDocument();
  expect([asked('allocate-incidents'), allocationCommands.some(({ when }) => when())]).toEqual([[], false]);
});

test('whoever is in the decision’s form saves that, and allocates nothing', async () => {
  await begin('supervisor');
  await row('0187').click();
  await page.getByRole('button', { name: /Take and decide/ }).click();
  await expect.element(page.getByRole('button', { name: /Save and next/ })).toBeVisible();
  await choose('WM-261013-0027');
  await press('G');
  await page.getByRole('combobox', { name: /^Allocate / }).selectOptions('E. Quill, has 0');
  await page.getByRole('region', { name: 'Decision', exact: true }).getByRole('textbox').first().click();
  await press('{Control>}{Enter}{/Control}');
  await expect.element(page.getByText(/^Not saved\./)).toBeVisible();
  expect(asked('allocate-incidents')).toEqual([]);
  await page.getByRole('textbox', { name: 'Why, where it needs saying' }).click();
  await press('{Control>}{Enter}{/Control}');
  await expect.poll(() => asked('allocate-incidents')).toHaveLength(1);
});
