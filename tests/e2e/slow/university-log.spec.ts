/** The real incident log of a university police, all of it, through the window: `npm run prove`. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { answerDialogs, expect, root, signIn, testAlone } from '../app.ts';
import { decideTen, importIt } from '../imports.ts';

const realFile = resolve(root, '../shared/data/incidents/uchicago_ucpd_incidents_2010-2019.csv');

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
