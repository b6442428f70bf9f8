/** Undoing in the window on the real engine: what was just saved comes back as it was written, and the trail says both. */
import { expect, signIn, test } from './app.ts';
import { box, press } from './keys.ts';
import { report, statesOf } from './reports.ts';

test('what was just saved is undone by its key, and saved again', async ({ assay, page }) => {
  await signIn(page, assay, 'assessor');
  const { ref } = await report(page, { capacity: 'police', openingCode: 'Test', narrative: 'Trying the new line.' });
  await press(page, '/');
  await page.keyboard.type(ref);
  await press(page, 'Enter');
  await expect(page.getByRole('option')).toHaveCount(1);
  await press(page, 'j', 'Enter');
  const why = page.getByRole('textbox', { name: 'Why', exact: true });
  const undo = page.getByRole('button', { name: /^Undo/ });
  await expect(box(page, 'F1')).toBeVisible();
  await page.getByRole('region', { name: 'Decision' }).getByText('Test', { exact: true }).click();
  await why.fill('The line was tried');
  await press(page, 'Control+Enter');
  await expect(page.getByText(`Saved ${ref}: test.`)).toBeVisible();
  await expect(undo).toContainText(/Ctrl\+Z \(\d+ s\)/);
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(ref);
  await press(page, 'Control+z');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(ref);
  await expect(why).toHaveValue('The line was tried');
  expect(await statesOf(page, [ref])).toEqual(['in-assessment']);
  await press(page, 'Control+Enter');
  await expect.poll(async () => (await statesOf(page, [ref]))[0]).toBe('decided');
  const kinds = (assay.cli(['trail', '--bureau', assay.demo.folder, ref]).json['events'] as readonly { readonly kind: string }[]).map(({ kind }) => kind);
  expect(kinds.slice(-4)).toEqual(['incident.taken', 'incident.decided', 'decision.undone', 'incident.decided']);
});
