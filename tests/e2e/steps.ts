/** Steps that more than one journey of supervisors begins with. */
import type { Page } from '@playwright/test';
import { expect, signIn, type Assay } from './app.ts';
import { answer, chooseOffence, press, saveFilling, toRecord } from './keys.ts';
import { report } from './reports.ts';

export const open = async (page: Page, ref: string): Promise<void> => {
  await press(page, 'Control+k');
  await page.keyboard.type(ref);
  await press(page, 'Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(ref);
};

export const take = async (page: Page, ref: string): Promise<void> => {
  await open(page, ref);
  await page.getByRole('button', { name: 'Take and decide' }).click();
};

export const as = async (page: Page, role: string, assay: Assay): Promise<void> => {
  await page.getByRole('button', { name: 'Sign out' }).click();
  await signIn(page, assay, role);
};

/** A push, recorded as common assault. */
export const recordedByAssessor = async (page: Page, assay: Assay): Promise<string> => {
  await signIn(page, assay, 'assessor');
  const { ref } = await report(page);
  await take(page, ref);
  await answer(page, toRecord);
  await chooseOffence(page, '105/01');
  await saveFilling(page);
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(ref);
  return ref;
};

export const correctAsSupervisor = async (page: Page, assay: Assay, ref: string): Promise<void> => {
  await as(page, 'supervisor', assay);
  await open(page, ref);
  await page.getByRole('button', { name: 'Correct' }).click();
};
