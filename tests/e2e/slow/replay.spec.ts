/** Past decisions tried again in the window: counted as the command line counts them, and none of them changed. */
import { expect, signIn, test } from '../app.ts';
import { press } from '../keys.ts';

test('a supervisor replays the decisions of the year and comes to the figures of the command line', async ({ assay, page }) => {
  await signIn(page, assay, 'supervisor');
  await press(page, 'g', 'p');
  const from = page.getByLabel('Decided from');
  await expect(from, 'a key that leads on would be typed into it').not.toBeFocused();
  await from.selectText();
  await page.keyboard.type('31/02/2026');
  await expect(page.getByText('Write the day as 01/04/2026')).toBeVisible();
  await press(page, 'Control+a');
  await page.keyboard.type('01/04/2020');
  await press(page, 'Control+Enter');
  const { json } = assay.cli(['replay', '--bureau', assay.demo.folder, '--from', '2020-04-01', '--to', '2100-01-01'], 'supervisor');
  const counts = [json['different'], json['same'], json['notReplayable']].map((found) => (Array.isArray(found) ? found.length : Number(found)));
  expect(counts[1]).toBeGreaterThan(0);
  await expect(page.getByRole('status').filter({ hasText: 'decisions' })).toContainText(`${String(json['read'])} decisions`);
  await expect(page.getByRole('term')).toHaveText(['Different', 'The same', 'Not replayable']);
  await expect(page.getByRole('definition')).toHaveText(counts.map(String));
  expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('INPUT');
});
