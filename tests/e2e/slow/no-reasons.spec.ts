/** A bureau that asks nobody why they look: no page asks, the screen of looks says so, and it is turned on again. */
import { expect, signIn, test } from '../app.ts';
import { press } from '../keys.ts';
import { report } from '../reports.ts';

test('where the bureau asks nobody why they look, no page asks and the screen of looks says so', async ({ assay, page }) => {
  await signIn(page, assay, 'supervisor');
  await page.getByRole('navigation').getByRole('button', { name: 'Bureau' }).click();
  await page.getByRole('button', { name: 'Ask nobody why they look' }).click();
  await expect(page.getByText('Who opens an incident is written down, and not why.')).toBeVisible();
  const { ref } = await report(page);
  await press(page, 'Control+k');
  await page.keyboard.type(ref);
  await press(page, 'Enter');
  await expect(page.getByRole('region', { name: 'Incident' }).getByText('wall of the flat')).toBeVisible();
  await expect(page.getByLabel('You look at it for')).toHaveCount(0);
  await page.getByRole('button', { name: 'Sign out' }).click();

  await signIn(page, assay, 'auditor');
  await press(page, 'g', 'l');
  await expect(page.getByText('Nobody is asked why they look: that was turned off under Bureau')).toBeVisible();
  await page.getByLabel('Reference of the incident').fill(ref);
  await press(page, 'Enter');
  await expect(page.getByRole('row').filter({ hasText: 'Ruth Pellingham' }).getByText('opened it', { exact: true })).toBeVisible();
  await expect(page.getByRole('row').filter({ hasText: 'Inês Calloway-Reis' }).filter({ hasText: 'opened it' }), 'what somebody left open is not opened for whoever comes next').toHaveCount(0);
  await page.getByRole('button', { name: 'Sign out' }).click();

  await signIn(page, assay, 'supervisor');
  await page.getByRole('navigation').getByRole('button', { name: 'Bureau' }).click();
  await page.getByRole('button', { name: 'Ask why somebody looks' }).click();
  await expect(page.getByRole('button', { name: 'Ask nobody why they look' })).toBeVisible();
});
