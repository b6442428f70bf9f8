/** Finding an incident by what was said of it. */
import { expect, signIn, test } from './app.ts';
import { report, statesOf } from './reports.ts';

test('an incident is found while it is typed, opened by keyboard to be read, and nobody takes it by looking', async ({ assay, page }) => {
  await signIn(page, assay, 'assessor');
  const { ref } = await report(page, { narrative: 'A zither was taken from the bandstand. <b>Nobody</b> saw it.', parties: [['victim', 'Zoë Thornbury']] });
  await page.keyboard.press('Control+f');
  const typed = page.getByRole('combobox', { name: 'Search incidents' });
  await expect(typed).toBeFocused();
  await expect(page.getByText('person:morgan')).toBeVisible();
  await page.keyboard.type('zither "<b>nobody" person:zoe opened:2020..');
  const found = page.getByRole('option', { name: ref });
  await expect(found).toContainText('<b>Nobody</b> saw it');
  await expect(found.locator('mark').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByText('A zither was taken from the bandstand', { exact: false }).first()).toBeVisible();
  expect(await statesOf(page, [ref])).toEqual(['waiting']);
  await page.keyboard.press('Control+f');
  await expect(typed).toHaveValue('zither "<b>nobody" person:zoe opened:2020..');
  await page.keyboard.type('zither opened:smarch');
  await expect(page.getByText('opened:smarch is not a day', { exact: false })).toBeVisible();
  // A key that follows at once reaches what it opens, not the screen below.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('bandstand');
  await expect(page.getByRole('option', { name: ref })).toBeVisible();
  await page.keyboard.press('Escape');
  expect(await statesOf(page, [ref])).toEqual(['waiting']);
});
