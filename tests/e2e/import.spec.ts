/** Importing a file by the wizard, and once more when it has changed. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerDialogs, expect, signIn, test } from './app.ts';
import { importIt } from './imports.ts';
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
