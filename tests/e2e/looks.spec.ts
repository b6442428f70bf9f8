/** Who looked at what: an assessor reads, another only sees it in a list, and the information officer can say both and reads nothing. */
import { expect, signIn, test } from './app.ts';
import { press } from './keys.ts';
import { report } from './reports.ts';

test('the information officer can say who looked at an incident and why, and is shown none of it', async ({ assay, page }) => {
  await signIn(page, assay, 'assessor');
  const { ref } = await report(page);
  await press(page, 'Control+k');
  await page.keyboard.type(ref);
  await press(page, 'Enter');
  await expect(page.getByRole('region', { name: 'Incident' }).getByText('wall of the flat')).toBeVisible();
  await press(page, 'L');
  await expect(page.getByLabel('You look at it for')).toBeFocused();
  await page.getByLabel('You look at it for').selectOption('victim-enquiry');
  await page.getByRole('button', { name: 'Sign out' }).click();

  await signIn(page, assay, 'information-officer');
  await press(page, 'g', 'q');
  await expect(page.getByText('An information officer may not read the queue')).toBeVisible();
  await press(page, 'g', 'l');
  await page.getByLabel('Reference of the incident').fill(ref);
  await press(page, 'Enter');
  const table = page.getByRole('table', { name: `Who was shown ${ref}` });
  await expect(table.getByRole('row').filter({ hasText: 'Amira Feldwick' }).filter({ hasText: 'opened it: assessing it' })).toHaveCount(1);
  await expect(table.getByRole('row').filter({ hasText: 'opened it: an enquiry by or for the victim' })).toHaveCount(1);
  await expect(page.getByText('wall of the flat')).toHaveCount(0);
  await page.getByText('What somebody saw').click();
  await page.getByLabel('Person').selectOption({ label: 'Amira Feldwick, assessor' });
  await expect(page.getByRole('table', { name: 'What they were shown' }).getByRole('row').filter({ hasText: ref }).first()).toBeVisible();
});
