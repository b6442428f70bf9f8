/** A real bureau: two people begin it, each with a passphrase of their own, and a third is asked for by one and approved by the other. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './app.ts';

const fillPerson = async (page: Page, name: string, user: string, role: string, passphrase: string): Promise<void> => {
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByLabel('User name').fill(user);
  await page.getByLabel('Role').selectOption(role);
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByLabel('Passphrase again').fill(passphrase);
};

const card = (page: Page): Locator => page.getByRole('region', { name: 'North bureau' });

const signInWith = async (page: Page, user: string, passphrase: string): Promise<void> => {
  await card(page).getByLabel('User name').fill(user);
  await card(page).getByLabel('Passphrase').fill(passphrase);
  await card(page).getByRole('button', { name: 'Sign in' }).click();
};

test('two people create a bureau, a wrong passphrase opens nothing, and a third person comes in once both have said so', async ({ page }) => {
  await page.getByRole('button', { name: 'New bureau…' }).click();
  await page.getByLabel('Name of the bureau').fill('North bureau');
  await page.getByLabel('Force').fill('Northshire Police');
  await page.getByRole('button', { name: 'Continue' }).click();
  await fillPerson(page, 'Edda Marrow', 'e.marrow', 'supervisor', 'short');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('alert')).toContainText('15 characters');
  await fillPerson(page, 'Edda Marrow', 'e.marrow', 'supervisor', 'seven grey herons wade');
  await page.getByRole('button', { name: 'Continue' }).click();
  await fillPerson(page, 'Tom Ashby', 't.ashby', 'assessor', 'a lamp under the stairs');
  await page.getByRole('button', { name: 'Create the bureau' }).click();
  const sealed = page.getByRole('region', { name: 'Recovery key' });
  await expect(sealed.getByText(/^([0-9A-Z]{4}-){8}[0-9A-Z]{4}$/)).toBeVisible();
  await sealed.getByRole('button', { name: 'It is sealed' }).click();

  await signInWith(page, 'e.marrow', 'a lamp under the stairs');
  await expect(page.getByRole('alert')).toContainText('The user name or the passphrase is not right');
  await signInWith(page, 'e.marrow', 'seven grey herons wade');
  await page.getByRole('navigation').getByRole('button', { name: 'Bureau' }).click();
  await page.getByRole('button', { name: 'Add somebody…' }).click();
  await page.getByLabel('Name', { exact: true }).first().fill('Oona Pryce');
  await page.getByLabel('User name').fill('o.pryce');
  await page.getByLabel('Role').selectOption('auditor');
  await page.getByLabel('Their passphrase').fill('eleven wet stones by the weir');
  await page.getByLabel('Again').fill('eleven wet stones by the weir');
  await page.getByRole('button', { name: 'Ask for it', exact: true }).click();
  await expect(page.getByRole('cell', { name: 'o.pryce' })).toBeVisible();
  const waiting = page.getByRole('list', { name: 'Waiting for a second person' });
  await expect(waiting).toContainText('Nobody approves their own request.');
  await expect(waiting.getByRole('button', { name: 'Approve' })).toBeDisabled();
  await page.getByRole('button', { name: 'Sign out' }).click();

  await signInWith(page, 'o.pryce', 'eleven wet stones by the weir');
  await expect(page.getByRole('alert')).toContainText('waits for a second person');
  await signInWith(page, 't.ashby', 'a lamp under the stairs');
  await page.getByRole('navigation').getByRole('button', { name: 'Bureau' }).click();
  await waiting.getByRole('button', { name: 'Approve' }).click();
  await expect(waiting).toBeHidden();
  await page.getByRole('navigation').getByRole('button', { name: 'Trail' }).click();
  await expect(page.getByText(/Edda Marrow asked for Oona Pryce to be added as auditor/)).toBeVisible();
  await expect(page.getByText(/Tom Ashby approved that Oona Pryce is auditor/)).toBeVisible();
  await page.getByRole('button', { name: 'Sign out' }).click();

  await signInWith(page, 'o.pryce', 'eleven wet stones by the weir');
  await expect(page.getByText('Oona Pryce, auditor')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Take next' })).toBeDisabled();
});
