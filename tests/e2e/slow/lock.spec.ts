/** A window that is left: locked, with what was begun kept for whoever began it. */
import type { Page } from '@playwright/test';
import { expect, signIn, test } from '../app.ts';
import { box, press } from '../keys.ts';
import { report } from '../reports.ts';

const takeAndMark = async (page: Page): Promise<void> => {
  const { ref } = await report(page);
  await press(page, '/');
  await page.keyboard.type(ref);
  await press(page, 'Enter', 'j', 'Enter');
  await expect(box(page, 'F1')).toBeVisible();
  await press(page, 'y');
  await expect(box(page, 'F2')).toBeVisible();
};

test('when the machine is left every window is locked at once, and what was begun is there again', async ({ assay, app, page }) => {
  await signIn(page, assay, 'assessor');
  await takeAndMark(page);
  await app.evaluate(({ powerMonitor }) => void powerMonitor.emit('lock-screen'));
  await expect(page.getByText('Amira Feldwick was locked out: the machine was left. The decisions, reports and comments they began are kept.')).toBeVisible();
  await expect(page.getByText('wall of the flat')).toHaveCount(0);
  await signIn(page, assay, 'assessor');
  await expect(box(page, 'F2')).toBeVisible();
});

test('where nothing is done for five minutes the window is locked, and not while somebody is there', async ({ assay, page }) => {
  await page.clock.install();
  await page.reload();
  await signIn(page, assay, 'assessor');
  await page.clock.fastForward(290_000);
  await press(page, 'Shift');
  await page.clock.fastForward(290_000);
  await expect(page.getByText('Amira Feldwick, assessor')).toBeVisible();
  await page.clock.fastForward(12_000);
  await expect(page.getByText('Amira Feldwick was locked out: nothing was done for 5 minutes.')).toBeVisible();
  await signIn(page, assay, 'supervisor');
  await expect(page.getByText('was locked out')).toHaveCount(0);
  await page.getByRole('button', { name: 'Trail' }).click();
  await expect(page.getByText('Amira Feldwick was locked out after a while without doing anything.').first()).toBeVisible();
});
