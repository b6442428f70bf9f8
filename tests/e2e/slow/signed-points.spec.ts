/** What the registrar signed of an offence no page explains: asked of the next assessor. */
import { expect, signIn, test } from '../app.ts';
import { chooseOffence, press } from '../keys.ts';
import { report } from '../reports.ts';

test('points to prove that the registrar signed stand beside the narrative of the next decision', async ({ assay, page }) => {
  await signIn(page, assay, 'registrar');
  await press(page, 'g', 'b');
  await page.getByRole('button', { name: 'Sign points to prove…' }).click();
  await expect(page.getByLabel('Offence', { exact: true })).toBeFocused();
  await page.keyboard.type('065/00');
  await press(page, 'Tab');
  await page.keyboard.type('Common law');
  await press(page, 'Tab');
  await page.keyboard.type('An act that tends to pervert justice');
  await press(page, 'Enter');
  await page.keyboard.type('Meant to pervert it');
  await press(page, 'Tab', 'Enter');
  await expect(page.getByRole('alert')).toContainText('of the rules states the points to prove of 065/00');
  await page.getByLabel('Offence', { exact: true }).fill('079/01');
  await page.getByRole('button', { name: 'Sign them' }).click();
  await expect(page.getByRole('row').filter({ hasText: '079/01' })).toContainText('Edwin Thackray');
  await page.getByRole('button', { name: 'Sign out' }).click();

  await signIn(page, assay, 'assessor');
  const { ref } = await report(page, { capacity: 'police', openingCode: 'Perverting the course of justice', narrative: 'Officers found that he had wiped the cameras after the fight.' });
  await press(page, 'Control+k');
  await page.keyboard.type(ref);
  await press(page, 'Enter');
  await page.getByRole('button', { name: 'Take and decide' }).click();
  await page.getByRole('combobox', { name: 'Victim', exact: true }).selectOption('state');
  await press(page, 'y', 'y', 'y', 'n', 'n');
  await chooseOffence(page, '079/01');
  const answer = page.getByRole('region', { name: 'Answer', exact: true });
  await expect(answer.getByText('0 of 2 made out')).toBeVisible();
  await expect(answer.getByTitle('Signed by Edwin Thackray: Common law')).toHaveCount(2);
  // Escape in the field of a chosen offence leaves it as it is, and shows no list.
  await press(page, 'o', 'Escape');
  await expect(answer.getByRole('combobox').first()).toHaveValue(/079\/01/);
  await expect(page.getByText('Type a code or words.')).toHaveCount(0);
});
