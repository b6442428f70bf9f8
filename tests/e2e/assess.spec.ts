/** Assessing in the window on the real engine: taken, answered box by box, saved, corrected. */
import type { Locator, Page } from '@playwright/test';
import { expect, signIn, test } from './app.ts';

const press = async (page: Page, ...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};

/** Answers whatever question is open until there is none. */
const question = (page: Page): Locator => page.locator('[aria-current="step"]');
const box = (page: Page, name: string): Locator => question(page).getByText(name, { exact: true });

const takeNext = async (page: Page): Promise<string> => {
  await press(page, 't');
  await expect(box(page, 'F1')).toBeVisible();
  return (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
};

const answer = async (page: Page, answers: readonly (readonly [box: string, key: 'y' | 'n'])[]): Promise<void> => {
  for (const [name, key] of answers) {
    await expect(box(page, name)).toBeVisible();
    await press(page, key);
  }
};

const toRecord = [['F1', 'y'], ['F2', 'y'], ['F3', 'n'], ['F4', 'y'], ['F5', 'y'], ['F6', 'n'], ['F7', 'n']] as const;

/** Names whoever the report leaves unnamed. */
const nameParties = async (page: Page): Promise<void> => {
  const victim = page.getByRole('textbox', { name: 'Name of the victim' });
  if ((await victim.inputValue()) === '') await victim.fill('A person in the report');
  const offender = page.getByRole('textbox', { name: 'Name or description of the offender' });
  if ((await offender.inputValue()) === '') await offender.fill('Not yet named');
  await press(page, 'Escape');
};

const record = async (page: Page, code: string): Promise<void> => {
  await answer(page, toRecord);
  const field = page.getByRole('combobox', { name: 'Offence to record' });
  await field.fill(code);
  await page.getByRole('option').filter({ hasText: code }).first().click();
  await page.getByRole('textbox', { name: 'Why', exact: true }).fill('Reported by the victim, who confirms it');
};

const lateWhere = async (page: Page): Promise<void> => {
  const late = page.getByRole('textbox', { name: /Reason for recording after 24 hours/ });
  if (await late.isVisible()) await late.fill('The report waited for a member of staff who was absent');
};

const opened = (page: Page): Locator => page.getByRole('heading', { level: 1 });

test('an incident is taken, recorded and followed by the next, with the trail to say so', async ({ assay, page }) => {
  await signIn(page, assay, 'assessor');
  const ref = await takeNext(page);
  await nameParties(page);
  await record(page, '105/01');
  await lateWhere(page);
  await press(page, 'Control+Enter');
  await expect(page.getByText('Is there another allegation in this incident?')).toBeVisible();
  await press(page, 'Control+Enter');
  await expect(opened(page)).not.toHaveText(ref);
  const shown = assay.cli(['show', ref]);
  expect(shown.exit).toBe(0);
  expect(shown.json['state']).toBe('decided');
  expect(JSON.stringify(shown.json['decisions'])).toContain('105/01');
});

test('two allegations in one incident have two answers', async ({ assay, page }) => {
  await signIn(page, assay, 'assessor');
  const ref = await takeNext(page);
  await nameParties(page);
  await record(page, '105/01');
  await lateWhere(page);
  await press(page, 'Escape', 'a');
  await page.getByRole('combobox', { name: 'Victim', exact: true }).selectOption('state');
  await press(page, 'Escape');
  await answer(page, [['F1', 'y'], ['F2', 'n']]);
  await page.getByRole('textbox', { name: 'Why', exact: true }).fill('A summary offence that is not notifiable');
  await page.getByText('Not yet', { exact: true }).click();
  await page.getByRole('textbox', { name: 'Why not yet' }).fill('They are asleep after a night shift');
  await press(page, 'Control+Enter');
  await press(page, 'Control+Enter');
  await expect(opened(page)).not.toHaveText(ref);
  const decisions = assay.cli(['show', ref]).json['decisions'] as readonly { readonly decision: { readonly about: { readonly allegations: readonly { readonly answer: { readonly kind: string } }[] } } }[];
  expect(decisions.at(-1)?.decision.about.allegations.map((each) => each.answer.kind)).toEqual(['record', 'no-crime']);
});
