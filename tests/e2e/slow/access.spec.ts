/** Reading and deciding what is hard to read, by keyboard; then every screen of a bureau that is worked in, against WCAG 2.2 AA. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { foreignDates } from '../../support/british-dates.ts';
import { expect, signIn, test } from '../app.ts';
import { answer, press, saveFilling, toNoCrime } from '../keys.ts';
import { report } from '../reports.ts';

const axe = readFileSync(new URL('../../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

type Found = { readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly target: readonly string[] }[] }[] };
type Runs = { readonly axe: { readonly run: (on: Document, options: unknown) => Promise<Found> } };

const violations = (page: Page, theme: string, rules: readonly string[] | null): Promise<readonly string[]> =>
  page.evaluate(
    async ({ shown, only }) => {
      document.documentElement.dataset['theme'] = shown;
      const runOnly = only === null ? { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] } : { type: 'rule', values: only };
      const found = await (window as unknown as Runs).axe.run(document, { runOnly, resultTypes: ['violations'] });
      return found.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${shown}, ${id}: ${target.join(' ')}`));
    },
    { shown: theme, only: rules },
  );

/** In the largest text no control lies beyond the edge of a small screen. */
const lost = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    document.documentElement.dataset['size'] = 'largest';
    const beyond = Array.from(document.querySelectorAll<HTMLElement>('button, input, select, textarea')).filter((control) => control.checkVisibility() && control.getBoundingClientRect().right > innerWidth + 1);
    document.documentElement.dataset['size'] = 'medium';
    return beyond.map((control) => control.textContent || control.outerHTML.slice(0, 80));
  });

test('what is hard to read is covered, marked and decided by keyboard, and every screen can be read by everybody', async ({ assay, page }) => {
  await signIn(page, assay, 'supervisor');
  const { ref } = await report(page, { openingCode: 'Suspicious circumstances', narrative: 'She says that it was a dream. In it he strangled her. Nothing else happened.' });
  await press(page, 'Control+k');
  await page.keyboard.type(ref);
  await press(page, 'Enter');
  await page.getByRole('button', { name: 'Take and decide' }).click();
  await expect(page.getByRole('button', { name: 'Show the passage about strangulation' })).toBeVisible();
  await press(page, 'h');
  await expect(page.getByRole('button', { name: 'Show the passage about strangulation' })).toBeHidden();
  await answer(page, toNoCrime);
  await press(page, 'm', 'Shift+ArrowDown', 'm');
  await expect(page.getByRole('region', { name: 'Words that decide it' }).getByText('She says that it was a dream. In')).toBeVisible();
  await saveFilling(page);
  await expect(page.getByText('1 distressing report read today')).toBeVisible();

  await page.evaluate(axe);
  const found: string[] = [];
  for (const screen of ['q', 'r', 'c', 'f', 't', 'i', 'b', 'o', 'p', 'n']) {
    await press(page, 'g', screen);
    await expect(page.getByRole('main')).not.toBeEmpty();
    const about = `g ${screen}: `;
    found.push(...(await violations(page, 'light', null)).map((each) => about + each));
    for (const theme of ['dark', 'contrast']) found.push(...(await violations(page, theme, ['color-contrast'])).map((each) => about + each));
    found.push(...(await lost(page)).map((each) => `${about}beyond the edge: ${each}`));
    found.push(...foreignDates(await page.getByRole('main').innerText()).map((each) => `${about}${each} is no date of ours`));
    await press(page, 'Escape');
  }
  await page.evaluate(() => (document.documentElement.dataset['theme'] = 'light'));
  expect(found).toEqual([]);
});
