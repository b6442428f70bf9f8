/** Facts told and the rules applied: a former partner's messages, a push and a broken order, answered by what is asked and no more. */
import type { Locator, Page } from '@playwright/test';
import { expect, signIn, test } from './app.ts';
import { press } from './keys.ts';
import { report } from './reports.ts';

/** What the report says, by the words of the question it answers. */
const answers: readonly (readonly [RegExp, string])[] = [
  [/On how many occasions/, '2'],
  [/How old is the/, '34'],
  [/What injury was caused/, 'Passing pain'],
  [/Which order was breached/, 'Restraining order'],
  [/on conviction or on acquittal/, 'Conviction'],
  [/What is the offender to the victim/, 'Former partner'],
  [/points to prove/, 'Made out'],
  [/credible evidence to the contrary/, 'No'],
  [/intend serious harm/, 'No'],
  [/did it happen/, 'Yes'],
];

const answer = async (page: Page, card: Locator): Promise<void> => {
  const at = await card.getAttribute('data-at');
  const question = await card.getByRole('heading').innerText();
  const said = answers.find(([words]) => words.test(question))?.[1] ?? null;
  if (said !== null && /^\d+$/.test(said)) {
    await page.keyboard.type(said);
    await expect(card.getByRole('textbox')).toHaveValue(said);
    await page.keyboard.press('Enter');
  } else if (said === null) await page.keyboard.press('0');
  else if (said === 'Yes' || said === 'No') await page.keyboard.press(said === 'Yes' ? 'y' : 'n');
  else if (await card.getByRole('combobox').count()) {
    await card.getByRole('combobox').fill(said);
    await page.keyboard.press('Enter');
  } else await card.getByRole('button', { name: said, exact: true }).click();
  await expect(page.locator(`[data-at="${at}"]`)).toHaveCount(0);
};

test('a former partner’s messages, a push and a broken order: one stalking with the push in it, the breach beside it, each step with its page', async ({ assay, page }) => {
  await signIn(page, assay, 'assessor');
  const { ref } = await report(page, { openingCode: 'Domestic', narrative: 'Her former partner, whom a restraining order of three weeks ago keeps from her, has sent messages on two days. Today he came to the door and pushed her; it hurt for a moment.' });
  await press(page, 'Control+k');
  await page.keyboard.type(ref);
  await press(page, 'Enter');
  await page.getByRole('button', { name: /Take and decide/ }).click();
  await page.getByRole('button', { name: 'Facts and rules' }).waitFor();
  await press(page, 'f');
  for (const kind of ['course of conduct', 'assault', 'breach of an order']) {
    await expect(page.getByRole('combobox', { name: 'Another act' })).toBeVisible();
    await press(page, 'a');
    await expect(page.getByRole('combobox', { name: 'Another act' })).toBeFocused();
    await page.keyboard.type(kind);
    await page.keyboard.press('Enter');
  }
  const card = page.getByRole('region', { name: 'Asked now' });
  for (let asked = 0; asked < 30 && (await card.count()) > 0; asked += 1) await answer(page, card);

  const says = page.getByRole('region', { name: 'What the rules say' });
  await expect(says.getByText('2 crimes would be recorded')).toBeVisible();
  await expect(says.getByRole('row').filter({ hasText: 'Assault' })).toContainText('105A');
  await expect(says.getByText('includes 105A (A2)')).toBeVisible();
  await expect(says.getByText('8L 008/31')).toBeVisible();

  await press(page, 'u');
  await expect(page.getByText('Answered by the facts.')).toBeVisible();
  await press(page, 'Control+Enter');
  await press(page, 'n');
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(ref);

  const { json } = assay.cli(['show', '--bureau', assay.demo.folder, ref], 'auditor');
  expect(JSON.stringify(json)).toContain('195/12');
  await press(page, 'Control+k');
  await page.keyboard.type(ref);
  await press(page, 'Enter');
  await page.getByText(/^Why: \d+ rules/).click();
  await expect(page.getByText('195/12 is the principal crime over 105/01.')).not.toHaveCount(0);
});
