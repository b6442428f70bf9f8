/** A parking past the 24 hours reaches the registrar with its rationale, is overseen by keyboard, and says so in the incident. */
import { expect, signIn, test } from '../app.ts';
import { press } from '../keys.ts';
import { decidedAtTheLast, parkPastClock, report } from '../reports.ts';
import { as, open } from '../steps.ts';

test('the registrar oversees what an assessor parked past its 24 hours, and the incident and its trail show it', async ({ assay, page }) => {
  await signIn(page, assay, 'assessor');
  const { ref, incident } = await report(page);
  await parkPastClock(page, incident, 'She is in surgery until tomorrow.');

  await as(page, 'registrar', assay);
  await press(page, 'g', 'c');
  const row = page.getByRole('table', { name: 'Delays that wait for oversight' }).getByRole('row').filter({ hasText: ref });
  await expect(row).toContainText('Parked: contact with the victim');
  await row.getByRole('button', { name: 'Oversee…' }).press('Enter');
  const form = page.getByRole('group', { name: `Oversight of ${ref}` });
  await expect(form).toContainText('Rationale: She is in surgery until tomorrow.');
  await press(page, 'Space', 'Tab');
  await page.keyboard.type('Nobody else could tell.');
  await press(page, 'Control+Enter');
  await expect(row).toHaveCount(0);
  await expect(page.getByRole('table', { name: 'Delays overseen' }).getByRole('row').filter({ hasText: ref })).toContainText('Nobody else could tell.');

  await open(page, ref);
  await page.getByRole('tab', { name: 'Decisions' }).click();
  await expect(page.getByText(/Accepted by .*Nobody else could tell\./).first()).toBeVisible();
  await page.getByRole('tab', { name: 'Trail' }).click();
  await expect(page.getByText(/oversaw that .* was parked past its 24 hours and accepted the rationale/)).toBeVisible();
});

test('whoever enters a number too late is asked why in its row, and the registrar oversees that by its crime', async ({ assay, page }) => {
  await signIn(page, assay, 'assessor');
  const { ref } = await decidedAtTheLast(page);
  await press(page, 'g', 'c');
  const why = page.getByRole('textbox', { name: `Why it was recorded after its 24 hours, for ${ref}` });
  await page.getByRole('textbox', { name: `Crime number for ${ref}` }).click();
  await expect(why).toHaveCount(0);
  await page.keyboard.type('22/900001/26');
  await press(page, 'Enter');
  await expect(why).toBeFocused();
  await page.keyboard.type('Pending further enquiries');
  await press(page, 'Enter');
  await expect(page.getByRole('alert').getByText('waiting for an investigation is no reason')).toBeVisible();
  await why.fill('The crime system refused the address twice.');
  await press(page, 'Enter');
  await expect(page.getByRole('textbox', { name: `Crime number for ${ref}` })).toHaveCount(0);

  await as(page, 'registrar', assay);
  await press(page, 'g', 'c');
  const row = page.getByRole('table', { name: 'Delays that wait for oversight' }).getByRole('row').filter({ hasText: 'refused the address twice' });
  await expect(row).toContainText(/Recorded late: \S+ /);
  await row.getByRole('button', { name: 'Oversee…' }).press('Enter');
  await press(page, 'ArrowRight', 'Tab');
  await page.keyboard.type('A clerk could have corrected it at once.');
  await press(page, 'Control+Enter');
  await expect(row).toHaveCount(0);

  await open(page, ref);
  await page.getByRole('tab', { name: 'Decisions' }).click();
  await expect(page.getByRole('tabpanel', { name: 'Decisions' }).getByText('Recorded after its 24 hours because: The crime system refused the address twice.')).toBeVisible();
  await expect(page.getByText(/recorded past its 24 hours .*Not accepted by .*A clerk could have corrected it at once\./).first()).toBeVisible();
  await page.getByRole('tab', { name: 'Trail' }).click();
  await expect(page.getByText(/oversaw that a crime of .* got its number past its 24 hours and did not accept the rationale/)).toBeVisible();
});
