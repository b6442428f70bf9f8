/** The broken glass: an administrator meets a refusal, reads one incident for an hour under a banner that follows them, and somebody else is to judge it. */
import { expect, signIn, test } from '../app.ts';
import { press } from '../keys.ts';
import { report } from '../reports.ts';

test('an administrator reads one incident through the glass, and it waits on the screen of looks to be judged', async ({ assay, page }) => {
  await signIn(page, assay, 'assessor');
  const { ref } = await report(page);
  await page.getByRole('button', { name: 'Sign out' }).click();

  await signIn(page, assay, 'administrator');
  await press(page, 'g', 'q');
  await expect(page.getByText('An administrator may not read the queue')).toBeVisible();
  await page.getByRole('button', { name: 'Break the glass…' }).click();
  await page.getByLabel('Reference of the incident').fill(ref);
  await page.getByRole('button', { name: 'Read it for an hour' }).click();
  const why = page.getByLabel('Why nobody whose work it is can do this');
  await expect(why).toHaveAccessibleDescription(/Why is needed/);
  await why.fill('Nobody is on duty and the hospital asks');
  await page.getByRole('button', { name: 'Read it for an hour' }).click();
  await expect(page.getByText('wall of the flat')).toBeVisible();
  const banner = page.getByRole('region', { name: 'Broken glass' });
  await expect(banner).toContainText(new RegExp(`${ref} (59|60) min left|${ref} 1 h 00 left`));
  await press(page, 'g', 'b');
  await expect(page.getByText('wall of the flat')).toHaveCount(0);
  await expect(banner, 'it follows to every screen').toContainText(ref);
  await press(page, 'g', 'x');
  await expect(page.getByText('wall of the flat')).toBeVisible();
  await page.getByRole('button', { name: 'Sign out' }).click();

  await signIn(page, assay, 'supervisor');
  await expect(page.getByText('Ruth Pellingham, supervisor')).toBeVisible();
  await expect(banner).toHaveCount(0);
  await press(page, 'g', 'l');
  const list = page.getByRole('list', { name: 'Where the glass was broken' });
  await expect(list).toContainText(`Tomasz Earnley read ${ref}`);
  await expect(list).toContainText('Nobody is on duty and the hospital asks');
  await expect(list).toContainText('It is open still; it is judged when its hour is over.');
  await page.getByRole('button', { name: 'Sign out' }).click();

  await signIn(page, assay, 'information-officer');
  await press(page, 'g', 'l');
  await page.getByLabel('Reference of the incident').fill(ref);
  await press(page, 'Enter');
  await expect(page.getByRole('row').filter({ hasText: 'Tomasz Earnley' }).filter({ hasText: 'opened it: through a broken glass' })).not.toHaveCount(0);
});
