/** What comes back: a return goes to the top of its assessor's queue, a correction to another class becomes a request. */
import { expect, signIn, test } from './app.ts';
import { answer, chooseOffence, chooseView, press, saveFilling, toNoCrime } from './keys.ts';
import { report } from './reports.ts';
import { as, correctAsSupervisor, recordedByAssessor, take } from './steps.ts';

test('a rejection is returned with a comment to the top of the assessor’s queue', async ({ assay, page }) => {
  await signIn(page, assay, 'assessor');
  const { ref } = await report(page);
  await take(page, ref);
  await answer(page, toNoCrime);
  await expect(page.getByText('the words of the report tell of one')).toBeVisible();
  await saveFilling(page);
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(ref);
  await press(page, 'Escape');

  await as(page, 'supervisor', assay);
  await press(page, 'g', 'r');
  await page.getByText('Not recorded', { exact: true }).click();
  await page.getByRole('row').filter({ hasText: ref }).click();
  const one = page.getByRole('complementary', { name: `Review of ${ref}` });
  await expect(one.getByText('He pushed her against the wall')).toBeVisible();
  await expect(one.getByRole('button', { name: 'Return' })).toBeDisabled();
  await one.getByLabel('What was wrong').selectOption('Common assault not recognised');
  await one.getByLabel('Comment').fill('A push is an assault: read page 12 again.');
  await press(page, 'Control+Enter');
  await expect(page.getByRole('row').filter({ hasText: ref })).toHaveCount(0);

  await as(page, 'assessor', assay);
  await chooseView(page, 'Mine');
  await press(page, '/');
  await page.keyboard.type(ref);
  await press(page, 'Enter');
  await expect(page.getByRole('listbox', { name: 'Queue' }).getByRole('option')).toHaveText([/returned/]);
  await press(page, 'j', 'Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(ref);
  await expect(page.getByText('A push is an assault: read page 12 again.').first()).toBeVisible();
});

test('a correction to another class is authorised by a designated decision maker, and by nobody who asked for it', async ({ assay, page }) => {
  const ref = await recordedByAssessor(page, assay);
  await correctAsSupervisor(page, assay, ref);
  await page.getByRole('textbox', { name: 'Why it is corrected' }).fill('The hospital found a broken finger.');
  await press(page, 'Escape');
  await chooseOffence(page, '008/60');
  await saveFilling(page);
  await expect(page.getByText('It now waits for a designated decision maker')).toBeVisible();
  await page.getByRole('tab', { name: 'Decisions' }).click();
  await expect(page.getByText(/A supervisor may not authorise corrections/)).toBeVisible();

  await as(page, 'senior-assessor', assay);
  await press(page, 'g', 'c');
  await page.getByRole('table', { name: 'Corrections requested' }).getByRole('row').filter({ hasText: ref }).getByRole('button').click();
  await expect(page.getByRole('tab', { name: 'Decisions' })).toHaveAttribute('aria-selected', 'true');
  const waiting = page.getByRole('group', { name: 'Authorise or refuse the correction' });
  await expect(waiting).toContainText('008/60');
  await waiting.getByRole('textbox').fill('A broken finger is actual bodily harm.');
  await waiting.getByRole('button', { name: 'Authorise it' }).click();
  await expect(page.getByText('Authorised by Sunniva Marlow')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Revision 2, current' })).toBeVisible();
  await page.getByRole('tab', { name: 'Trail' }).click();
  await expect(page.getByText(/Sunniva Marlow authorised a correction of the decision on .* 1 crime to record \(8P 008\/60\)/)).toBeVisible();
});
