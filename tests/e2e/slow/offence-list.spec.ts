/** Loading next year's offence list by keyboard: what it changes, a day that cannot be, accepting it, and where it is told. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nextYear, odsOf, workbook } from '../../support/offence-list.ts';
import { answerDialogs, expect, signIn, test } from '../app.ts';
import { press } from '../keys.ts';

test('the registrar looks at what next year’s list changes and accepts it; an assessor may only look', async ({ assay, app, page }) => {
  const file = join(assay.home, 'list-2027.ods');
  await answerDialogs(app, file);
  await signIn(page, assay, 'assessor');
  await press(page, 'g', 'o');
  writeFileSync(file, odsOf(workbook('2025-26')));
  await press(page, 'l');
  await expect(page.getByRole('alert')).toHaveText('This is the offence list of 2025-26, which is older than the latest this bureau has, 2026-27. Nothing was changed.');
  writeFileSync(file, odsOf(nextYear()));
  await press(page, 'l');
  await expect(page.getByText('An assessor may not accept an offence list; the registrar may.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Accept the list' })).toBeDisabled();
  await page.getByRole('button', { name: 'Sign out' }).click();

  await signIn(page, assay, 'registrar');
  await press(page, 'g', 'o');
  await expect(page.getByRole('table', { name: 'Lists of this bureau' })).toContainText('Came with Assay');
  await press(page, 'l');
  const counts = page.getByRole('table', { name: 'What it changes' });
  await expect(counts.getByRole('row', { name: /^Offences/ })).toHaveText('Offences121');
  await expect(page.getByRole('table', { name: 'Added classes and offences' })).toContainText('Assault of a lamplighter');
  const day = page.getByLabel('In force from');
  await expect(day).toBeFocused();
  await page.keyboard.type('01/04/2029');
  await expect(page.getByText('The list of 2027-28 comes into force between 1 January 2027 and 31 March 2028.')).toBeVisible();
  await press(page, 'Control+Enter');
  await expect(day).toBeVisible();
  await day.fill('06/04/2027');
  await press(page, 'Control+Enter');
  await expect(page.getByText('The offence list of 2027-28 is accepted, in force from 6 April 2027.')).toBeVisible();
  await expect(page.getByRole('row', { name: /^2027-28/ })).toContainText('from 6 Apr 2027');
  await press(page, 'g', 't');
  await expect(page.getByText(/accepted the offence list of 2027-28 after that of 2026-27/)).toBeVisible();
  const { json } = assay.cli(['catalogue', 'list', '--bureau', assay.demo.folder]);
  expect((json['editions'] as readonly { readonly edition: string }[]).map(({ edition }) => edition)).toEqual(['2026-27', '2027-28']);
});
