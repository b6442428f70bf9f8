/** What was written to open N100 or N300 is not lost where it becomes the answer. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { press } from '../../../../../tests/support/press.ts';
import { showWorkspace, type Shown } from '../../../../../tests/support/workspace-shown.tsx';
import { editDraft, writingOf } from './drafts.ts';
import { allegationAt } from './edit-draft.ts';

let shown: Shown;
beforeEach(async () => {
  shown = await showWorkspace();
});
afterEach(() => shown.putAway());

test('answered with it, the note is part of why', async () => {
  await page.getByRole('listbox', { name: 'Queue' }).getByRole('option').filter({ hasText: '0191' }).click();
  await page.getByRole('button', { name: /Take and decide/ }).click();
  await expect.element(page.getByText('Does the report concern a crime?')).toBeVisible();
  const incident = shown.fake.idOf('WM-261012-0191');
  editDraft(incident, 'text:why', allegationAt(0, (before) => ({ ...before, why: 'As she told it.' })));
  await press('1');
  await page.getByRole('textbox', { name: 'What was reported, in a few words' }).fill('She told a nurse.');
  await page.getByRole('button', { name: 'Answer with it' }).click();
  expect(writingOf(incident)?.draft.allegations[0]?.why).toBe('As she told it.\nShe told a nurse.');
});
