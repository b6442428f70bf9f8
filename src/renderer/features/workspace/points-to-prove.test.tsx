/** Points to prove beside the narrative: answered, tied to words with keys alone, refused while unclear, put away with what failed. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { showWorkspace, type Shown } from '../../../../tests/support/workspace-shown.tsx';
import { press } from '../../../../tests/support/press.ts';

let shown: Shown;

beforeEach(async () => {
  shown = await showWorkspace();
});
afterEach(() => shown.putAway());

const answer = () => page.getByRole('region', { name: 'Answer', exact: true });
const choice = (element: RegExp, name: string) => answer().getByRole('group', { name: element }).getByText(name, { exact: true });

/** An affray the officers saw: against the state, its points to prove said to be made out. */
const recordAffray = async (): Promise<void> => {
  await page.getByRole('listbox', { name: 'Queue' }).getByRole('option').filter({ hasText: '0191' }).click();
  await page.getByRole('button', { name: /Take and decide/ }).click();
  await page.getByRole('combobox', { name: 'Victim', exact: true }).selectOptions('state');
  await press('y', 'y', 'y', 'n', 'n');
  await answer().getByRole('combobox').first().fill('066/01');
  await page.getByRole('option', { name: /Affray/ }).first().click();
  await expect.element(answer().getByText('0 of 2 made out')).toBeVisible();
};

test('each element is answered by one press, or by the arrows from one answer to the next', async () => {
  await recordAffray();
  await choice(/unlawful violence/, 'Made out').click();
  await choice(/reasonable firmness/, 'Unclear').click();
  await press('{ArrowLeft}');
  await expect.element(answer().getByText('1 of 2 made out')).toBeVisible();
  await press('{ArrowLeft}');
  await expect.element(answer().getByText('2 of 2 made out')).toBeVisible();
});

test('words are picked with the arrows, tied with the key, and stand beside the element and in the narrative', async () => {
  await recordAffray();
  await choice(/unlawful violence/, 'Made out').click();
  await press('m');
  await expect.poll(() => document.activeElement?.hasAttribute('data-narrative')).toBe(true);
  await press('{ArrowRight}', '{Shift>}{ArrowRight}{ArrowRight}{/Shift}', 'm');
  const words = 'manager of Fenwick\'s';
  await expect.element(answer().getByText(words)).toBeVisible();
  expect(Array.from(document.querySelectorAll('mark [data-from]'), (mark) => mark.textContent).join('')).toBe(words);
  await expect.poll(() => document.activeElement?.closest('fieldset') !== null).toBe(true);
});

test('a rejected candidate stays with the element that failed, and the crime is open again', async () => {
  await recordAffray();
  await choice(/reasonable firmness/, 'Not').click();
  await answer().getByRole('button', { name: 'Reject this candidate' }).click();
  await answer().getByRole('textbox', { name: 'Why it is rejected' }).fill('Nobody else was near');
  await answer().getByRole('button', { name: 'Reject it' }).click();
  await expect.element(page.getByText(/Failed: A person of reasonable firmness.*Nobody else was near/)).toBeVisible();
  await expect.element(answer().getByRole('combobox').first()).toHaveValue('');
});

test('a rejected candidate has an element of its own offence, and its reason is there again after another part was read', async () => {
  await recordAffray();
  await choice(/reasonable firmness/, 'Not').click();
  await answer().getByRole('button', { name: 'Reject this candidate' }).click();
  await answer().getByRole('textbox', { name: 'Why it is rejected' }).fill('Nobody else was near');
  await answer().getByRole('combobox').first().fill('violent disorder');
  await page.getByRole('option', { name: /Violent disorder/i }).first().click();
  await expect.element(answer().getByRole('textbox', { name: 'Why it is rejected' })).not.toBeInTheDocument();
  await answer().getByRole('combobox').first().fill('066/01');
  await page.getByRole('option', { name: /Affray/ }).first().click();
  await answer().getByRole('button', { name: 'Reject this candidate' }).click();
  await expect.element(answer().getByRole('textbox', { name: 'Why it is rejected' })).toHaveValue('Nobody else was near');
});
