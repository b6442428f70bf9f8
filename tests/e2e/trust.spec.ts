/** Trusting the record: export, one byte changed, REJECT at its line; and what the engine's death leaves behind. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerDialogs, expect, signIn, test, textOf } from './app.ts';

test('an exported log is accepted, and with one byte changed rejected at its line', async ({ assay, app, page }) => {
  const file = join(assay.home, 'log.jsonl');
  await signIn(page, assay, 'auditor');
  await page.getByRole('navigation').getByRole('button', { name: 'Trail' }).click();
  await page.getByRole('button', { name: 'Export the decision log…' }).click();
  await page.getByLabel('Purpose').fill('Quarterly audit');
  await page.getByLabel('Recipient').fill('Test inspectorate');
  await answerDialogs(app, file);
  await page.getByRole('button', { name: 'Choose a place and export…' }).click();
  await expect(page.getByText('log.jsonl was written')).toBeVisible();

  await page.getByRole('button', { name: 'Verify a file…' }).click();
  await page.getByRole('button', { name: 'Choose the file…' }).click();
  await expect(page.getByText('ACCEPT')).toBeVisible();

  const lines = textOf(file).split('\n');
  lines[3] = (lines[3] ?? '').replace('"v":1', '"v":2');
  writeFileSync(file, lines.join('\n'));
  await page.getByRole('button', { name: 'Choose the file…' }).click();
  await expect(page.getByText('REJECT')).toBeVisible();
  await expect(page.getByText(/Line 4:/)).toBeVisible();
  expect(assay.cli(['verify', file])).toMatchObject({ exit: 1, json: { verdict: 'REJECT', firstBad: { line: 4 } } });
});
