/** A second reading as it is saved: where the cursor goes, and what becomes of what is typed meanwhile. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { press } from '../../../../tests/support/press.ts';
import { showWorkspace, type Shown } from '../../../../tests/support/workspace-shown.tsx';
import { ok } from '../../../shared/ipc/result.ts';
import { writingOf } from './decision/drafts.ts';
import { openIncident } from './open-incident.ts';

const ref = 'WM-261012-0187';
let shown: Shown;

beforeEach(async () => {
  shown = await showWorkspace({ role: 'supervisor' });
});
afterEach(() => shown.putAway());

test('saved, the cursor is where the result is said; what is typed while it is saved is not taken', async () => {
  const { fake } = shown;
  const saving = Promise.withResolvers<void>();
  const call = async (name: string, input: unknown) => {
    if (name !== 'save-second-reading') return fake.call(name, input);
    await saving.promise;
    return ok({ agrees: true, first: '1 × 105A', second: '1 × 105A', event: 1 });
  };
  Object.assign(window, { assay: { ...fake, call } });
  fake.change(ref, (file) => ({ ...file, reading: { id: 'r1', since: '2026-10-12T09:00:00.000Z' } }));
  await openIncident(fake.idOf(ref));
  await press('y', 'n');
  const why = page.getByRole('textbox', { name: 'Why', exact: true });
  await why.fill('Nothing notifiable was reported at all');
  await page.getByRole('combobox', { name: 'Closing code' }).fill('P17');
  await page.getByRole('option', { name: /Suspicious circumstances/ }).first().click();
  await press('{Alt>}t{/Alt}', '{Control>}{Enter}{/Control}', '{Control>}{Enter}{/Control}');
  await expect.poll(() => writingOf(fake.idOf(ref))?.saving).toBe(true);
  await why.fill('Nothing at all');
  await expect.element(why).toHaveValue('Nothing notifiable was reported at all');
  expect(writingOf(fake.idOf(ref))?.notice).toContain('is not in it');
  saving.resolve();
  await expect.element(page.getByText('Saved. Both readings come to the same: 1 × 105A.')).toBeVisible();
  await expect.element(page.getByRole('region', { name: 'Decision' })).toHaveFocus();
});
