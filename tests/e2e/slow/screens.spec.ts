/** Every screen there is, as each role that has it opens it: held to the policy and to the width of the window. */
import type { Page } from '@playwright/test';
import { expect, signIn, test } from '../app.ts';

/** The engine answers in order: what a screen asked for is there when this is, and is drawn in the frame after. */
const drawn = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await (window as unknown as { assay: { call: (name: string, input: unknown) => Promise<unknown> } }).assay.call('now', {});
    for (const _frame of [1, 2]) await new Promise((resolve) => requestAnimationFrame(resolve));
  });

const isTooWide = (page: Page): Promise<boolean> => page.locator('main').evaluate((main) => main.scrollWidth > main.clientWidth);

test('every screen keeps to the policy and to the width of the window, whoever looks: 0 violations', async ({ assay, page }) => {
  await page.getByRole('heading', { name: 'Assay' }).waitFor();
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { violations: seen });
    document.addEventListener('securitypolicyviolation', (event) => seen.push(`${event.violatedDirective} ${event.blockedURI}`));
  });
  for (const role of ['auditor', 'assessor', 'supervisor', 'information-officer', 'administrator']) {
    await signIn(page, assay, role);
    const rail = page.getByRole('navigation', { name: 'Screens' });
    for (const name of await rail.getByRole('button').allTextContents()) {
      const button = rail.getByRole('button', { name });
      await button.click();
      await expect(button).toHaveAttribute('aria-current', 'page');
      await drawn(page);
      expect(await isTooWide(page), `${role}: ${name} scrolls sideways at 1366`).toBe(false);
    }
    if (role === 'assessor') {
      await rail.getByRole('button', { name: 'Queue' }).click();
      await page.keyboard.press('t');
      await page.getByRole('button', { name: 'Save and next' }).waitFor();
    }
    await page.getByRole('button', { name: 'Sign out' }).click();
  }
  await signIn(page, assay, 'supervisor');
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').waitFor();
  expect(await page.evaluate(() => (window as unknown as { violations: string[] }).violations)).toEqual([]);
});
