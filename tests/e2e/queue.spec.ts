/** The queue by keyboard on the real engine: narrowed, parked with a reason, found in its view, and brought back. */
import { expect, signIn, test } from './app.ts';
import { box, chooseView, press } from './keys.ts';
import { report } from './reports.ts';

test('an incident is found by its harm, parked with a few words, and brought back by a supervisor who sees who parked it', async ({ assay, page }) => {
  const list = page.getByRole('listbox', { name: 'Queue' });
  await signIn(page, assay, 'assessor');
  const { ref } = await report(page, { openingCode: 'Honour based abuse' });
  await press(page, 'q');
  await page.keyboard.type('harm honour');
  await press(page, 'Enter', '/');
  await page.keyboard.type(ref);
  await press(page, 'Enter');
  await expect(list.getByRole('option')).toHaveCount(1);
  await press(page, 'j', 'Enter');
  await expect(box(page, 'F1')).toBeVisible();
  await press(page, 'p');
  await expect(page.getByRole('textbox', { name: 'What was asked, in a few words' })).toBeFocused();
  await page.keyboard.type('Whether she can be met alone');
  await press(page, 'Control+Enter');
  await expect(page.getByRole('status').filter({ hasText: /^Parked until .* Its clock goes on/ })).toBeVisible();
  await expect(list.getByRole('option')).toHaveCount(0);
  await page.getByRole('button', { name: 'Sign out' }).click();
  await signIn(page, assay, 'supervisor');
  await chooseView(page, 'Parked');
  await expect(list.getByRole('option').filter({ hasText: /parked till/ })).toHaveCount(1);
  await press(page, 'j', 'Enter');
  await expect(page.getByRole('region', { name: 'Parked' })).toHaveText(/Parked until .* by .*information from the reporter.*Whether she can be met alone/);
  await press(page, 'P');
  await expect(page.getByRole('region', { name: 'Parked' })).toHaveCount(0);
});
