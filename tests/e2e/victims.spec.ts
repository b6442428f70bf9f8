/** Victims, by keyboard alone: what is needed is entered beside the decision, what is owed is a list, and a letter is printed. */
import { expect, signIn, test } from './app.ts';
import { answer, box, chooseOffence, press, saveFilling, toRecord } from './keys.ts';
import { report } from './reports.ts';

test('a victim is assessed beside the decision, referred from the list of what is owed, and has a letter of their own', async ({ assay, page }) => {
  await signIn(page, assay, 'assessor');
  const { ref } = await report(page);
  await press(page, 'Control+k');
  await page.keyboard.type(ref);
  await press(page, 'Enter');
  await page.getByRole('button', { name: 'Take and decide' }).click();
  await box(page, 'F1').waitFor();
  await press(page, 's', 'n');
  const needs = page.getByRole('group', { name: 'What Cara Moss needs' });
  await expect(needs.getByLabel('Threat')).toBeFocused();
  await needs.getByLabel('Threat').selectOption('serious');
  await needs.getByText('Persistently targeted').click();
  await press(page, 'Control+Enter');
  await expect(needs.getByRole('alert')).toHaveText('One field is to be mended.');
  await expect(needs.getByText('Say whether a safeguarding referral is needed')).toBeVisible();
  await needs.getByRole('group', { name: 'Safeguarding referral' }).getByText('Not needed').click();
  await press(page, 'Control+Enter');
  await expect(page.getByText('Enhanced rights: persistently targeted, threat serious', { exact: true })).toBeVisible();

  // The decision stands as it was left, and its keys act at once.
  await answer(page, toRecord);
  await chooseOffence(page, '105/01');
  await expect(page.getByLabel('Why', { exact: true })).toBeFocused();
  await page.keyboard.type('She confirms it');
  await saveFilling(page);

  await press(page, 'g', 'v');
  const owed = page.getByRole('table', { name: 'Victims to contact' }).getByRole('row').filter({ hasText: ref });
  await expect(owed).toHaveCount(2);
  await expect(owed.filter({ hasText: 'Tell them a crime is recorded' })).toContainText('enhanced');
  await owed.first().getByRole('button', { name: ref }).click();
  const cara = page.getByRole('region', { name: 'Cara Moss' });
  await expect(cara.getByRole('list', { name: 'What is owed' })).toContainText('Refer to the advice line');
  await press(page, 's', 'r');
  const referral = page.getByRole('group', { name: 'Refer Cara Moss to the victim advice line' });
  await referral.getByText('Given', { exact: true }).click();
  await referral.getByText('Accepted', { exact: true }).click();
  await press(page, 'Control+Enter');
  await expect(cara.getByRole('list', { name: 'Entries' })).toContainText('Referral to the victim advice line: accepted; consent given');

  // Escape leaves the field, then the form, and the incident stays.
  await press(page, 's', 'c', 'Escape', 'Escape');
  await expect(page.getByRole('group', { name: 'Contact with Cara Moss' })).toHaveCount(0);
  await press(page, 's', 'l');
  const letter = page.getByRole('article', { name: 'Letter to Cara Moss' });
  await expect(letter).toContainText('We have recorded a crime');
  await expect(letter).toContainText('you may appeal or add information');
  await expect(letter).not.toContainText(/Neil|pushed/);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('article', { name: 'Letter to Cara Moss' })).toHaveCount(1);
  await expect(page.getByRole('button', { name: 'Sign out' })).toBeHidden();
  await page.emulateMedia({ media: null });
});
