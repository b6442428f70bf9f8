/** A report entered by hand joins the queue, and stays text. */
import { expect, signIn, test } from './app.ts';

const script = '<img src=x onerror="document.title=1"><script>document.title=2</script> she said he pushed her';

test('a new report joins the same queue with the same clock; markup in it is text', async ({ assay, page }) => {
  await signIn(page, assay, 'assessor');
  await page.keyboard.press('Control+n');
  await page.getByLabel('What was reported').fill(script);
  await page.getByRole('button', { name: 'Now' }).click();
  await page.getByLabel('Opening code').fill('Violence against the person');
  await page.getByRole('button', { name: 'Save the report' }).click();
  const saved = page.getByText(/Saved as \d{6}-\d+/);
  await saved.waitFor();
  await page.getByRole('button', { name: 'Open it' }).click();
  await expect(page.getByText('<img src=x onerror=', { exact: false }).first()).toBeVisible();
  expect(await page.title()).toBe('Assay');
});

test('a report is entered by keyboard alone; one from the future is refused at its field, and one of long ago asked about; what is begun is kept while another screen is looked at', async ({ assay, page }) => {
  await signIn(page, assay, 'assessor');
  await page.keyboard.press('Control+n');
  await expect(page.getByLabel('Who reports')).toBeFocused();
  await page.getByLabel('What was reported').fill('A bag was left on a bus.');
  await page.getByLabel('When police first received it').fill('01/01/2099 10:00');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('This is later than now')).toBeVisible();
  await page.getByLabel('When police first received it').fill('01/02/2025 10:00');
  await page.getByRole('textbox', { name: 'Age' }).fill('nine');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('textbox', { name: 'Age' })).toBeFocused();
  await page.getByRole('textbox', { name: 'Age' }).fill('9');
  for (const key of ['Escape', 'g', 'q', 'Control+n']) await page.keyboard.press(key);
  await expect(page.getByLabel('What was reported')).toHaveValue('A bag was left on a bus.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(/^Received \d+ (days|years) ago\. Save again if that is right$/)).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('button', { name: 'Open it' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('tab', { name: 'People' }).click();
  await expect(page.getByText('aged 9')).toBeVisible();
});
