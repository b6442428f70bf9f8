/** Importing a file by the wizard and working through it by keyboard: the sample that ships. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { answerDialogs, expect, signIn, test } from './app.ts';
import { decideTen, importIt } from './imports.ts';
import { answer, chooseView, press, saveFilling, toNoCrime } from './keys.ts';

const log = (comments: string): string => `Reference,Received,Opening code,Place,Comments\nLOG-1,2026-02-03 10:15,Criminal damage,Mill Lane,${comments}\n`;

test('an incident whose text changed after its decision comes back with what changed', async ({ assay, app, page }) => {
  const file = join(assay.home, 'log.csv');
  await answerDialogs(app, file);
  const choose = (): Promise<void> => page.getByRole('button', { name: 'Choose a file…' }).click();
  await signIn(page, assay, 'assessor');
  writeFileSync(file, log('A window was found broken.'));
  expect(await importIt(page, choose)).toMatchObject({ added: 1 });
  await press(page, 'g', 'q');
  await chooseView(page, 'Historic');
  await press(page, 't');
  await answer(page, toNoCrime);
  await saveFilling(page);
  await expect(page.getByText('Nothing in “Historic” waits for anybody to take it.').first()).toBeVisible();

  writeFileSync(file, log('A window was broken by a man named by a witness.'));
  expect(await importIt(page, choose)).toMatchObject({ added: 0, updated: 1 });
  await press(page, 'g', 'q', 'j', 'Enter');
  const since = page.getByRole('region', { name: 'Arrived after this decision' });
  await expect(since.locator('del')).toHaveText(['found', 'broken.']);
  await expect(since.locator('ins')).toContainText(['by a man named by a witness.']);
});

type Bridge = { readonly assay: { readonly call: (name: 'queue-counts', input: object) => Promise<{ readonly value: { readonly views: Readonly<Record<string, number>> } }> } };

const historic = async (page: Page): Promise<number> => {
  const { views } = await page.evaluate(async () => (await (window as unknown as Bridge).assay.call('queue-counts', {})).value);
  return views['historic'] ?? 0;
};
const sample = (page: Page) => page.getByRole('button', { name: 'Incident log' }).click();

test('the sample is imported once, and ten of its incidents are decided by keyboard', async ({ assay, page }) => {
  await signIn(page, assay, 'assessor');
  const before = await historic(page);
  const first = await importIt(page, () => sample(page));
  expect(first['Rows read']).toBe((first['added'] ?? 0) + (first['refused'] ?? 0));
  expect(first['added']).toBeGreaterThan(100);
  const again = await importIt(page, () => sample(page));
  expect(again).toMatchObject({ added: 0, updated: 0, unchanged: first['added'], refused: first['refused'] });
  await decideTen(page);
  expect((await historic(page)) - before).toBe((first['added'] ?? 0) - 10);
});
