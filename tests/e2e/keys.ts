/** Working by keyboard: what an assessor presses, for the journeys that do nothing else. */
import type { Locator, Page } from '@playwright/test';
import { expect } from './app.ts';

export const press = async (page: Page, ...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};

/** The question that is open. */
const question = (page: Page): Locator => page.locator('[aria-current="step"]');
export const box = (page: Page, name: string): Locator => question(page).getByText(name, { exact: true });

export type Answers = readonly (readonly [box: string, key: 'y' | 'n'])[];

export const answer = async (page: Page, answers: Answers): Promise<void> => {
  for (const [name, key] of answers) {
    await box(page, name).waitFor();
    await press(page, key);
  }
};

/** To a crime with a victim who confirms it. */
export const toRecord: Answers = [['F1', 'y'], ['F2', 'y'], ['F3', 'n'], ['F4', 'y'], ['F5', 'y'], ['F6', 'n'], ['F7', 'n']];
export const toNoCrime: Answers = [['F1', 'y'], ['F2', 'n']];

/** The path of the field with the cursor; empty where no field has it. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.closest('[data-field]')?.getAttribute('data-field') ?? '');

export const chooseView = async (page: Page, name: string): Promise<void> => {
  await press(page, 'v');
  // Letters typed before the menu has the cursor are lost, and another view would be chosen.
  const item = page.getByRole('menu').locator(':focus');
  await expect(item).toHaveCount(1);
  await page.keyboard.type(name.slice(0, 6));
  await expect(item).toContainText(name);
  await press(page, 'Enter');
  await expect(page.getByRole('menu')).toBeHidden();
};

export const chooseOffence = async (page: Page, code: string): Promise<void> => {
  await press(page, 'o');
  await page.keyboard.type(code);
  await expect(page.getByRole('option').filter({ hasText: code }).first()).toBeVisible();
  await press(page, 'ArrowDown', 'Enter');
  await expect(page.getByRole('option').filter({ hasText: code })).toHaveCount(0);
};

/** What is typed into each field the save key leads to, by the end of the field's path. */
const fills: readonly (readonly [RegExp, (page: Page) => Promise<void>])[] = [
  [/\.victim\.name$/, (page) => press(page, 'Tab', 'Space')],
  [/\.why$/, (page) => page.keyboard.type('As told')],
  [/^reasons\./, (page) => page.keyboard.type('They confirm it')],
  [/\.told$/, (page) => press(page, 'ArrowRight')],
  [/\.told\.reason$/, (page) => page.keyboard.type('Asleep')],
  [/\.enquiries$/, (page) => page.keyboard.type('Called twice')],
  [/^closing$/, async (page) => {
    await page.keyboard.type('Susp');
    await press(page, 'ArrowDown', 'Enter');
  }],
];

const fillFor = (path: string) => fills.find(([pattern]) => pattern.test(path))?.[1];

/** Fills the field with the cursor, and the one that leads on to by itself: the save key would only lead there again. */
const fillHere = async (page: Page, path: string): Promise<void> => {
  await fillFor(path)?.(page);
  const led = await focused(page);
  if (led !== path && fillFor(led)) await fillHere(page, led);
};

/** Whether the cursor stands in a field that nothing has been typed into. */
const isEmpty = (page: Page): Promise<boolean> =>
  page.evaluate(() => (document.activeElement instanceof HTMLTextAreaElement || document.activeElement instanceof HTMLInputElement) && document.activeElement.value === '');

/** How soon to look again, in milliseconds: what a key does is there at once. */
const soon = [10, 20, 40, 80, 160, 320];

/** Presses the save key, fills the field it leads to, and again until the question about another allegation comes. */
export const fillUntilAsked = async (page: Page): Promise<void> => {
  const asks = page.getByText('Is there another allegation in this incident?');
  // What was chosen before may have led to a field already: it is filled, or the key would lead to it again.
  if (await isEmpty(page)) await fillHere(page, await focused(page));
  // The cursor moves with the next frame: where it stands until then was not led to.
  let before = await focused(page);
  const next = async (): Promise<string> => ((await asks.isVisible()) ? 'asks' : await focused(page));
  for (let turn = 0; turn < 12; turn++) {
    await press(page, 'Control+Enter');
    await expect.poll(next, { intervals: soon }).not.toBe(before);
    const path = await next();
    if (path === 'asks') return;
    if (!fillFor(path)) throw new Error(`The save key led to “${path}”, which this journey cannot fill`);
    await fillHere(page, path);
    before = await focused(page);
  }
  throw new Error('The decision was not ready after eight fields');
};

export const saveFilling = async (page: Page): Promise<void> => {
  await fillUntilAsked(page);
  await press(page, 'Control+Enter');
};
