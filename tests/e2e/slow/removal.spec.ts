/** A correction that would take a recorded crime away becomes a request: nobody takes one away by correcting. */
import { expect, test } from '../app.ts';
import { press, saveFilling } from '../keys.ts';
import { correctAsSupervisor, recordedByAssessor } from '../steps.ts';

test('a correction that would take a recorded crime away waits for a designated decision maker', async ({ assay, page }) => {
  const ref = await recordedByAssessor(page, assay);
  await correctAsSupervisor(page, assay, ref);
  await page.getByRole('textbox', { name: 'Why it is corrected' }).fill('The victim now says she tripped.');
  await page.getByRole('button', { name: /^F2/ }).click();
  await press(page, 'n');
  await saveFilling(page);
  await expect(page.getByText('It now waits for a designated decision maker')).toBeVisible();
  await expect(page.getByText('105/01').first()).toBeVisible();
  await press(page, 'g', 'c');
  await expect(page.getByRole('table', { name: 'Corrections requested' }).getByRole('row').filter({ hasText: ref })).toContainText('would remove a crime');
});
