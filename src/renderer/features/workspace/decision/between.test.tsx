/** Between whom: its fields stay while somebody types in them, and fold with the next answer. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { showWorkspace, type Shown } from '../../../../../tests/support/workspace-shown.tsx';

let shown: Shown;

beforeEach(async () => {
  shown = await showWorkspace();
  await page.getByRole('listbox', { name: 'Queue' }).getByRole('option').filter({ hasText: '0204' }).click();
  await page.getByRole('button', { name: /Take and decide/ }).click();
  await expect.element(page.getByText('Does the report concern a crime?')).toBeVisible();
});
afterEach(() => shown.putAway());

const name = () => page.getByRole('textbox', { name: 'Name of the victim' });
const pane = () => page.getByRole('region', { name: 'Decision', exact: true });

test('a name that is wanting is typed to its end', async () => {
  await name().fill('');
  await userEvent.keyboard('{Escape}r{Control>}{Enter}{/Control}');
  await expect.element(name()).toHaveFocus();
  for (const letter of 'Max Dorringer') await userEvent.keyboard(letter);
  await expect.element(name()).toHaveValue('Max Dorringer');
  await expect.element(page.getByText('Max Dorringer › not known', { exact: true })).toBeVisible();
  await expect.element(page.getByRole('tablist', { name: 'Allegations' }).getByRole('tab')).toBeVisible();
});

test('its key unfolds the fields and goes to them, also where they stand already', async () => {
  await userEvent.keyboard('B');
  await expect.element(page.getByRole('combobox', { name: 'Victim', exact: true })).toHaveFocus();
  await userEvent.keyboard('{Escape}y');
  await expect.element(name()).not.toBeInTheDocument();
  await userEvent.keyboard('B');
  await expect.element(page.getByRole('combobox', { name: 'Victim', exact: true })).toHaveFocus();
  await userEvent.keyboard('{Escape}y');
  await expect.element(name()).not.toBeInTheDocument();
});

test('a name from the report and another allegation leave the keys with the form', async () => {
  await page.getByRole('button', { name: 'Imogen Tarr' }).click();
  await expect.element(name()).toHaveValue('Imogen Tarr');
  await expect.element(pane()).toHaveFocus();
  await page.getByRole('button', { name: /Another allegation/ }).click();
  await expect.element(pane()).toHaveFocus();
});

test('that nobody knows the name leads on as a name does, once somebody wanted to save', async () => {
  await name().fill('');
  const tick = page.getByRole('checkbox', { name: 'Not known', exact: true });
  await userEvent.keyboard('{Escape}r{Control>}{Enter}{/Control}');
  await expect.element(name()).toHaveFocus();
  await userEvent.keyboard('{Tab} ');
  await expect.element(tick).toBeChecked();
  await expect.element(page.getByRole('combobox', { name: 'Offence to record', exact: true })).toHaveFocus();
});
