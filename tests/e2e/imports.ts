/** An import through the wizard, and ten of what it brought decided by keyboard. */
import type { Page } from '@playwright/test';
import { expect } from './app.ts';
import { answer, box, chooseOffence, chooseView, press, saveFilling, toNoCrime, toRecord } from './keys.ts';

const totals = async (page: Page): Promise<Readonly<Record<string, number>>> => {
  const names = await page.locator('dl dt').allTextContents();
  const values = await page.locator('dl dd').allTextContents();
  return Object.fromEntries(names.map((name, at) => [name, Number((values[at] ?? '').replaceAll(',', ''))]));
};

/** Through the wizard, as historic: what is read is proposed, and month-first is said where the file does not tell. */
export const importIt = async (page: Page, choose: () => Promise<void>): Promise<Readonly<Record<string, number>>> => {
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

/** Of those that nobody has yet, two recorded and eight not. */
export const decideTen = async (page: Page): Promise<void> => {
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
