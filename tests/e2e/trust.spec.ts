/** Trusting the record: export, one byte changed, REJECT at its line. */
import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { answerDialogs, expect, signIn, test, textOf } from './app.ts';
import { press } from './keys.ts';

const exportTo = async (page: Page, app: ElectronApplication, file: string, format: 'JSON Lines, exact' | 'Spreadsheet, with its proof'): Promise<void> => {
  await page.getByRole('navigation').getByRole('button', { name: 'Trail' }).click();
  await page.getByRole('button', { name: 'Export the decision log…' }).click();
  await page.getByLabel('Purpose').fill('Quarterly audit');
  await page.getByLabel('Recipient').fill('Test inspectorate');
  await page.getByText(format, { exact: true }).click();
  await answerDialogs(app, file);
  await page.getByRole('button', { name: 'Choose a place and export…' }).click();
  await expect(page.getByText(`${basename(file)} was written`)).toBeVisible();
};

const change = (file: string, line: number, edit: (text: string) => string): void => {
  const lines = textOf(file).split('\n');
  lines[line - 1] = edit(lines[line - 1] ?? '');
  writeFileSync(file, lines.join('\n'));
};

for (const { format, name, line, edit } of [
  { format: 'JSON Lines, exact', name: 'log.jsonl', line: 4, edit: (text: string) => text.replace('"v":1', '"v":2') },
  { format: 'Spreadsheet, with its proof', name: 'log.csv', line: 3, edit: (text: string) => text.replace(/\d/, (digit) => String((Number(digit) + 1) % 10)) },
] as const) {
  test(`${format}: an exported log is accepted, and with one byte changed rejected at its line`, async ({ assay, app, page }) => {
    const file = join(assay.home, name);
    await signIn(page, assay, 'auditor');
    await exportTo(page, app, file, format);
    await page.getByRole('button', { name: 'Verify a file…' }).click();
    await page.getByRole('button', { name: 'Choose the file…' }).click();
    await expect(page.getByText('ACCEPT', { exact: true })).toBeVisible();

    change(file, line, edit);
    await page.getByRole('button', { name: 'Choose the file…' }).click();
    await expect(page.getByText('REJECT', { exact: true })).toBeVisible();
    await expect(page.getByText(new RegExp(`Line ${line}:`))).toBeVisible();
    expect(assay.cli(['verify', file])).toMatchObject({ exit: 1, json: { verdict: 'REJECT', firstBad: { line } } });
  });
}

const narrow = async (page: Page, words: string): Promise<void> => {
  await press(page, 'q');
  await expect(page.getByRole('combobox', { name: 'Narrow the trail' })).toBeFocused();
  await page.keyboard.type(words);
  await press(page, 'Enter');
};

test('the trail is narrowed by key alone, and the command line finds the same', async ({ assay, page }) => {
  await signIn(page, assay, 'auditor');
  await press(page, 'g', 't');
  await expect(page.getByRole('table', { name: 'Events' })).toBeVisible();
  await narrow(page, 'act decided an incident');
  await narrow(page, 'from 01/01/2020');
  const found = assay.cli(['trail', '--bureau', assay.demo.folder, '--kind', 'incident.decided', '--from', '2020-01-01'], 'auditor').json['events'] as readonly { readonly seq: number }[];
  const newest = found.slice(-100).toReversed().map(({ seq }) => seq.toLocaleString('en-GB'));
  await expect(page.getByRole('table', { name: 'Events' }).locator('tbody tr > td:first-child')).toHaveText(newest);
  await narrow(page, 'Assay itself');
  await expect(page.getByText('Nothing in the trail fits.')).toBeVisible();
});
