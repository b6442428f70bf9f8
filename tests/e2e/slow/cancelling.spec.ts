/** A recorded crime on its way out of the figures: what was read already is refused, somebody else authorises it, the victim is told, and the record stays. */
import { expect, test } from '../app.ts';
import { press } from '../keys.ts';
import { as, open, recordedByAssessor } from '../steps.ts';

test('a crime is cancelled on information that came after it was recorded, by somebody who did not ask for it, once the victim was told', async ({ assay, page }) => {
  const ref = await recordedByAssessor(page, assay);
  await open(page, ref);
  await press(page, 's', 'x');
  const form = page.getByRole('group', { name: /^Ask for the cancellation of 105A 105\/01/ });
  await expect(form.getByLabel('Category')).toBeFocused();
  await form.getByLabel('The information', { exact: true }).fill('He pushed her against the wall of the flat.');
  await form.getByLabel('When it became available').fill(await page.evaluate(() => new Date().toLocaleString('en-GB', { timeZone: 'Europe/London', dateStyle: 'short', timeStyle: 'short' }).replace(',', '')));
  await form.getByLabel('Where it came from').fill('The landlord of the flat');
  await form.getByLabel('How it was verified').fill('An officer watched the film of the stairs.');
  await form.getByLabel('What it determines').fill('No notifiable crime occurred: she fell.');
  await form.getByRole('group', { name: 'The victim has withdrawn the report' }).getByText('No', { exact: true }).click();
  await press(page, 'Control+Enter');
  await expect(form.getByRole('alert')).toHaveText('Not asked for. Not additional: line 1 of the narrative of version 1 says the same.');
  await form.getByLabel('The information', { exact: true }).fill('Film of the stairs shows that nobody was near her when she fell.');
  await press(page, 'Control+Enter');
  const card = page.getByRole('article', { name: 'Cancellation of 105A 105/01 under C2' });
  await expect(card).toContainText('An assessor may not authorise cancellations');
  await expect(card.getByRole('list', { name: 'What the rules say' })).toContainText('C2 and C5 are for the registrar or a designated decision maker.');

  await as(page, 'senior-assessor', assay);
  await press(page, 'g', 'c');
  await page.getByRole('table', { name: 'Cancellations waiting' }).getByRole('row').filter({ hasText: ref }).getByRole('button').click();
  await expect(page.getByRole('tab', { name: 'Decisions' })).toHaveAttribute('aria-selected', 'true');
  const deciding = card.getByRole('group', { name: 'Decide the cancellation of 105A 105/01' });
  await deciding.getByLabel('Justification, for the crime record').fill('The film settles it.');
  await press(page, 'Control+Enter');
  await expect(deciding).toContainText('Say that you are independent of the investigation.');
  await deciding.getByLabel('I am independent of the investigation (page 25)').check();
  await press(page, 'Control+Enter');
  await expect(card).toContainText('It takes effect once the victim has been told (page 26)');
  await expect(card.getByRole('button', { name: 'Cancel the crime' })).toHaveAttribute('aria-disabled', 'true');
  await card.getByRole('button', { name: 'The victim was told' }).click();
  const told = page.getByRole('group', { name: 'The victim was told of the cancellation of 105A 105/01' });
  await told.getByText('Told of the right to appeal').click();
  await press(page, 'Control+Enter');
  await card.getByRole('button', { name: 'Cancel the crime' }).click();
  await expect(card).toContainText('The victim was told first, and no figure counts the crime.');
  await expect(page.getByRole('region', { name: 'Decision' }).getByRole('article')).toContainText('Cancelled under C2, additional verifiable information, by Sunniva Marlow');
  await page.getByRole('tab', { name: 'Trail' }).click();
  await expect(page.getByText(`Sunniva Marlow cancelled a crime of ${ref} under C2: it has left the figures.`)).toBeVisible();
});
