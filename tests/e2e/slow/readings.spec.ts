/** A second reading without the first answer, closed lists meanwhile, and a third person who settles where the two part. */
import type { Page } from '@playwright/test';
import { expect, signIn, test } from '../app.ts';
import { answer, box, chooseOffence, press, saveFilling, toRecord } from '../keys.ts';
import { readAllAgain } from '../reports.ts';
import { as, recordedByAssessor } from '../steps.ts';

/** Chance gives whichever waits; those the demonstration had drawn are given up. */
const readThis = async (page: Page, ref: string): Promise<void> => {
  const given = page.getByRole('heading', { level: 1 });
  for (let turn = 0; turn < 20; turn++) {
    await press(page, 'g', 's');
    await expect(given).toHaveText('Second readings');
    await expect(page.getByRole('button', { name: 'Read the next one' })).not.toHaveAttribute('aria-disabled');
    await press(page, 'n');
    await expect(box(page, 'F1')).toBeVisible();
    if ((await given.textContent()) === ref) return;
    await page.getByRole('button', { name: 'Give it up' }).click();
    await expect(page.getByText('Given up.')).toBeVisible();
  }
  throw new Error(`${ref} was not given to be read`);
};

test('a decision is read a second time blind, and the registrar settles where the two readings part', async ({ assay, page }) => {
  await signIn(page, assay, 'supervisor');
  await readAllAgain(page);
  await page.getByRole('button', { name: 'Sign out' }).click();
  const ref = await recordedByAssessor(page, assay);
  await as(page, 'supervisor', assay);
  await readThis(page, ref);
  await page.getByRole('tab', { name: 'Decisions' }).click();
  await expect(page.getByText('Nothing has been decided yet.')).toBeVisible();
  await press(page, 'g', 't');
  await expect(page.getByText('While you read an incident a second time')).toBeVisible();
  await press(page, 'g', 's');
  await page.getByRole('button', { name: 'Go on reading it' }).click();
  await answer(page, toRecord);
  await chooseOffence(page, '008/60');
  await saveFilling(page);
  await expect(page.getByText(/^Saved. You read 1 × 8P; the first answer is 1 × 105A/)).toBeVisible();
  await expect(page.getByRole('region', { name: 'Decision' })).toBeFocused();
  await press(page, 'Escape');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Second readings');

  await as(page, 'registrar', assay);
  await press(page, 'g', 's');
  await page.getByRole('table', { name: 'Where two readings differ' }).getByRole('row').filter({ hasText: ref }).getByRole('button').click();
  const both = page.getByRole('complementary', { name: `Two readings of ${ref}` });
  await expect(both.getByText(/^They (read|part) /)).toBeVisible();
  await both.getByText('The second', { exact: true }).click();
  await both.getByLabel('What was wrong with the first').selectOption('The wrong class or the wrong number of crimes');
  await both.getByLabel('Why').fill('The hospital found a broken finger.');
  await press(page, 'Control+Enter');
  await expect(both).toBeHidden();
  await expect(page.getByRole('table', { name: 'Read', exact: true }).getByRole('row').filter({ hasText: ref })).toContainText('the second answer stands');
});
