/** A fact that nobody asks is told with keys alone: found by its words, answered on its card. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { showWorkspace, type Shown } from '../../../../../tests/support/workspace-shown.tsx';

let shown: Shown;

beforeEach(async () => {
  shown = await showWorkspace();
});
afterEach(() => shown.putAway());

const card = () => page.getByRole('region', { name: 'Asked now' });

test('that an employee stole it is found by its words, asked before the others and told with one key', async () => {
  await page.getByRole('listbox', { name: 'Queue' }).getByRole('option').first().click();
  await page.getByRole('button', { name: /Take and decide/ }).click();
  await expect.element(page.getByRole('button', { name: /Facts and rules/ })).toBeVisible();
  await userEvent.keyboard('f');
  await expect.element(page.getByRole('combobox', { name: 'Another act' })).toBeVisible();
  await userEvent.keyboard('atheft{Enter}');
  await expect.element(card()).toBeVisible();
  await userEvent.keyboard('e');
  const field = page.getByRole('combobox', { name: 'Something else' });
  await expect.element(field).toHaveFocus();
  await userEvent.keyboard('employee');
  await expect.element(page.getByRole('option', { name: /an employee of the owner, or of the mail company, stole it/ })).toBeVisible();
  await userEvent.keyboard('{ArrowDown}{Enter}');
  await expect.element(card().getByRole('heading')).toHaveTextContent('Is it known that an employee of the owner, or of the mail company, stole it?');
  await userEvent.keyboard('y');
  await expect.element(page.getByRole('button', { name: /an employee of the owner, or of the mail company, stole it\? Yes/ })).toBeVisible();
  await expect.element(card().getByRole('heading')).not.toHaveTextContent('employee of the owner');
});
