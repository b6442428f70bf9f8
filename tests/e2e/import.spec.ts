/** Importing a file by the wizard and working through it by keyboard: the sample that ships, and the real file where it is at hand. */
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { answerDialogs, expect, root, signIn, test, testAlone, type Assay } from './app.ts';
import { answer, box, chooseOffence, chooseView, press, saveFilling, toNoCrime, toRecord } from './keys.ts';

const realFile = resolve(root, '../shared/data/incidents/uchicago_ucpd_incidents_2010-2019.csv');

const totals = async (page: Page): Promise<Readonly<Record<string, number>>> => {
  const names = await page.locator('dl dt').allTextContents();
  const values = await page.locator('dl dd').allTextContents();
  return Object.fromEntries(names.map((name, at) => [name, Number((values[at] ?? '').replaceAll(',', ''))]));
};

/** Through the wizard, as historic: what is read is proposed, and month-first is said where the file does not tell. */
const importIt = async (page: Page, choose: () => Promise<void>): Promise<Readonly<Record<string, number>>> => {
  await press(page, 'g', 'i');
  await choose();
  await page.getByRole('button', { name: 'Import', exact: true }).and(page.locator('[data-kind="primary"]')).waitFor();
  await page.getByText('Historic: no clock', { exact: true }).click();
  await page.locator('[data-kind="primary"]', { hasText: 'Import' }).click();
  await page.getByRole('heading', { name: 'Import finished' }).waitFor({ timeout: 60_000 });
  const found = await totals(page);
  await page.getByRole('button', { name: 'Done' }).click();
  return found;
};

const decideTen = async (page: Page): Promise<void> => {
  await press(page, 'g', 'q');
  await chooseView(page, 'Historic');
  await press(page, 't');
  for (let done = 0; done < 10; done++) {
    await expect(box(page, 'F1')).toBeVisible();
    const ref = await page.getByRole('heading', { level: 1 }).textContent();
    if (done % 5 === 0) {
      await answer(page, toRecord);
      await chooseOffence(page, '105/01');
    } else await answer(page, toNoCrime);
    await saveFilling(page);
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(ref ?? '');
  }
};

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

const historic = (assay: Assay): number => (assay.cli(['queue', '--bureau', assay.demo.folder, '--view', 'historic', '--limit', '500']).json['rows'] as readonly object[]).length;
const sample = (page: Page) => page.getByRole('button', { name: 'Incident log' }).click();

test('the sample is imported once, and ten of its incidents are decided by keyboard', async ({ assay, page }) => {
  await signIn(page, assay, 'assessor');
  const before = historic(assay);
  const first = await importIt(page, () => sample(page));
  expect(first['Rows read']).toBe((first['added'] ?? 0) + (first['refused'] ?? 0));
  expect(first['added']).toBeGreaterThan(100);
  const again = await importIt(page, () => sample(page));
  expect(again).toMatchObject({ added: 0, updated: 0, unchanged: first['added'], refused: first['refused'] });
  await decideTen(page);
  expect(historic(assay) - before).toBe((first['added'] ?? 0) - 10);
});

const chooseReal = async (app: ElectronApplication, page: Page): Promise<void> => {
  await answerDialogs(app, realFile);
  await page.getByRole('button', { name: 'Choose a file…' }).click();
};

testAlone('the incident log of a university police, 12,833 rows, is imported and worked through by keyboard', async ({ assay, app, page }) => {
  testAlone.skip(!existsSync(realFile), 'the file is not beside the project');
  await signIn(page, assay, 'assessor');
  const found = await importIt(page, () => chooseReal(app, page));
  expect(found).toMatchObject({ 'Rows read': 12_833, updated: 0, unchanged: 0 });
  expect((found['added'] ?? 0) + (found['refused'] ?? 0)).toBe(12_833);
  expect(found['refused']).toBeGreaterThan(500);
  await decideTen(page);
});
