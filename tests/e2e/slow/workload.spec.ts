/** Teams and work: an administrator makes a team, its supervisor allocates within it, and whoever is given an incident finds it first. */
import { expect, signIn, testAlone } from '../app.ts';
import { chooseView, press } from '../keys.ts';
import { report } from '../reports.ts';
import { as } from '../steps.ts';

// In a bureau of its own: what another journey had returned would come before it.
testAlone('an incident is allocated within a team, and is first under Mine', async ({ assay, page }) => {
  await signIn(page, assay, 'administrator');
  const naming = page.getByRole('form', { name: 'Name a team' });
  await naming.getByLabel('Name', { exact: true }).fill('North');
  await naming.getByRole('button', { name: 'Name a new team' }).click();
  await page.getByLabel('Team of Ruth Pellingham').selectOption('North');
  await page.getByLabel('Team of Amira Feldwick').selectOption('North');

  await as(page, 'supervisor', assay);
  const { ref } = await report(page);
  await press(page, '/');
  await page.keyboard.type(ref);
  await page.getByRole('option').filter({ hasText: ref.slice(-4) }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(ref);
  await press(page, 'z', 'G');
  const form = page.getByRole('group', { name: `Allocate ${ref}` });
  const amira = await form.getByRole('option', { name: /^Amira Feldwick, North/ }).getAttribute('value');
  await form.getByRole('combobox').selectOption(amira);
  await form.getByLabel('Why, where it needs saying').fill('She knows the street');
  await press(page, 'Control+Enter');
  await expect(form).toBeHidden();
  await press(page, 'g', 'w');
  await expect(page.getByRole('table', { name: 'Work of each team' }).getByRole('row').filter({ hasText: 'North' })).toContainText('2');

  await as(page, 'assessor', assay);
  await chooseView(page, 'Mine');
  await press(page, 'j', 'Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(ref);
  await expect(page.getByText(/Allocated by Ruth Pellingham .*“She knows the street”/)).toBeVisible();
});
