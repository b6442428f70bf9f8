/** Two windows, two people: a role is asked for in one and approved in the other, and whoever it is about begins anew at once. */
import type { Page } from '@playwright/test';
import { expect, signIn, test } from '../app.ts';
import { press } from '../keys.ts';

const go = (page: Page, screen: string) => page.getByRole('navigation').getByRole('button', { name: screen }).click();

test('a role is changed by two people, and takes hold in the window of whoever it is about', async ({ assay, page }) => {
  const other = (await assay.launch('another-window')).page;
  await signIn(page, assay, 'administrator');
  await expect(page.getByText('Tomasz Earnley, administrator')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'People' }), 'it opens where an administrator works').toBeVisible();
  await press(page, 'g', 'q');
  await expect(page.getByText('An administrator may not read the queue')).toBeVisible();
  await go(page, 'Bureau');

  await signIn(other, assay, 'assessor');
  await expect(other.getByText('Amira Feldwick, assessor')).toBeVisible();
  await page.getByRole('row').filter({ hasText: 'Amira Feldwick' }).getByRole('button', { name: 'Change…' }).click();
  await expect(page.getByLabel('Role of Amira Feldwick')).toBeFocused();
  await page.getByLabel('Role of Amira Feldwick').selectOption('senior-assessor');
  await page.getByLabel('Why').fill('Trained as designated decision maker');
  await page.getByRole('button', { name: 'Ask for it' }).first().click();
  const waiting = page.getByRole('list', { name: 'Waiting for a second person' });
  await expect(waiting).toContainText('Amira Feldwick is to become senior assessor');
  await expect(waiting.getByRole('button', { name: 'Approve' })).toBeDisabled();
  await page.getByRole('button', { name: 'Sign out' }).click();

  await signIn(page, assay, 'supervisor');
  await go(page, 'Bureau');
  await waiting.getByRole('button', { name: 'Approve' }).click();
  await expect(waiting).toBeHidden();
  await expect(other.getByText('Choose who you are'), 'whoever it is about is asked to begin anew').toBeVisible();
  await signIn(other, assay, 'assessor');
  await expect(other.getByText('Amira Feldwick, senior assessor')).toBeVisible();
  await go(other, 'Trail');
  await expect(other.getByText('Ruth Pellingham approved that Amira Feldwick is senior assessor.')).toBeVisible();
});
